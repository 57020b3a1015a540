package vn.kiemphieu.suite.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.suite.account.Accounts;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.demo.People.Person;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.Site;

class SuiteCommandTest {
    private final Clock clock = Clock.systemUTC();

    @TempDir
    private Path folder;

    private record Told(int exit, String out, String err) {}

    @BothDatabases
    void a_backup_is_made_and_restored_by_one_command_each(Place place) {
        String setting = setting(place);
        fill(place);
        Path file = folder.resolve("x.backup");

        assertEquals(
                0, run("backup", "--database", setting, "--to", file.toString()).exit());
        Told again = run("backup", "--database", setting, "--to", file.toString());
        assertEquals(Exit.WRONG_REQUEST.code(), again.exit());
        assertTrue(again.err().contains("đã có tệp này"), again.err());

        Told restored = run("restore", "--home", folder.resolve("new").toString(), "--from", file.toString());
        assertEquals(0, restored.exit(), restored.err());
        assertTrue(restored.out().contains("Chuỗi nhật ký nguyên vẹn: 2 mục"), restored.out());
        assertEquals(
                Exit.WRONG_REQUEST.code(),
                run("restore", "--database", setting, "--from", file.toString()).exit());
    }

    @BothDatabases
    void a_broken_chain_is_an_integrity_failure(Place place) {
        fill(place);
        assertEquals(0, run("check", "--database", setting(place)).exit());
        try (Database database = Database.open(place, Zone.INNER)) {
            database.change(handle -> handle.execute("UPDATE audit_event SET detail = 'khác'"));
        }

        Told told = run("check", "--database", setting(place));
        assertEquals(Exit.INTEGRITY.code(), told.exit());
        assertTrue(told.err().startsWith("Chuỗi nhật ký đứt ở mục 1"), told.err());
    }

    @Test
    void a_damaged_backup_is_an_integrity_failure() throws IOException {
        Place place = new Place.File(folder.resolve("a.db"));
        fill(place);
        Path file = folder.resolve("x.backup");
        run("backup", "--database", setting(place), "--to", file.toString());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        Told told = run("restore", "--home", folder.resolve("new").toString(), "--from", file.toString());
        assertEquals(Exit.INTEGRITY.code(), told.exit());
        assertTrue(told.err().contains("bị hỏng hoặc bị sửa"), told.err());
    }

    @Test
    void wrong_requests_are_told_in_vietnamese() {
        List<List<String>> wrong = new ArrayList<>();
        wrong.add(List.of("--zone", "giữa"));
        wrong.add(List.of("backup"));
        wrong.add(List.of("--zone", "outer", "--watch", "x", "--home", folder.toString()));
        wrong.add(
                List.of("backup", "--to", "x", "--home", folder.resolve("none").toString()));
        wrong.add(List.of("restore", "--from", "none", "--home", folder.toString()));
        wrong.add(List.of("restore", "--from", "/dev/null", "--home", folder.toString(), "thừa"));
        wrong.add(List.of("--host", "0.0.0.0", "--home", folder.toString()));
        wrong.add(List.of("check", "--database", "jdbc:postgresql://127.0.0.1:1/none?connectTimeout=1"));
        for (List<String> args : wrong) {
            Told told = run(args.toArray(String[]::new));
            assertEquals(Exit.WRONG_REQUEST.code(), told.exit(), args + told.err());
            assertTrue(told.err().contains("hãy") || told.err().contains("Hãy"), told.err());
        }
    }

