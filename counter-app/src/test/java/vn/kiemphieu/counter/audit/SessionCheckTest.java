package vn.kiemphieu.counter.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.journal.Verified;
import vn.kiemphieu.counter.session.DemoHall;
import vn.kiemphieu.counter.setup.AccountFile.Account;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.report.minutes.Occasion;
import vn.kiemphieu.report.minutes.People;
import vn.kiemphieu.tally.check.Batch;
import vn.kiemphieu.tally.check.CheckPlan;
import vn.kiemphieu.tally.check.HandCheck;
import vn.kiemphieu.tally.check.Position;
import vn.kiemphieu.tally.check.Why;

class SessionCheckTest {
    private static final List<String> DICE = List.of("3141", "592", "653589");

    @TempDir
    private static Path drawn;

    private static CheckedHall.Box box;
    private static CheckedHall sealed;

    @TempDir
    private Path temp;

    @BeforeAll
    static void draw() {
        box = CheckedHall.Box.of("btv", 130, drawn);
        sealed = CheckedHall.closed(drawn.resolve("phien"), box, true);
    }

    @Test
    void paper_that_is_as_recorded_confirms_the_result() throws Exception {
        try (CheckedHall hall = sealed.elsewhere(temp.resolve("phien"), box)) {
            CheckPlan plan = hall.check().plan(0, Set.of(), DemoHall.COMMITTEE);
            assertInstanceOf(CheckPlan.Sampled.class, plan);
            HandCheck check = hall.check().draw(DICE, DemoHall.COMMITTEE);
            int all = box.pictures().size();
            assertEquals(
                    List.of(new Batch(1, 60), new Batch(3, all - 75), new Batch(4, 15)),
                    check.draw().batches());
            assertEquals(List.of(4), hall.check().joinedBatches());
            BlindReadings readings = readings(hall, check, UnaryOperator.identity());
            hall.demo.reopen();
            hall.check().read(readings);
            hall.demo.reopen();

            var outcome = assertInstanceOf(SessionCheck.Compared.class, compare(hall, readings));
            assertEquals(List.of(), outcome.found().different());
            assertTrue(outcome.found().toCountInFull().isEmpty());
            papers(hall, check, outcome);

            hall.check().destroyLinks(DemoHall.COMMITTEE);
            assertTrue(hall.demo.hall.journal().link(1, 1).isEmpty());
            hall.demo.reopen();
            assertThrows(RequestRefused.class, () -> compare(hall, readings));
            assertThrows(RequestRefused.class, () -> hall.check().destroyLinks(DemoHall.COMMITTEE));
            hall.demo.close();
            Verified verified = SessionJournal.verify(
                    hall.demo.folder, hall.demo.keys.kiosk().verifyingKey());
            assertEquals(
                    List.of("check-planned", "check-drawn", "check-read", "links-opened", "check-compared"),
                    verified.entries().stream()
                            .map(entry -> entry.what())
                            .filter(what -> what.startsWith("check") || what.equals("links-opened"))
                            .toList());
            hall.demo.reopen();
        }
    }

    private void papers(CheckedHall hall, HandCheck check, SessionCheck.Compared outcome) throws Exception {
        var figures = hall.demo.account(box.ballots()).get(hall.demo.election);
        CheckPapers papers = new CheckPapers(
                OutFolder.open(temp.resolve("giay")), new Account(figures, People.UNNAMED, Occasion.UNKNOWN));
        papers.list(hall.check(), check);
        papers.minutes(hall.check(), outcome);
        assertTrue(Files.size(temp.resolve("giay").resolve(CheckPapers.PULL_LIST)) > 5000);
        assertTrue(Files.size(temp.resolve("giay").resolve(CheckPapers.MINUTES)) > 5000);
    }

    @Test
    void a_step_out_of_turn_or_done_over_is_refused() {
        try (CheckedHall hall = sealed.elsewhere(temp.resolve("phien"), box)) {
            assertRefused("chưa lập kế hoạch", () -> hall.check().draw(DICE, DemoHall.COMMITTEE));
            hall.check().plan(0, Set.of(), DemoHall.COMMITTEE);
            assertRefused("đã ghi sổ", () -> hall.check().plan(0, Set.of(), DemoHall.COMMITTEE));
            assertRefused("chưa rút", () -> hall.check().drawn());
            assertRefused("đúng ba bên", () -> hall.check().draw(List.of("0123456789"), DemoHall.COMMITTEE));
            assertRefused("chỉ có chữ số", () -> hall.check().draw(List.of("0123", "45a", "6789"), DemoHall.COMMITTEE));
            assertRefused("chữ số, phải từ 10", () -> hall.check().draw(List.of("1", "2", "3"), DemoHall.COMMITTEE));
            HandCheck check = hall.check().draw(DICE, DemoHall.COMMITTEE);
            assertEquals(check, hall.check().draw(DICE, DemoHall.COMMITTEE));
            assertRefused("không gieo lại", () -> hall.check().draw(List.of("1", "2", "34567890"), DemoHall.COMMITTEE));
            BlindReadings readings = readings(hall, check, UnaryOperator.identity());
            assertRefused("không phải tệp đã ghi sổ", () -> compare(hall, readings));
            hall.check().read(readings);
            compare(hall, readings);
            assertRefused("đã mở bản ghi", () -> hall.check().read(readings));
        }
    }

