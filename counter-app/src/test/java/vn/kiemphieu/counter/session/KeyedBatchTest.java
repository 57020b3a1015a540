package vn.kiemphieu.counter.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.journal.JournalTampered;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.keying.DoubleEntry.Decided;
import vn.kiemphieu.counter.keying.DoubleEntry.Differing;
import vn.kiemphieu.counter.keying.DoubleEntry.Keyed;
import vn.kiemphieu.counter.keying.DoubleEntry.NotDecided;
import vn.kiemphieu.counter.keying.Keying.Refused;
import vn.kiemphieu.counter.keying.Stack.Typed;
import vn.kiemphieu.counter.session.DemoHall.DemoStack;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.BatchClosing.CountsDiffer;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.Closing.StillFeeding;
import vn.kiemphieu.tally.session.MattersChanged;
import vn.kiemphieu.tally.session.Open;

/** One keyed batch, from its slip to its end. */
class KeyedBatchTest {
    private static final DemoStack NO_SCANS = new DemoStack(new ElectionId("btv"), List.of(new byte[1]), Map.of());
    private static final String ONE = "1-14 / 15";
    private static final String OTHER = "1-13 / 15";

    @TempDir
    private Path temp;

    private DemoHall demo;

    @BeforeEach
    void open() {
        demo = DemoHall.open(temp.resolve("phien"), NO_SCANS, Optional.empty());
    }

    @Test
    void what_both_typed_alike_is_counted_and_nothing_of_the_typing_is_left() throws IOException {
        TypedPapers.count(
                demo, 1, List.of(TypedPapers.random(15, new Random(1)), TypedPapers.random(15, new Random(2))));
        assertFalse(Files.exists(demo.folder.resolve("batch")));
        demo.reopen();
        Open open = (Open) demo.hall.state();
        assertEquals(2, open.records().size());
        assertEquals(Set.of(), open.waiting());
        assertTrue(demo.hall.questions().isEmpty());
        assertInstanceOf(Closed.class, demo.hall.close(demo.account(2), DemoHall.COMMITTEE));
        demo.reopen();
        assertEquals(2, demo.hall.result(demo.election).keyed());
    }

    @Test
    void a_crash_after_any_step_loses_nothing_and_doubles_nothing() throws IOException {
        TypedPapers.open(demo, 1, 2);
        assertStandsInACopy();
        for (String line : List.of(ONE, "k3", "<", ONE)) {
            assertTrue(TypedPapers.type(demo, Pass.FIRST, line));
            assertStandsInACopy();
        }
        for (String line : List.of(ONE, OTHER)) {
            assertTrue(TypedPapers.type(demo, Pass.SECOND, line));
            assertStandsInACopy();
        }
        assertInstanceOf(Decided.class, demo.hall.keying().decide(2, "k4", DemoHall.COMMITTEE));
        assertStandsInACopy();
        assertInstanceOf(MattersChanged.class, demo.hall.closeBatch());
        DemoHall copy = copied("closed");
        assertEquals(demo.hall.state(), copy.hall.state());
        copy.close();
    }

    /** The disk as it is at this moment, entered by another program. */
    private void assertStandsInACopy() throws IOException {
        try (DemoHall copy =
                copied("copy" + demo.hall.journal().batch().orElseThrow().size())) {
            KeyedFeeding here = demo.hall.keying();
            KeyedFeeding there = copy.hall.keying();
            assertEquals(demo.hall.state(), copy.hall.state());
            assertEquals(here.batch(), there.batch());
            for (Pass pass : Pass.values()) {
                assertEquals(here.lines(pass), there.lines(pass));
                assertEquals(here.keying(pass), there.keying(pass));
            }
            assertEquals(here.decided(2), there.decided(2));
            if (here.isComplete()) {
                assertEquals(here.compare(), there.compare());
            }
        }
    }

