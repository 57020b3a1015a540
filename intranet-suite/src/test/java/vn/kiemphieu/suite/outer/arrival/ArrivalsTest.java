package vn.kiemphieu.suite.outer.arrival;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.publication.Arrival;
import vn.kiemphieu.bridge.publication.Kind;
import vn.kiemphieu.bridge.publication.PublishedResult.Status;
import vn.kiemphieu.bridge.publication.ReaderComment;
import vn.kiemphieu.bridge.publication.Withdrawal;
import vn.kiemphieu.suite.inner.news.Step;
import vn.kiemphieu.suite.outer.news.ArticleQueries;
import vn.kiemphieu.suite.outer.readers.CommentShelf;
import vn.kiemphieu.suite.outer.results.ResultQueries;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.PostgresServer;
import vn.kiemphieu.suite.store.Zone;

class ArrivalsTest {
    @TempDir
    private Path folder;

    private TwoNetworks networks(Place place) throws IOException, SQLException {
        Place other = place instanceof Place.File
                ? new Place.File(folder.resolve("other.db"))
                : PostgresServer.running().newDatabase();
        return new TwoNetworks(place, other, folder.resolve("between"));
    }

    private static void publish(TwoNetworks two, String congress, Status status, String authorisation) {
        two.inner.change(handle ->
                two.results.publish(handle, TwoNetworks.PUBLISHER, Results.of(congress, "bch", status, authorisation)));
    }

    @BothDatabases
    void names_alone_cross_unless_a_document_authorises_votes(Place place) throws Exception {
        try (TwoNetworks two = networks(place)) {
            publish(two, "xa-a", Status.PROVISIONAL, "");
            publish(two, "xa-b", Status.PROVISIONAL, "12-CV/TU");
            two.carry();
            var names = two.outer
                    .read(handle -> ResultQueries.ofCongress(handle, "xa-a"))
                    .get(0);
            assertEquals(2, names.result().people().size());
            assertTrue(names.result().figures().isEmpty() && names.files().isEmpty());
            var votes = two.outer
                    .read(handle -> ResultQueries.ofCongress(handle, "xa-b"))
                    .get(0);
            assertEquals(3, votes.result().people().size());
            assertEquals("12-CV/TU", votes.result().figures().orElseThrow().authorisation());
            assertTrue(two.outer
                    .read(handle -> ResultQueries.file(handle, 2, "summary.csv"))
                    .isPresent());
        }
    }

    @BothDatabases
    void what_is_corrected_stays_to_be_seen_below_what_holds(Place place) throws Exception {
        try (TwoNetworks two = networks(place)) {
            publish(two, "xa-a", Status.PROVISIONAL, "");
            publish(two, "xa-a", Status.CERTIFIED, "");
            publish(two, "xa-a", Status.CORRECTED, "");
            two.carry();
            var history = two.outer.read(handle -> ResultQueries.history(handle, "xa-a", "bch", 1));
            assertEquals(
                    List.of(3, 2, 1),
                    history.stream().map(ResultQueries.Shown::number).toList());
            assertEquals(
                    List.of(true, false, false),
                    history.stream().map(ResultQueries.Shown::holds).toList());
            assertEquals(1, two.outer.read(ResultQueries::congresses).get(0).elections());
            assertEquals(
                    List.of(new ResultQueries.DayFigure("2027-05-16", 1)), two.outer.read(ResultQueries::overTime));
        }
    }

    @BothDatabases
    void the_same_files_again_change_nothing(Place place) throws Exception {
        try (TwoNetworks two = networks(place)) {
            publish(two, "xa-a", Status.PROVISIONAL, "");
            two.publish(TwoNetworks.manuscript("Tin", "Nội dung"));
            two.carry();
            two.outbox.again("publisher", 1);
            for (Arrivals.Looked again : two.carry()) {
                assertInstanceOf(Arrival.AlreadyHere.class, again.arrival());
            }
            assertEquals(2, (int) two.outer.read(Intake::newest));
        }
    }

