package vn.kiemphieu.counter.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.closing.Reports;
import vn.kiemphieu.counter.closing.Results;
import vn.kiemphieu.counter.closing.Templates;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.session.DemoHall.DemoStack;
import vn.kiemphieu.tally.election.Fingerprint;
import vn.kiemphieu.tally.session.BatchClosing.CountsDiffer;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.Closing.StillWaiting;
import vn.kiemphieu.tally.session.Closing.Unreconciled;
import vn.kiemphieu.tally.session.MattersChanged;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.RecordId;
import vn.kiemphieu.testballots.demo.DemoDeck;

class CountingHallTest {
    private static final int BALLOTS = 104;

    @TempDir
    private static Path drawn;

    private static DemoStack stack;

    @TempDir
    private Path temp;

    @BeforeAll
    static void draw() {
        stack = DemoStack.of("btv", BALLOTS, drawn);
    }

    @Test
    void a_session_comes_to_the_known_answers() throws IOException {
        try (DemoHall demo = DemoHall.open(temp.resolve("phien"), stack, Optional.empty())) {
            List<byte[]> pictures = stack.pictures();
            demo.count(1, pictures.subList(0, 40));
            demo.openBatch(2, 45);
            pictures.subList(40, 60).forEach(demo::feed);
            demo.reopen();
            assertEquals(20, demo.hall.sheetsFed());
            pictures.subList(60, 85).forEach(demo::feed);
            assertInstanceOf(MattersChanged.class, demo.hall.closeBatch());
            demo.count(3, pictures.subList(85, pictures.size())); // 21 sheets join the batch before
            demo.reopen();
            assertInstanceOf(StillWaiting.class, demo.hall.close(demo.account(BALLOTS), DemoHall.COMMITTEE));
            demo.concludeAll();
            assertInstanceOf(Unreconciled.class, demo.hall.close(demo.account(BALLOTS + 1), DemoHall.COMMITTEE));
            demo.reopen();
            assertInstanceOf(Closed.class, demo.hall.close(demo.account(BALLOTS), DemoHall.COMMITTEE));

            var known = DemoDeck.of("btv", BALLOTS).result();
            byte[] before = result(demo, "before");
            demo.reopen();
            assertArrayEquals(before, result(demo, "after"));
            Closed closed = (Closed) demo.hall.state();
            assertEquals(known.valid(), closed.tallies().get(demo.election).valid());
            assertEquals(known.pages(), demo.hall.result(demo.election).pages());
        }
    }

    @Test
    void any_order_of_feeding_gives_the_same_bytes() throws IOException {
        Random random = new Random(20261503);
        Optional<Map<String, String>> first = Optional.empty();
        for (int order = 1; order <= Integer.getInteger("session.orders", 3); order++) {
            List<byte[]> pictures = new ArrayList<>(stack.pictures());
            Collections.shuffle(pictures, random);
            int cut = 30 + random.nextInt(40);
            try (DemoHall demo = DemoHall.open(temp.resolve("phien" + order), stack, Optional.empty())) {
                demo.count(1, pictures.subList(0, cut));
                demo.count(2, pictures.subList(cut, pictures.size()));
                demo.concludeAll();
                assertInstanceOf(Closed.class, demo.hall.close(demo.account(BALLOTS), DemoHall.COMMITTEE));
                Map<String, String> left = leavesTheBox(demo, "out" + order);
                assertEquals(first.orElse(left), left);
                assertSaysNoSheet(left, demo);
                first = Optional.of(left);
            }
        }
    }

    /** The files that say what was counted, those under seal with them. */
    private Map<String, String> leavesTheBox(DemoHall demo, String name) throws IOException {
        OffsetDateTime closed = ClosingMoment.of(demo.hall);
        byte[] result = result(demo, name);
        Reports.write(OutFolder.open(temp.resolve(name)), result, closed);
        Map<String, String> left = new TreeMap<>();
        for (String file : List.of("result.json", "report.json", "summary.csv")) {
            left.put(file, Files.readString(temp.resolve(name).resolve(file)));
        }
        byte[] records = Archive.of(demo.hall, closed).files().get(demo.election);
        left.put("cast-vote-records.json", new String(records, StandardCharsets.UTF_8));
        return left;
    }

    /** Neither a record nor a picture is named, and no time but that of the closing. */
    private static void assertSaysNoSheet(Map<String, String> left, DemoHall demo) {
        HallState inside = demo.hall.inside();
        assertFalse(inside.records.isEmpty());
        List<String> traces = new ArrayList<>(List.of("BatchId", "BatchSequenceId", "UniqueId", "BallotImage"));
        inside.records.keySet().forEach(id -> traces.add(id.value()));
        stack.pictures().forEach(picture -> traces.add(Fingerprint.sha256Hex(picture)));
        left.forEach((file, text) -> {
            traces.forEach(trace -> assertFalse(text.contains(trace), file + " holds " + trace));
            String others = text.replace("2026-11-27T08:15:00+07:00", "")
                    .replaceAll("\"(Start|End)Date\" : \"2026-11-27\"", "");
            assertFalse(Pattern.compile("\\d\\d:\\d\\d|2026-").matcher(others).find(), file);
        });
    }

