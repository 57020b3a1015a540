package vn.kiemphieu.counter.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WrittenTest {
    @Test
    void numbers_are_written_as_on_vietnamese_paper() {
        assertEquals("2.003.412", Written.whole(2_003_412));
        assertEquals("−1.000", Written.whole(-1000));
        assertEquals("999", Written.whole(999));
        assertEquals("1,25", Written.thousandths(1250));
        assertEquals("2/117 (1,71 %)", Written.share(2, 117));
        assertEquals("0/0", Written.share(0, 0));
    }

    @Test
    void a_bound_is_never_rounded_down() {
        assertEquals("≤ 1,5 phần triệu", Written.bound(0, 2_000_000));
        assertEquals("≤ 25,9 %", Written.bound(0, 10));
        assertEquals("–", Written.bound(0, 0));
    }
}