    @BothDatabases
    void what_is_refused_is_put_aside_with_the_reason_and_leaves_no_trace(Place place) throws Exception {
        try (TwoNetworks two = networks(place)) {
            publish(two, "xa-a", Status.PROVISIONAL, "");
            two.outbox.deliver();
            Path file = folder.resolve("between/publication-0000000001.kpub");
            byte[] genuine = Files.readAllBytes(file);
            Random random = new Random(6);
            for (int i = 0; i < 30; i++) {
                byte[] changed = genuine.clone();
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, changed);
                Arrival arrival = two.arrivals.take().get(0).arrival();
                assertFalse(arrival instanceof Arrival.Genuine, arrival::vietnamese);
            }
            assertEquals(0, (int) two.outer.read(Intake::newest));
            assertTrue(two.outer.read(ResultQueries::congresses).isEmpty());
            String reason = Files.readString(folder.resolve("between/tu-choi/30-publication-0000000001.kpub.txt"));
            assertTrue(reason.startsWith("KHÔNG NHẬN"), reason);
            Files.write(file, genuine);
            assertInstanceOf(Arrival.Genuine.class, two.arrivals.take().get(0).arrival());
        }
    }

    @BothDatabases
    void a_file_that_came_too_early_waits_for_the_one_before_it(Place place) throws Exception {
        try (TwoNetworks two = networks(place)) {
            publish(two, "xa-a", Status.PROVISIONAL, "");
            publish(two, "xa-b", Status.PROVISIONAL, "");
            two.outbox.deliver();
            Path first = folder.resolve("between/publication-0000000001.kpub");
            Path away = folder.resolve("away");
            Files.move(first, away);
            assertInstanceOf(Arrival.TooEarly.class, two.arrivals.take().get(0).arrival());
            Files.move(away, first);
            assertEquals(2, two.arrivals.take().size());
            assertEquals(2, two.outer.read(ResultQueries::congresses).size());
        }
    }

    @BothDatabases
    void nothing_of_a_withdrawn_or_replaced_article_can_be_reached(Place place) throws Exception {
        try (TwoNetworks two = networks(place)) {
            String id = two.publish(TwoNetworks.manuscript("Tin thứ nhất", "Nội dung"));
            two.carry();
            String address = two.outer
                    .read(handle -> ArticleQueries.newest(handle, 0, 9))
                    .get(0)
                    .id();
            TwoNetworks.done(two.news.desk().take(TwoNetworks.PUBLISHER, id, 1, Step.WITHDRAW, "Sai ảnh"));
            two.carry();
            assertTrue(two.outer
                    .read(handle -> ArticleQueries.find(handle, address))
                    .isEmpty());
            assertEquals(
                    "Sai ảnh",
                    two.outer
                            .read(handle -> ArticleQueries.withdrawn(handle, address))
                            .orElseThrow());
            int kept = two.outer.read(handle -> handle.createQuery(
                            "SELECT COUNT(*) FROM publication WHERE number = 1 AND bytes IS NOT NULL")
                    .mapTo(Integer.class)
                    .one());
            assertEquals(0, kept);
        }
    }

    @BothDatabases
    void nothing_of_a_withdrawn_comment_can_be_reached(Place place) throws Exception {
        try (TwoNetworks two = networks(place)) {
            String id = two.publish(TwoNetworks.manuscript("Tin", "Nội dung"));
            two.carry();
            String article = two.outer
                    .read(handle -> ArticleQueries.newest(handle, 0, 9))
                    .get(0)
                    .id();
            comment(two, article, "c1", "Bị rút");
            comment(two, article, "c2", "Bản đầu");
            comment(two, article, "c2", "Bản sau");
            two.inner.change(handle -> two.publisher.publish(
                    handle, "editor", new Withdrawal(Kind.COMMENT, "c1", "Lạc đề"), new TreeMap<>()));
            two.carry();
            assertEquals(List.of(1, 4, 5), kept(two));
            assertEquals(
                    List.of("Bản sau"),
                    two.outer.read(handle -> CommentShelf.below(handle, article)).stream()
                            .map(ReaderComment::text)
                            .toList());
            TwoNetworks.done(two.news.desk().take(TwoNetworks.PUBLISHER, id, 1, Step.WITHDRAW, "Sai ảnh"));
            comment(two, article, "c3", "Bên dưới bài đã gỡ");
            two.carry();
            assertEquals(List.of(5, 6), kept(two), "the withdrawals alone");
        }
    }

    private static void comment(TwoNetworks two, String article, String id, String text) {
        ReaderComment comment = new ReaderComment(id, article, "Bạn đọc", text, two.clock.instant(), "");
        two.inner.change(handle -> two.publisher.publish(handle, "editor", comment, new TreeMap<>()));
    }

    /** Of which publications anybody can download the file. */
    private static List<Integer> kept(TwoNetworks two) {
        return two.outer.read(
                handle -> handle.createQuery("SELECT number FROM publication WHERE bytes IS NOT NULL ORDER BY number")
                        .mapTo(Integer.class)
                        .list());
    }

    @BothDatabases
    void the_portal_has_no_table_but_for_what_is_public(Place place) {
        try (Database outer = Database.open(place, Zone.OUTER)) {
            String catalogue = place instanceof Place.File
                    ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
                    : "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name";
            List<String> tables = outer.read(
                    handle -> handle.createQuery(catalogue).mapTo(String.class).list());
            assertEquals(
                    new TreeSet<>(List.of(
                            "article",
                            "article_picture",
                            "audit_event",
                            "board",
                            "board_unit",
                            "comment",
                            "flyway_schema_history",
                            "letter",
                            "letters_sent",
                            "publication",
                            "publication_file",
                            "result",
                            "result_person",
                            "result_signer",
                            "section",
                            "visit_day",
                            "visitor_day",
                            "withdrawn")),
                    new TreeSet<>(tables));
        }
    }

    @Test
    void a_file_that_still_grows_is_left_alone() throws IOException {
        try (TwoNetworks two = TwoNetworks.in(folder)) {
            publish(two, "xa-a", Status.PROVISIONAL, "");
            two.outbox.deliver();
            Path file = folder.resolve("between/publication-0000000001.kpub");
            byte[] whole = Files.readAllBytes(file);
            Watch watch = new Watch(two.arrivals);
            Files.write(file, Arrays.copyOf(whole, 100));
            assertTrue(watch.look().isEmpty());
            Files.write(file, whole);
            assertTrue(watch.look().isEmpty());
            assertInstanceOf(Arrival.Genuine.class, watch.look().get(0).arrival());
            assertArrayEquals(whole, Files.readAllBytes(folder.resolve("between/da-nhan/" + file.getFileName())));
        }
    }
}
