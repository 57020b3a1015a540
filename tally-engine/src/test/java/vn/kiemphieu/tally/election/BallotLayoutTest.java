package vn.kiemphieu.tally.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.BallotLayout.Row;

class BallotLayoutTest {
    private static final Box PLACE = Box.ofHundredths(1000, 2000, 3000, 4000);

    @Test
    void rows_are_counted_over_the_whole_ballot() {
        assertEquals(
                2,
                new BallotLayout(Paper.A4, List.of(page(1, 1, 2), page(2, 3)))
                        .pages()
                        .size());
    }

    @Test
    void a_row_that_stands_twice_is_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> new BallotLayout(Paper.A4, List.of(page(1, 1, 2), page(2, 2))));
    }

    @Test
    void pages_out_of_order_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new BallotLayout(Paper.A4, List.of(page(2, 1), page(1, 2))));
    }

    @Test
    void a_ballot_without_pages_or_names_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new BallotLayout(Paper.A4, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new BallotLayout(Paper.A4, List.of(page(1))));
    }

    @Test
    void paper_stands_upright() {
        for (Paper paper : Paper.values()) {
            assertTrue(paper.width().compareTo(paper.height()) < 0, paper::name);
        }
        assertEquals(Millimetres.of(210), Paper.A4.width());
        assertEquals(Millimetres.of(297), Paper.A4.height());
    }

    @Test
    void lengths_add_up_exactly() {
        assertEquals(new Millimetres(4000), PLACE.right());
        assertEquals(new Millimetres(6000), PLACE.bottom());
        assertEquals(Millimetres.ZERO, PLACE.x().minus(Millimetres.of(10)));
        assertThrows(ArithmeticException.class, () -> Millimetres.of(Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1"})
    void a_box_without_area_is_refused(int width, int height) {
        assertThrows(IllegalArgumentException.class, () -> Box.ofHundredths(0, 0, width, height));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 2000, 3000, 4000, true, true",
        "1500, 2500, 100, 100, true, true",
        "999, 2000, 3000, 4000, true, false",
        "1000, 1999, 3000, 4000, true, false",
        "1000, 2000, 3001, 4000, true, false",
        "1000, 2000, 3000, 4001, true, false",
        "0, 2000, 1000, 4000, false, false",
        "4000, 2000, 1000, 4000, false, false",
        "1000, 0, 3000, 2000, false, false",
        "1000, 6000, 3000, 2000, false, false"
    })
    void boxes_overlap_or_lie_within_each_other(int x, int y, int w, int h, boolean overlaps, boolean contains) {
        Box other = Box.ofHundredths(x, y, w, h);
        assertEquals(overlaps, PLACE.overlaps(other));
        assertEquals(overlaps, other.overlaps(PLACE));
        assertEquals(contains, PLACE.contains(other));
    }

    @Test
    void boxes_that_only_touch_share_no_area() {
        assertFalse(PLACE.overlaps(Box.ofHundredths(4000, 6000, 1, 1)));
    }

    private static Page page(int number, int... rows) {
        var printed = IntStream.of(rows)
                .mapToObj(row -> new Row(
                        row, new CandidateId("c" + row), PLACE, Optional.empty(), Optional.empty(), PLACE, Map.of()))
                .toList();
        return new Page(number, Side.FRONT, printed, Optional.of(PLACE), List.of(PLACE), List.of(PLACE));
    }
}
