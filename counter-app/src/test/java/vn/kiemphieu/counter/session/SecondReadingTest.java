package vn.kiemphieu.counter.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.session.DemoHall.DemoStack;
import vn.kiemphieu.counter.session.SecondDifference.Contradiction;
import vn.kiemphieu.counter.session.SecondDifference.LessSure;
import vn.kiemphieu.counter.session.SecondDifference.NotFound;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.session.Closed;

/** The second look through a real session on disk. */
class SecondReadingTest {
    private static final int BALLOTS = 26;
    private static final Map<Column, Ink> FOR = Map.of(Column.AGREE, Ink.PRESENT, Column.DISAGREE, Ink.NONE);
    private static final Map<Column, Ink> AGAINST = Map.of(Column.AGREE, Ink.NONE, Column.DISAGREE, Ink.PRESENT);

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
    void a_session_that_was_read_rightly_is_contradicted_nowhere_by_any_number_of_threads() {
        try (DemoHall demo = DemoHall.open(temp.resolve("phien"), stack, Optional.empty())) {
            demo.openBatch(1, BALLOTS);
            assertThrows(IllegalStateException.class, () -> new SecondReading(demo.hall, 1).run(done -> {}));
            stack.pictures().forEach(demo::feed);
            close(demo);
            List<Integer> heard = new ArrayList<>();
            SecondReading.Outcome one = new SecondReading(demo.hall, 1).run(heard::add);
            assertEquals(BALLOTS, one.records());
            assertEquals(BALLOTS, heard.get(heard.size() - 1));
            assertEquals(List.of(), definite(one));
            assertEquals(one, new SecondReading(demo.hall, 2).run(done -> {}));
        }
    }

    @Test
    void a_row_that_was_read_wrongly_is_listed() {
        try (DemoHall demo = DemoHall.open(temp.resolve("phien"), stack, Optional.empty())) {
            demo.openBatch(1, BALLOTS);
            int falsified = 0;
            for (byte[] picture : stack.pictures()) {
                Prepared prepared = demo.hall.prepare(picture);
                Optional<FedPage> wrong = falsified == 0 ? firstRowAgainst(prepared.page()) : Optional.empty();
                falsified += wrong.isPresent() ? 1 : 0;
                demo.hall.accept(new Prepared(wrong.orElse(prepared.page()), prepared.picture()));
            }
            close(demo);
            List<SecondDifference> listed = definite(new SecondReading(demo.hall, 2).run(done -> {}));
            assertEquals(1, listed.size(), listed.toString());
            Contradiction row = (Contradiction) listed.get(0);
            assertEquals(1, row.row());
            assertEquals(AGAINST, row.first());
            assertEquals(FOR, row.second());
        }
    }

    @Test
    void a_picture_that_does_not_show_the_page_is_told() {
        try (DemoHall demo = DemoHall.open(temp.resolve("phien"), stack, Optional.empty())) {
            demo.openBatch(1, BALLOTS);
            Prepared first = demo.hall.prepare(stack.pictures().get(0));
            Prepared empty = demo.hall.prepare(new byte[] {1, 2, 3});
            demo.hall.accept(new Prepared(first.page(), empty.picture()));
            stack.pictures().subList(1, BALLOTS).forEach(demo::feed);
            close(demo);
            List<SecondDifference> listed = definite(new SecondReading(demo.hall, 2).run(done -> {}));
            assertEquals(1, listed.size(), listed.toString());
            assertInstanceOf(NotFound.class, listed.get(0));
            assertEquals(1, listed.get(0).page());
        }
    }

    private static void close(DemoHall demo) {
        demo.hall.closeBatch();
        demo.concludeAll();
        assertInstanceOf(Closed.class, demo.hall.close(demo.account(BALLOTS), DemoHall.COMMITTEE));
    }

    private static List<SecondDifference> definite(SecondReading.Outcome outcome) {
        return outcome.differences().stream()
                .filter(each -> !(each instanceof LessSure))
                .toList();
    }

    /** The same page with the first row against where it is for. */
    private static Optional<FedPage> firstRowAgainst(FedPage fed) {
        return fed.page()
                .read()
                .filter(read ->
                        read.remarks().isEmpty() && read.rows().get(0).ink().equals(FOR))
                .map(read -> {
                    List<RowReading> rows = new ArrayList<>(read.rows());
                    rows.set(0, new RowReading(1, AGAINST, true));
                    Read wrong = new Read(read.page(), rows, read.remarks(), read.handwriting());
                    return new FedPage(fed.election(), fed.page().as(wrong));
                });
    }
}
