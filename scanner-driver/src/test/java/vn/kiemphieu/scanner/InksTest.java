package vn.kiemphieu.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InksTest {
    @Test
    void one_pen_that_varies_is_one_ink() {
        assertEquals(Set.of(), Inks.otherRows(List.of(blue(1), new MarkHue(2, 0.1, -0.5), blue(3))));
        assertEquals(Set.of(), Inks.otherRows(List.of(blue(1))));
        assertEquals(Set.of(), Inks.otherRows(List.of()));
    }

    @Test
    void the_rows_of_the_rarer_ink_are_named() {
        assertEquals(Set.of(2), Inks.otherRows(List.of(blue(1), black(2), blue(3))));
        assertEquals(Set.of(1, 4), Inks.otherRows(List.of(red(1), black(2), black(3), red(4), black(5))));
    }

    @Test
    void of_two_inks_on_as_many_rows_the_later_is_the_other() {
        assertEquals(Set.of(3, 4), Inks.otherRows(List.of(black(1), black(2), red(3), red(4))));
        assertEquals(Set.of(3, 4), Inks.otherRows(List.of(red(4), red(3), black(2), black(1))));
    }

    private static MarkHue blue(int row) {
        return new MarkHue(row, 0.17, -0.65);
    }

    private static MarkHue black(int row) {
        return new MarkHue(row, 0, 0);
    }

    private static MarkHue red(int row) {
        return new MarkHue(row, -1.08, -0.13);
    }
}
