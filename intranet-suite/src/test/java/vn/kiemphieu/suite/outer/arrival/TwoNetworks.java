package vn.kiemphieu.suite.outer.arrival;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.suite.account.MovableClock;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.inner.news.Manuscript;
import vn.kiemphieu.suite.inner.news.Newsroom;
import vn.kiemphieu.suite.inner.news.Step;
import vn.kiemphieu.suite.inner.news.Verdict;
import vn.kiemphieu.suite.inner.publication.Outbox;
import vn.kiemphieu.suite.inner.publication.Publisher;
import vn.kiemphieu.suite.inner.publication.ResultPublishing;
import vn.kiemphieu.suite.outer.pages.Portal;
import vn.kiemphieu.suite.outer.readers.Letterbox;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.Zone;

/** The offices and the portal with a folder between them, some people, and a clock that can be set. */
public final class TwoNetworks implements AutoCloseable {
    public static final String PORTAL = "tinh-mau";
    /** When everything begins. */
    public static final String MORNING = "2027-05-16T08:00:00Z";

    public static final SignedIn WRITER = person("writer", Role.CONTRIBUTOR);
    public static final SignedIn EDITOR = person("editor", Role.EDITOR);
    public static final SignedIn PUBLISHER = person("publisher", Role.PUBLISHER);
    /** May do everything, and is still one person. */
    public static final SignedIn ALL = person("all", Role.CONTRIBUTOR, Role.EDITOR, Role.PUBLISHER);

    public final SigningKey key = SigningKey.generate(new SecureRandom());
    public final MovableClock clock = new MovableClock(MORNING);
    public final AuditLog audit = new AuditLog(clock);
    public final Database inner;
    public final Database outer;
    public final Publisher publisher = new Publisher(PORTAL, key, clock, audit);
    public final Newsroom news;
    public final ResultPublishing results = new ResultPublishing(publisher);
    public final Outbox outbox;
    public final Arrivals arrivals;
    public final Path folder;

    /** A place for each network. */
    public TwoNetworks(Place offices, Place portal, Path folder) {
        this.folder = folder;
        inner = Database.open(offices, Zone.INNER);
        outer = Database.open(portal, Zone.OUTER);
        news = new Newsroom(inner, publisher, clock, audit);
        news.sections().add(PUBLISHER, "Tin tức", Optional.empty());
        news.sections().add(PUBLISHER, "Đại hội", Optional.of("tin-tuc"));
        outbox = new Outbox(inner, folder, clock, audit);
        arrivals =
                new Arrivals(folder, new Intake(outer, PORTAL, Set.of(key.verifyingKey()), clock, new AuditLog(clock)));
    }

    /** Both in SQLite, in one folder. */
    public static TwoNetworks in(Path folder) {
        return new TwoNetworks(
                new Place.File(folder.resolve("inner.db")),
                new Place.File(folder.resolve("outer.db")),
                folder.resolve("between"));
    }

    private static SignedIn person(String name, Role... roles) {
        return new SignedIn(name, name, Set.of(roles));
    }

    /** The pages of the portal, as readers reach them under some address. */
    public Portal portal() {
        return new Portal(
                outer,
                URI.create("https://cong.example/"),
                Optional.of(key.verifyingKey()),
                new Letterbox(outer, clock, audit),
                clock);
    }

    /** Carries what is made to the portal. */
    public List<Arrivals.Looked> carry() throws IOException {
        outbox.deliver();
        return arrivals.take();
    }

    /** Writes an article, has it approved and publishes it; answers its id at the desk. */
    public String publish(Manuscript manuscript) {
        String id = done(news.desk().begin(WRITER, manuscript));
        done(news.desk().take(WRITER, id, 1, Step.SUBMIT, ""));
        done(news.desk().take(PUBLISHER, id, 1, Step.APPROVE, ""));
        done(news.desk().take(PUBLISHER, id, 1, Step.PUBLISH, ""));
        return id;
    }

    /** The article's id; fails if the desk refused. */
    public static String done(Verdict answer) {
        if (answer instanceof Verdict.Refused refused) {
            throw new AssertionError(refused.why());
        }
        return ((Verdict.Done) answer).article();
    }

    /** A short article. */
    public static Manuscript manuscript(String title, String body) {
        return new Manuscript("dai-hoi", title, "", body, "", "", "", true, List.of());
    }

    @Override
    public void close() {
        inner.close();
        outer.close();
    }
}