    @Test
    void a_port_in_use_is_told() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Told told = run("--home", folder.toString(), "--port", Integer.toString(taken.getLocalPort()));
            assertEquals(Exit.WRONG_REQUEST.code(), told.exit());
            assertTrue(told.err().contains("--port"), told.err());
        }
    }

    @Test
    void the_demo_fills_an_empty_folder_once_and_no_other() throws IOException {
        Path home = folder.resolve("demo");
        List<Person> people = DemoCommand.prepare(home, clock);
        long entries = entries(home);
        assertEquals(List.of(), DemoCommand.prepare(home, clock));
        assertEquals(entries, entries(home));
        Set<Role> roles =
                people.stream().flatMap(person -> person.roles().stream()).collect(Collectors.toSet());
        assertEquals(Set.of(Role.values()), roles);

        assertThrows(Refusal.class, () -> DemoCommand.prepare(folder, clock));
    }

    @Test
    void both_zones_answer_on_this_machine_only() throws Exception {
        for (Zone zone : Zone.values()) {
            try (Running running = Running.start(PlaceOptions.file(folder, zone), folder, Site.local(zone, 0), clock)) {
                assertTrue(running.address().startsWith("http://127.0.0.1:"), running.address());
                int status = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(running.address() + "static/suite.css"))
                                        .build(),
                                BodyHandlers.discarding())
                        .statusCode();
                assertEquals(200, status);
            }
        }
    }

    @Test
    void no_new_publishing_key_where_something_was_published() throws IOException {
        Place place = PlaceOptions.file(folder, Zone.INNER);
        Path key = folder.resolve("khoa-cong-bo.key");
        Running.start(place, folder, Site.local(Zone.INNER, 0), clock).close();
        byte[] made = Files.readAllBytes(key);
        try (Database database = Database.open(place, Zone.INNER)) {
            database.change(handle -> handle.execute(
                    "INSERT INTO publication_made (number, kind, subject, made, made_by, hash, bytes)"
                            + " VALUES (1, 'ARTICLE', 'x', '2026-11-28T01:02:03Z', 'lan', 'x', ?)",
                    new byte[] {1}));
        }
        Files.delete(key);
        Refusal refusal =
                assertThrows(Refusal.class, () -> Running.start(place, folder, Site.local(Zone.INNER, 0), clock));
        assertTrue(refusal.getMessage().contains(key.toString()), refusal.getMessage());
        assertTrue(Files.notExists(key));
        Files.write(key, made);
        Running.start(place, folder, Site.local(Zone.INNER, 0), clock).close();
    }

    @Test
    void the_first_administrator_is_made_once_with_a_password_at_random() {
        String home = folder.toString();
        Told first = run("first-administrator", "--home", home, "--user", "lan", "--person", "Lan");
        Told elsewhere = run("first-administrator", "--home", home + "/x", "--user", "lan", "--person", "Lan");
        assertEquals(0, first.exit(), first.err());
        assertTrue(first.out().matches("(?s).*Mật khẩu dùng lần đầu: [A-Z2-7]{4}(-[A-Z2-7]{4}){3}\n.*"), first.out());
        assertNotEquals(first.out(), elsewhere.out());

        for (String[] wrong : new String[][] {
            {"first-administrator", "--home", home, "--user", "minh", "--person", "Minh"},
            {"first-administrator", "--zone", "outer", "--home", home, "--user", "minh", "--person", "Minh"},
            {"first-administrator", "--home", home + "/y", "--user", "Có dấu", "--person", "Minh"},
            {"first-administrator", "--home", home + "/y", "--user", "minh", "--person", " "}
        }) {
            Told told = run(wrong);
            assertEquals(Exit.WRONG_REQUEST.code(), told.exit(), told.out());
            assertEquals("", told.out());
        }
    }

    @Test
    void a_locked_only_administrator_is_opened_from_the_machine_itself() {
        String home = folder.toString();
        run("first-administrator", "--home", home, "--user", "lan", "--person", "Lan");
        try (Database database = Database.open(PlaceOptions.file(folder, Zone.INNER), Zone.INNER)) {
            Accounts accounts = Wiring.accounts(database, clock);
            database.change(handle ->
                    handle.execute("UPDATE account SET failures = 15, failed_at = ?", "2026-11-28T01:02:03Z"));
            assertTrue(accounts.all().get(0).locked());

            assertEquals(0, run("unlock", "--home", home, "--user", "lan").exit());
            assertFalse(accounts.all().get(0).locked());
            AuditLog.Entry last = database.read(new AuditLog(clock)::last).orElseThrow();
            assertEquals("account.unlocked", last.action());
            assertEquals(accounts.all().get(0).id(), last.subject());
        }
        for (String[] wrong : new String[][] {
            {"unlock", "--home", home, "--user", "minh"},
            {"unlock", "--home", home + "/y", "--user", "lan"},
            {"unlock", "--zone", "outer", "--home", home, "--user", "lan"}
        }) {
            Told told = run(wrong);
            assertEquals(Exit.WRONG_REQUEST.code(), told.exit(), told.out());
            assertTrue(told.err().contains("hãy"), told.err());
        }
    }

    @Test
    void the_folder_of_data_follows_the_desktop() {
        assertEquals(Path.of("/x/kiemphieu-suite"), PlaceOptions.defaultHome("/x"));
        assertEquals(Path.of("suite-data"), PlaceOptions.defaultHome(null));
    }

    private long entries(Path home) {
        try (Database database = Database.open(PlaceOptions.file(home, Zone.INNER), Zone.INNER)) {
            return database.read(new AuditLog(clock)::last).orElseThrow().number();
        }
    }

    private void fill(Place place) {
        try (Database database = Database.open(place, Zone.INNER)) {
            database.change(handle -> new AuditLog(clock).write(handle, "lan", "thử", "việc", "có"));
        }
    }

    private static String setting(Place place) {
        return place instanceof Place.File file ? file.path().toString() : place.url();
    }

    private Told run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Suite.run(clock, new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Told(exit, out.toString(), err.toString());
    }
}