    private DemoHall copied(String name) throws IOException {
        Path copy = temp.resolve(name);
        try (Stream<Path> files = Files.walk(demo.folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(demo.folder.relativize(file).toString()));
            }
        }
        return DemoHall.enter(copy, demo.keys, NO_SCANS);
    }

    @Test
    void a_batch_with_an_open_difference_does_not_end() {
        TypedPapers.open(demo, 1, 2);
        TypedPapers.type(demo, Pass.FIRST, ONE);
        TypedPapers.type(demo, Pass.FIRST, OTHER);
        assertThrows(IllegalStateException.class, () -> demo.hall.keying().compare());
        assertEquals(new CountsDiffer(2, 0), demo.hall.closeBatch());
        TypedPapers.type(demo, Pass.SECOND, ONE);
        TypedPapers.type(demo, Pass.SECOND, ONE);
        demo.reopen();
        KeyedFeeding keying = demo.hall.keying();
        var differing = assertInstanceOf(Differing.class, keying.compare());
        assertEquals(2, differing.differences().get(0).ballot());
        assertThrows(IllegalStateException.class, () -> demo.hall.closeBatch());
        assertInstanceOf(StillFeeding.class, demo.hall.close(demo.account(2), DemoHall.COMMITTEE));
        assertInstanceOf(NotDecided.class, keying.decide(2, "99", DemoHall.COMMITTEE));
        assertThrows(IllegalArgumentException.class, () -> keying.decide(1, ONE, DemoHall.COMMITTEE));
        assertInstanceOf(Decided.class, keying.decide(2, OTHER, DemoHall.COMMITTEE));
        assertInstanceOf(Keyed.class, keying.compare());
        demo.reopen();
        assertInstanceOf(MattersChanged.class, demo.hall.closeBatch());
        var facts = demo.hall
                .journal()
                .entries()
                .get(demo.hall.journal().entries().size() - 1)
                .facts();
        assertEquals(1, facts.path("decided").asInt());
        assertEquals(2, facts.path("by").size());
    }

    @Test
    void once_both_are_through_nobody_changes_their_lines() {
        TypedPapers.open(demo, 1, 1);
        TypedPapers.type(demo, Pass.FIRST, ONE);
        assertTrue(TypedPapers.type(demo, Pass.FIRST, "<"));
        TypedPapers.type(demo, Pass.FIRST, ONE);
        TypedPapers.type(demo, Pass.SECOND, OTHER);
        assertInstanceOf(Refused.class, demo.hall.keying().type(Pass.SECOND, "<"));
        assertEquals(List.of(OTHER), demo.hall.keying().lines(Pass.SECOND));
    }

    @Test
    void a_decision_on_a_ballot_that_is_typed_anew_falls() {
        TypedPapers.open(demo, 1, 1);
        TypedPapers.type(demo, Pass.FIRST, ONE);
        TypedPapers.type(demo, Pass.SECOND, OTHER);
        demo.hall.keying().decide(1, ONE, DemoHall.COMMITTEE);
        demo.hall.correctSlip(new BatchSlip(1, 2, DemoHall.COMMITTEE), "đếm lại được 2");
        assertEquals(Optional.of(ONE), demo.hall.keying().decided(1));
        TypedPapers.type(demo, Pass.FIRST, "<");
        assertEquals(Optional.empty(), demo.hall.keying().decided(1));
        for (String line : List.of(OTHER, ONE)) {
            TypedPapers.type(demo, Pass.FIRST, line);
        }
        TypedPapers.type(demo, Pass.SECOND, ONE);
        demo.reopen();
        assertInstanceOf(Keyed.class, demo.hall.keying().compare());
    }

    @Test
    void a_line_that_means_nothing_or_breaks_a_rule_is_not_taken() {
        TypedPapers.open(demo, 1, 1);
        for (String line : List.of("99", "a", "k99", "1 1", "")) {
            assertFalse(TypedPapers.type(demo, Pass.FIRST, line), line);
        }
        assertEquals(0, demo.hall.journal().batch().orElseThrow().size());
    }

    @Test
    void a_slip_is_not_corrected_to_fewer_ballots_than_were_typed() {
        TypedPapers.open(demo, 1, 3);
        TypedPapers.type(demo, Pass.FIRST, ONE);
        TypedPapers.type(demo, Pass.FIRST, ONE);
        BatchSlip one = new BatchSlip(1, 1, DemoHall.COMMITTEE);
        assertThrows(IllegalStateException.class, () -> demo.hall.correctSlip(one, "đếm lại"));
        TypedPapers.type(demo, Pass.FIRST, "<");
        demo.hall.correctSlip(one, "đếm lại");
        TypedPapers.type(demo, Pass.SECOND, ONE);
        demo.reopen();
        assertInstanceOf(MattersChanged.class, demo.hall.closeBatch());
    }

    @Test
    void a_withdrawn_batch_counts_no_more_and_a_small_one_goes_with_the_one_before() {
        List<Settled> thirty = IntStream.range(0, 30)
                .mapToObj(seed -> TypedPapers.random(15, new Random(seed)))
                .toList();
        TypedPapers.open(demo, 1, 2);
        TypedPapers.type(demo, Pass.FIRST, ONE);
        demo.hall.withdraw(1, "xếp lẫn phiếu", DemoHall.COMMITTEE);
        TypedPapers.count(demo, 2, thirty);
        TypedPapers.count(demo, 3, thirty.subList(0, 3));
        assertThrows(IllegalStateException.class, () -> demo.hall.withdraw(3, "nhầm", DemoHall.COMMITTEE));
        assertEquals(33, ((Open) demo.hall.state()).records().size());
        demo.hall.withdraw(2, "nhầm", DemoHall.COMMITTEE);
        demo.reopen();
        assertEquals(Set.of(), ((Open) demo.hall.state()).records());
        TypedPapers.count(demo, 4, thirty);
        assertInstanceOf(Closed.class, demo.hall.close(demo.account(30), DemoHall.COMMITTEE));
        demo.reopen();
        assertEquals(30, demo.hall.result(demo.election).keyed());
    }

    @Test
    void a_keyed_batch_is_not_scanned_and_a_scanned_one_not_typed() {
        TypedPapers.open(demo, 1, 1);
        assertThrows(IllegalStateException.class, () -> demo.hall.prepare(new byte[] {1}));
        assertThrows(IllegalStateException.class, () -> demo.hall.fed());
        demo.hall.withdraw(1, "nhầm", DemoHall.COMMITTEE);
        demo.openBatch(2, 1);
        assertThrows(IllegalStateException.class, () -> TypedPapers.type(demo, Pass.FIRST, ONE));
        demo.hall.withdraw(2, "nhầm", DemoHall.COMMITTEE);
        BatchSlip slip = new BatchSlip(3, 1, DemoHall.COMMITTEE);
        var struck = new KeyedBatch(demo.election, Typed.STRUCK, TypedPapers.TYPISTS);
        assertThrows(IllegalArgumentException.class, () -> demo.hall.keying().open(slip, struck));
        var other = new KeyedBatch(new ElectionId("bch"), Typed.STRUCK, TypedPapers.TYPISTS);
        assertThrows(IllegalStateException.class, () -> demo.hall.keying().open(slip, other));
        assertEquals(2, ((Open) demo.hall.state()).batches().size());
    }

    @Test
    void a_row_that_somebody_changed_is_found() throws Exception {
        TypedPapers.open(demo, 1, 2);
        TypedPapers.type(demo, Pass.FIRST, ONE);
        TypedPapers.type(demo, Pass.SECOND, ONE);
        demo.close();
        change("batch/rows.db", "UPDATE row SET bytes = (SELECT bytes FROM row WHERE place = 1) WHERE place = 2");
        assertThrows(JournalTampered.class, () -> CountingHall.enter(demo.folder, demo.keys));
        var kiosk = demo.keys.kiosk().verifyingKey();
        assertThrows(JournalTampered.class, () -> SessionJournal.verify(demo.folder, kiosk));
    }

    @Test
    void a_keyed_record_that_somebody_changed_is_found() throws Exception {
        TypedPapers.count(demo, 1, List.of(TypedPapers.random(15, new Random(4))));
        demo.close();
        Path store;
        try (Stream<Path> files = Files.list(demo.folder.resolve("store"))) {
            store = files.findFirst().orElseThrow();
        }
        change(
                demo.folder.relativize(store).toString(),
                "UPDATE record SET bytes = CAST(replace(CAST(bytes AS TEXT), 'FOR', 'AGAINST') AS BLOB)");
        assertThrows(JournalTampered.class, () -> CountingHall.enter(demo.folder, demo.keys));
        var kiosk = demo.keys.kiosk().verifyingKey();
        assertThrows(JournalTampered.class, () -> SessionJournal.verify(demo.folder, kiosk));
    }

    private void change(String file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + demo.folder.resolve(file));
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}