    @Test
    void two_readers_who_differ_look_again_together() {
        try (CheckedHall hall = sealed.elsewhere(temp.resolve("phien"), box)) {
            HandCheck check = drawn(hall);
            BlindReadings differ =
                    readings(hall, check, read -> read.removeAll().put("as", "other"));
            assertRefused("hai người đọc khác nhau", () -> hall.check().read(differ));
            List<Position> few =
                    check.draw().pullList().subList(1, check.draw().drawn().size());
            Path file = hall.paper.file(temp.resolve("few.json"), DemoHall.COMMITTEE, few, UnaryOperator.identity());
            assertRefused(
                    "chưa có ai đọc",
                    () -> hall.check().read(ReadingsFile.read(file, hall.check().election())));
        }
    }

    @Test
    void a_record_that_says_more_than_the_paper_is_found() {
        try (CheckedHall hall = sealed.elsewhere(temp.resolve("phien"), box)) {
            HandCheck check = drawn(hall);
            Path file = hall.paper.file(
                    temp.resolve("forged.json"),
                    DemoHall.COMMITTEE,
                    check.draw().pullList(),
                    UnaryOperator.identity());
            BlindReadings readings =
                    emptied(ReadingsFile.read(file, hall.check().election()));
            hall.check().read(readings);
            var outcome = assertInstanceOf(SessionCheck.Compared.class, compare(hall, readings));
            assertTrue(outcome.found().toCountInFull().isPresent());
            assertTrue(outcome.found().different().size() > check.draw().drawn().size() / 2);
        }
    }

    @Test
    void paper_that_is_gone_makes_the_sample_worthless() {
        try (CheckedHall hall = sealed.elsewhere(temp.resolve("phien"), box)) {
            HandCheck check = drawn(hall);
            BlindReadings readings = gone(readings(hall, check, UnaryOperator.identity()));
            hall.check().read(readings);
            assertInstanceOf(SessionCheck.Worthless.class, compare(hall, readings));
        }
    }

    @Test
    void shares_are_refused_in_words() {
        List<String> typed = List.of(
                Shares.generate(new SecureRandom()).first().text(),
                Shares.generate(new SecureRandom()).second().text());
        try (CheckedHall hall = sealed.elsewhere(temp.resolve("phien"), box)) {
            BlindReadings readings = readings(hall, drawn(hall), UnaryOperator.identity());
            hall.check().read(readings);
            assertRefused("không phải cặp mảnh khóa của phiên", () -> compare(hall, readings, typed));
            assertRefused("gõ chưa đúng", () -> compare(hall, readings, mistyped(hall.typed())));
            assertRefused(
                    "cả hai đều là mảnh số 1",
                    () -> compare(
                            hall,
                            readings,
                            List.of(hall.typed().get(0), hall.typed().get(0))));
            assertRefused(
                    "đúng hai mảnh",
                    () -> compare(hall, readings, List.of(hall.typed().get(0))));
            assertInstanceOf(SessionCheck.Compared.class, compare(hall, readings));
        }
    }

    @Test
    void a_session_without_sealed_places_is_counted_in_full() {
        try (CheckedHall hall = CheckedHall.closed(temp.resolve("phien"), box, false)) {
            BlindReadings readings = readings(hall, drawn(hall), UnaryOperator.identity());
            hall.check().read(readings);
            assertRefused("không niêm phong vị trí", () -> compare(hall, readings));
        }
    }

    @Test
    void what_people_say_is_wrong_makes_it_a_full_count() {
        try (CheckedHall hall = sealed.elsewhere(temp.resolve("phien"), box)) {
            assertInstanceOf(
                    CheckPlan.CountedInFull.class,
                    hall.check().plan(0, Set.of(Why.CUSTODY_BROKEN), DemoHall.COMMITTEE));
            assertRefused("đếm tay toàn bộ", () -> hall.check().draw(DICE, DemoHall.COMMITTEE));
        }
    }

    private static HandCheck drawn(CheckedHall hall) {
        hall.check().plan(0, Set.of(), DemoHall.COMMITTEE);
        return hall.check().draw(DICE, DemoHall.COMMITTEE);
    }

    private BlindReadings readings(CheckedHall hall, HandCheck check, UnaryOperator<ObjectNode> second) {
        Path file = hall.paper.file(
                temp.resolve("doc.json"), DemoHall.COMMITTEE, check.draw().pullList(), second);
        return ReadingsFile.read(file, hall.check().election());
    }

    private static SessionCheck.Outcome compare(CheckedHall hall, BlindReadings readings) {
        return compare(hall, readings, hall.typed());
    }

    private static SessionCheck.Outcome compare(CheckedHall hall, BlindReadings readings, List<String> shares) {
        try (OpeningKey key = TypedShares.key(shares)) {
            return hall.check().compare(readings, key, DemoHall.COMMITTEE);
        }
    }

    /** As if every sheet said nothing of anybody. */
    private static BlindReadings emptied(BlindReadings readings) {
        return with(readings, new Paper.NoBallot());
    }

    private static BlindReadings gone(BlindReadings readings) {
        return with(readings, new Paper.Missing());
    }

    private static BlindReadings with(BlindReadings readings, Paper paper) {
        var sheets = new java.util.HashMap<>(readings.sheets());
        sheets.replaceAll((at, two) -> new BlindReadings.Two(paper, paper));
        return new BlindReadings(readings.readers(), sheets, readings.file());
    }

    private static List<String> mistyped(List<String> shares) {
        String first = shares.get(0);
        char other = first.charAt(0) == 'A' ? 'B' : 'A';
        return List.of(other + first.substring(1), shares.get(1));
    }

    private static void assertRefused(String words, org.junit.jupiter.api.function.Executable step) {
        RequestRefused refused = assertThrows(RequestRefused.class, step);
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
    }
}
