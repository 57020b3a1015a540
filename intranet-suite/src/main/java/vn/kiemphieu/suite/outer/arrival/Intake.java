package vn.kiemphieu.suite.outer.arrival;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.publication.Arrival;
import vn.kiemphieu.bridge.publication.Arrival.Genuine;
import vn.kiemphieu.bridge.publication.Article;
import vn.kiemphieu.bridge.publication.Content;
import vn.kiemphieu.bridge.publication.Direction;
import vn.kiemphieu.bridge.publication.Kind;
import vn.kiemphieu.bridge.publication.ProvinceBoard;
import vn.kiemphieu.bridge.publication.Publication;
import vn.kiemphieu.bridge.publication.PublishedResult;
import vn.kiemphieu.bridge.publication.ReaderComment;
import vn.kiemphieu.bridge.publication.Subscriber;
import vn.kiemphieu.bridge.publication.Withdrawal;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.VerifyingKey;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.outer.board.BoardShelf;
import vn.kiemphieu.suite.outer.news.ArticleShelf;
import vn.kiemphieu.suite.outer.readers.CommentShelf;
import vn.kiemphieu.suite.outer.results.ResultShelf;
import vn.kiemphieu.suite.store.Database;

/** Opens one publication and, if it is genuine and the next, puts what it says before the readers. */
public final class Intake {
    private static final String ACTOR = "arrival";

    private final Database database;
    private final String portal;
    private final Set<VerifyingKey> keys;
    private final Clock clock;
    private final AuditLog audit;

    /**
     * An intake of one portal.
     *
     * @param portal its id
     * @param keys of publishers, told by people and not by files
     */
    public Intake(Database database, String portal, Set<VerifyingKey> keys, Clock clock, AuditLog audit) {
        this.database = database;
        this.portal = portal;
        this.keys = Set.copyOf(keys);
        this.clock = clock;
        this.audit = audit;
    }

    /** Takes one file, whole or not at all; whatever came of it is in the audit log, except waiting and what is there already. */
    public Arrival take(byte[] file) {
        return database.write(handle -> {
            Subscriber subscriber =
                    new Subscriber(portal, Direction.OUTWARD, keys, newest(handle), number -> taken(handle, number));
            Arrival arrival = Arrival.of(file, subscriber);
            if (arrival instanceof Genuine genuine) {
                store(handle, genuine, file);
                audit.write(
                        handle,
                        ACTOR,
                        "publication.taken",
                        String.valueOf(genuine.publication().sequence()),
                        genuine.hash().hex());
            } else if (!(arrival instanceof Arrival.AlreadyHere || arrival instanceof Arrival.TooEarly)) {
                audit.write(
                        handle, ACTOR, "publication.refused", Hash.over(file).hex(), arrival.vietnamese());
            }
            return arrival;
        });
    }

    /** The number of the last publication taken, 0 before the first. */
    public static int newest(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM publication")
                .mapTo(Integer.class)
                .one();
    }

    private static Optional<Hash> taken(Handle handle, int number) {
        return handle.createQuery("SELECT hash FROM publication WHERE number = :number")
                .bind("number", number)
                .mapTo(String.class)
                .findOne()
                .flatMap(Hash::parse);
    }

    private void store(Handle handle, Genuine genuine, byte[] file) {
        Publication publication = genuine.publication();
        handle.createUpdate("INSERT INTO publication (number, hash, kind, subject, made, received, bytes)"
                        + " VALUES (:number, :hash, :kind, :subject, :made, :received, :bytes)")
                .bind("number", publication.sequence())
                .bind("hash", genuine.hash().hex())
                .bind("kind", publication.content().kind().name())
                .bind("subject", publication.content().subject())
                .bind("made", publication.made().toString())
                .bind(
                        "received",
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .bind("bytes", file)
                .execute();
        store(handle, publication.sequence(), publication.files());
        store(handle, publication.sequence(), publication);
    }

    private static void store(Handle handle, int number, SortedMap<String, byte[]> files) {
        files.forEach((name, bytes) -> handle.createUpdate(
                        "INSERT INTO publication_file (number, name, bytes) VALUES (:number, :name, :bytes)")
                .bind("number", number)
                .bind("name", name)
                .bind("bytes", bytes)
                .execute());
    }

    private static void store(Handle handle, int number, Publication publication) {
        Content content = publication.content();
        if (content instanceof PublishedResult result) {
            ResultShelf.put(handle, number, publication.made(), result);
        } else if (content instanceof ProvinceBoard board) {
            BoardShelf.put(handle, number, board);
        } else if (content instanceof Article article) {
            ArticleShelf.put(handle, number, article);
        } else if (content instanceof ReaderComment comment) {
            CommentShelf.put(handle, number, comment);
        } else if (content instanceof Withdrawal withdrawal && withdrawal.what() == Kind.RESULT) {
            ResultShelf.withdraw(handle, withdrawal);
        } else if (content instanceof Withdrawal withdrawal) {
            ArticleShelf.withdraw(handle, publication.made(), withdrawal);
        } else {
            throw new IllegalArgumentException("does not come this way: " + content.kind());
        }
    }
}
