package vn.kiemphieu.suite.inner.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.kiemphieu.bridge.publication.Publication;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.store.Database;

/**
 * The folder from which publications are carried to the portal: one file each, under names that sort by number. A file is there
 * whole or not at all; what was written once is not written again unless somebody asks.
 */
public final class Outbox {
    private final Database database;
    private final Path folder;
    private final Clock clock;
    private final AuditLog audit;

    public Outbox(Database database, Path folder, Clock clock, AuditLog audit) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Writes what is not there yet, in the order of the numbers.
     *
     * @return how many files
     * @throws IOException if the folder cannot be written; what is missing is written the next time
     */
    public synchronized int deliver() throws IOException {
        List<Integer> waiting = database.read(handle -> handle.createQuery(
                        "SELECT number FROM publication_made WHERE delivered IS NULL ORDER BY number")
                .mapTo(Integer.class)
                .list());
        for (int number : waiting) {
            write(number);
        }
        if (!waiting.isEmpty()) {
            mark(waiting.get(waiting.size() - 1));
        }
        return waiting.size();
    }

    private void mark(int last) {
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        database.change(handle -> handle.createUpdate(
                        "UPDATE publication_made SET delivered = :now WHERE delivered IS NULL AND number <= :last")
                .bind("now", now)
                .bind("last", last)
                .execute());
    }

    private void write(int number) throws IOException {
        byte[] bytes =
                database.read(handle -> handle.createQuery("SELECT bytes FROM publication_made WHERE number = :number")
                        .bind("number", number)
                        .mapTo(byte[].class)
                        .one());
        Files.createDirectories(folder);
        Path file = folder.resolve(Publication.fileName(number));
        Path half = folder.resolve(file.getFileName() + ".part");
        Files.write(half, bytes);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Has everything from a number on written once more, for a portal that lost it.
     *
     * @param actor id of the account that wants it
     * @return how many
     */
    public int again(String actor, int from) {
        return database.write(handle -> {
            int files = handle.createUpdate("UPDATE publication_made SET delivered = NULL WHERE number >= :from")
                    .bind("from", from)
                    .execute();
            audit.write(handle, actor, "publication.again", String.valueOf(from), files + " tệp");
            return files;
        });
    }

    /**
     * A file that was made.
     *
     * @param delivered whether it lies in the folder
     */
    public record Made(int number, String kind, String subject, Instant made, String by, boolean delivered) {}

    /** The last files that were made, the newest first. */
    public List<Made> newest(int count) {
        return database.read(handle -> handle.createQuery("SELECT number, kind, subject, made, made_by, delivered"
                        + " FROM publication_made ORDER BY number DESC LIMIT :count")
                .bind("count", count)
                .map((row, context) -> new Made(
                        row.getInt("number"),
                        row.getString("kind"),
                        row.getString("subject"),
                        Instant.parse(row.getString("made")),
                        row.getString("made_by"),
                        row.getString("delivered") != null))
                .list());
    }
}
