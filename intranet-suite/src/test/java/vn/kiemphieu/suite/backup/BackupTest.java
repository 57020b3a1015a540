package vn.kiemphieu.suite.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.backup.Restoring.Damaged;
import vn.kiemphieu.suite.backup.Restoring.Refused;
import vn.kiemphieu.suite.backup.Restoring.Restored;
import vn.kiemphieu.suite.demo.Province;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.PostgresServer;
import vn.kiemphieu.suite.store.Zone;

class BackupTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-28T01:02:03Z"), ZoneOffset.UTC);
    private final AuditLog log = new AuditLog(clock);
    private final Backup backup = new Backup(clock);

    @TempDir
    private Path folder;

    private Path first;

    @BeforeEach
    void nameTheFile() {
        first = folder.resolve("first.backup");
    }

    @Test
    void from_file_to_server_and_back_every_byte_is_the_same() throws Exception {
        Place file = new Place.File(folder.resolve("a.db"));
        Optional<AuditLog.Entry> last;
        try (Database database = Database.open(file, Zone.INNER)) {
            database.change(new Province(log)::load);
            last = database.read(log::last);
            assertTrue(backup.write(database, Zone.INNER, first) > 1000);
        }
        Place server = PostgresServer.running().newDatabase();
        assertInstanceOf(Restored.class, Restore.read(first, server, Zone.INNER, log));
        Path second = folder.resolve("second.backup");
        try (Database database = Database.open(server, Zone.INNER)) {
            forgetRestoring(database);
            assertEquals(last, database.read(log::last));
            assertEquals(Optional.empty(), database.read(log::firstBroken));
            backup.write(database, Zone.INNER, second);
        }
        Place again = new Place.File(folder.resolve("b.db"));
        assertInstanceOf(Restored.class, Restore.read(second, again, Zone.INNER, log));
        Path third = folder.resolve("third.backup");
        try (Database database = Database.open(again, Zone.INNER)) {
            forgetRestoring(database);
            assertEquals(Optional.empty(), database.read(log::firstBroken));
            backup.write(database, Zone.INNER, third);
        }
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(third));
    }

    @BothDatabases
    void bytes_truths_and_rows_that_refer_to_later_ones_come_through(Place place) throws Exception {
        String table = "CREATE TABLE odd (id TEXT PRIMARY KEY, picture %s, shown BOOLEAN, size BIGINT,"
                + " successor TEXT REFERENCES odd)";
        Place file = new Place.File(folder.resolve("odd.db"));
        byte[] picture = {0, -1, 10, 13, 127, -128};
        try (Database from = Database.open(file, Zone.INNER)) {
            from.change(handle -> handle.execute(String.format(Locale.ROOT, table, "BLOB")));
            from.change(handle -> {
                handle.execute("INSERT INTO odd VALUES ('b', ?, TRUE, ?, NULL)", picture, Long.MAX_VALUE);
                handle.execute("INSERT INTO odd VALUES ('a', NULL, FALSE, -1, 'b')");
            });
            backup.write(from, Zone.INNER, first);
        }
        try (Database to = Database.open(place, Zone.INNER)) {
            to.change(handle ->
                    handle.execute(String.format(Locale.ROOT, table, place instanceof Place.File ? "BLOB" : "BYTEA")));
            assertEquals(new Restored(2), Restore.read(first, place, Zone.INNER, log));
            assertArrayEquals(
                    picture,
                    to.read(handle -> handle.createQuery("SELECT picture FROM odd WHERE size > 0")
                            .mapTo(byte[].class)
                            .one()));
            assertThrows(
                    RuntimeException.class,
                    () -> to.change(handle -> handle.execute("INSERT INTO odd VALUES ('c', NULL, TRUE, 1, 'z')")));
            Path again = folder.resolve("again.backup");
            forgetRestoring(to);
            backup.write(to, Zone.INNER, again);
            assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(again));
        }
    }

    @BothDatabases
    void a_restore_ends_all_sessions_and_stands_in_the_chain(Place place) throws Exception {
        try (Database from = Database.open(new Place.File(folder.resolve("from.db")), Zone.INNER)) {
            from.change(handle -> {
                handle.execute(
                        "INSERT INTO account (id, user_name, person, active, password, handed_out_until, totp_secret,"
                                + " totp_step, failures, failed_at) VALUES ('1', 'lan', 'Lan', 1, 'x', '', '', 0, 0, '')");
                handle.execute("INSERT INTO session (token_hash, account, proven, started_at, used_at)"
                        + " VALUES ('h', '1', 1, '2026-11-28T01:02:03Z', '2026-11-28T01:02:03Z')");
                log.write(handle, "1", "thử", "việc", "có");
            });
            backup.write(from, Zone.INNER, first);
        }
        assertInstanceOf(Restored.class, Restore.read(first, place, Zone.INNER, log));
        try (Database to = Database.open(place, Zone.INNER)) {
            assertEquals(1, rows(to, "account"));
            assertEquals(0, rows(to, "session"));
            AuditLog.Entry last = to.read(log::last).orElseThrow();
            assertEquals("backup.restored", last.action());
            assertEquals("SHA-256 " + Hash.over(Files.readAllBytes(first)).hex(), last.detail());
            assertEquals(2, last.number());
            assertEquals(Optional.empty(), to.read(log::firstBroken));
        }
    }

    @BothDatabases
    void whoever_writes_meanwhile_is_in_it_wholly_or_not_at_all(Place place) throws Exception {
        try (Database database = Database.open(place, Zone.INNER)) {
            writeEntry(database, "trước");
            Thread writer = new Thread(() -> {
                for (int i = 0; i < 40; i++) {
                    writeEntry(database, "trong khi");
                }
            });
            writer.start();
            backup.write(database, Zone.INNER, first);
            writer.join();
            assertEquals(41, database.read(log::last).orElseThrow().number());
        }
        Place restored = new Place.File(folder.resolve("restored.db"));
        assertInstanceOf(Restored.class, Restore.read(first, restored, Zone.INNER, log));
        try (Database database = Database.open(restored, Zone.INNER)) {
            assertEquals(Optional.empty(), database.read(log::firstBroken));
        }
    }

    @Test
    void a_damaged_file_is_refused_wherever_it_is_damaged() throws Exception {
        byte[] good = Files.readAllBytes(someBackup());
        Random random = new Random(7);
        Path damaged = folder.resolve("damaged.backup");
        Place place = new Place.File(folder.resolve("untouched.db"));
        for (int i = 0; i < 200; i++) {
            byte[] bytes = good.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(damaged, bytes);
            Restoring outcome = Restore.read(damaged, place, Zone.INNER, log);
            assertTrue(outcome instanceof Damaged || outcome instanceof Refused, outcome.toString());
            Files.write(damaged, Arrays.copyOf(good, random.nextInt(good.length)));
            outcome = Restore.read(damaged, place, Zone.INNER, log);
            assertTrue(outcome instanceof Damaged || outcome instanceof Refused, outcome.toString());
        }
        assertTrue(Files.notExists(folder.resolve("untouched.db")));
    }

    @BothDatabases
    void a_place_where_something_was_done_is_not_written_over(Place place) throws Exception {
        Path file = someBackup();
        try (Database database = Database.open(place, Zone.INNER)) {
            writeEntry(database, "có việc");
        }

        assertEquals(
                new Refused("Nơi này đã có dữ liệu; không ghi đè. Hãy chọn một cơ sở dữ liệu trống."),
                Restore.read(file, place, Zone.INNER, log));
        try (Database database = Database.open(place, Zone.INNER)) {
            assertEquals("có việc", database.read(log::last).orElseThrow().detail());
        }
    }

    @BothDatabases
    void a_place_that_was_only_opened_is_empty(Place place) throws Exception {
        Path file = someBackup();
        Database.open(place, Zone.INNER).close();

        assertInstanceOf(Restored.class, Restore.read(file, place, Zone.INNER, log));
    }

    @Test
    void what_is_foreign_is_refused() throws Exception {
        Place place = new Place.File(folder.resolve("untouched.db"));
        Path other = Files.writeString(folder.resolve("other.txt"), "{\"format\":\"khác\"}\n");
        assertInstanceOf(Refused.class, Restore.read(other, place, Zone.INNER, log));
        assertEquals(
                new Refused("Bản sao lưu là của vùng inner; hãy khôi phục với --zone inner."),
                Restore.read(someBackup(), place, Zone.OUTER, log));
        assertTrue(Files.notExists(folder.resolve("untouched.db")));
    }

    @Test
    void only_its_owner_reads_it() throws Exception {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(someBackup())));
    }

    /** As it was before the entry that tells of restoring. */
    private static void forgetRestoring(Database database) {
        database.change(handle -> handle.execute("DELETE FROM audit_event WHERE action = 'backup.restored'"));
    }

    private static int rows(Database database, String table) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                .mapTo(Integer.class)
                .one());
    }

    private Path someBackup() throws IOException {
        try (Database database = Database.open(new Place.File(folder.resolve("some.db")), Zone.INNER)) {
            writeEntry(database, "đôi dòng\n\"lạ\"  🙂");
            backup.write(database, Zone.INNER, first);
        }
        return first;
    }

    private void writeEntry(Database database, String detail) {
        database.change(handle -> log.write(handle, "lan", "thử", "việc", detail));
    }
}
