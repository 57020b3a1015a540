package vn.kiemphieu.counter.bench.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void the_line_says_how_much_how_fast_and_how_long_still() {
        assertEquals("Đọc: 500/2000 · 50/giây · còn khoảng 30 giây", Pace.line("Đọc", 500, 2000, 10 * SECOND));
        assertEquals("Đọc: 50/2000 · 5.0/giây · còn khoảng 6 phút 30 giây", Pace.line("Đọc", 50, 2000, 10 * SECOND));
        assertEquals("Đọc: 10/72010 · 10/giây · còn khoảng 2 giờ 0 phút", Pace.line("Đọc", 10, 72010, SECOND));
    }

    @Test
    void nothing_done_promises_nothing() {
        assertEquals("Đọc: 0/10 · 0.0/giây · còn khoảng 0 giây", Pace.line("Đọc", 0, 10, SECOND));
    }
}