    @Test
    void a_batch_whose_sheets_differ_from_its_slip_stays_open() {
        try (DemoHall demo = DemoHall.open(temp.resolve("phien"), stack, Optional.empty())) {
            demo.openBatch(1, 30);
            stack.pictures().subList(0, 29).forEach(demo::feed);
            assertEquals(new CountsDiffer(30, 29), demo.hall.closeBatch());
            demo.reopen();
            demo.hall.correctSlip(new BatchSlip(1, 29, DemoHall.COMMITTEE), "đếm lại được 29");
            assertInstanceOf(MattersChanged.class, demo.hall.closeBatch());
        }
    }

    @Test
    void a_withdrawn_batch_counts_no_more_and_can_be_fed_again() {
        try (DemoHall demo = DemoHall.open(temp.resolve("phien"), stack, Optional.empty())) {
            demo.count(1, stack.pictures().subList(0, 30));
            Set<?> kept = ((Open) demo.hall.state()).records();
            demo.count(2, stack.pictures().subList(30, 60));
            demo.hall.withdraw(2, "nạp lẫn tập khác", DemoHall.COMMITTEE);
            assertEquals(kept, ((Open) demo.hall.state()).records());
            demo.openBatch(3, 30);
            stack.pictures().subList(30, 40).forEach(demo::feed);
            demo.hall.withdraw(3, "kẹt giấy", DemoHall.COMMITTEE);
            demo.reopen();
            assertEquals(kept, ((Open) demo.hall.state()).records());
            demo.count(4, stack.pictures().subList(30, 60));
            Open open = (Open) demo.hall.state();
            demo.reopen();
            assertEquals(open, demo.hall.state());
            assertEquals(60, open.records().size());
        }
    }

    @Test
    void a_conclusion_can_be_taken_back_until_the_session_is_closed() {
        try (DemoHall demo = DemoHall.open(temp.resolve("phien"), stack, Optional.empty())) {
            demo.count(1, stack.pictures());
            demo.concludeAll();
            var open = (Open) demo.hall.state();
            var one = open.conclusions().keySet().iterator().next();
            demo.hall.takeBack(one, DemoHall.COMMITTEE);
            demo.reopen();
            assertEquals(Set.of(one), ((Open) demo.hall.state()).waiting());
            demo.hall.conclude(demo.decision(one, demo.hall.questions().get(one)));
            demo.reopen();
            assertEquals(open, demo.hall.state());
        }
    }

    @Test
    void nobody_sees_votes_before_the_session_is_closed() {
        try (DemoHall demo = DemoHall.open(temp.resolve("phien"), stack, Optional.empty())) {
            demo.count(1, stack.pictures());
            assertThrows(IllegalStateException.class, () -> demo.hall.result(demo.election));
        }
    }

    @Test
    void what_was_prepared_for_the_closing_is_used_only_where_nothing_came_after() throws IOException {
        List<byte[]> pictures = stack.pictures();
        Map<String, String> unprepared = Map.of();
        for (boolean prepared : new boolean[] {false, true}) {
            try (DemoHall demo = DemoHall.open(temp.resolve("phien" + prepared), stack, Optional.empty())) {
                demo.count(1, pictures.subList(0, 40));
                if (prepared) {
                    demo.hall.prepareClosing();
                }
                demo.count(2, pictures.subList(40, pictures.size()));
                demo.concludeAll();
                if (prepared) {
                    demo.hall.prepareClosing();
                    RecordId one = ((Open) demo.hall.state())
                            .conclusions()
                            .keySet()
                            .iterator()
                            .next();
                    demo.hall.takeBack(one, DemoHall.COMMITTEE);
                    demo.hall.conclude(demo.decision(one, demo.hall.questions().get(one)));
                }
                assertInstanceOf(Closed.class, demo.hall.close(demo.account(BALLOTS), DemoHall.COMMITTEE));
                Map<String, String> left = leavesTheBox(demo, "out" + prepared);
                unprepared = prepared ? unprepared : left;
                assertEquals(unprepared, left);
            }
        }
    }

    private byte[] result(DemoHall demo, String name) throws IOException {
        Path out = temp.resolve(name);
        new Results(OutFolder.open(out), Optional.empty(), Templates.standard()).write(demo.hall.result(demo.election));
        return Files.readAllBytes(out.resolve("result.json"));
    }

    @Test
    void the_same_pictures_again_are_duplicates_whatever_batch_they_came_in() {
        try (DemoHall demo = DemoHall.open(temp.resolve("phien"), stack, Optional.empty())) {
            demo.count(1, stack.pictures().subList(0, 30));
            demo.count(2, stack.pictures().subList(10, 40));
            Map<?, ?> questions = demo.hall.questions();
            long duplicates = questions.values().stream()
                    .filter(vn.kiemphieu.counter.counting.Counted.Duplicate.class::isInstance)
                    .count();
            assertEquals(20, duplicates);
        }
    }
}
