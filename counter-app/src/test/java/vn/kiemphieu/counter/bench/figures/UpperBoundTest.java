package vn.kiemphieu.counter.bench.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpperBoundTest {
    @Test
    void none_in_two_million_proves_less_than_one_and_a_half_in_a_million() {
        assertEquals(1498, UpperBound.partsPerBillion(0, 2_000_000));
    }

    @Test
    void none_follows_the_rule_of_three() {
        assertEquals(3.0 / 10_000, UpperBound.share(0, 10_000), 0.01 / 10_000);
    }

    /** Published one-sided 95 % Clopper–Pearson bounds: the beta quantile B(0.95; x + 1, n − x). */
    @ParameterizedTest
    @CsvSource({"0,10,0.25887", "1,10,0.39416", "5,10,0.77756", "2,100,0.06162", "10,1000,0.01690"})
    void bounds_are_as_in_the_tables(long some, long all, double bound) {
        assertEquals(bound, UpperBound.share(some, all), 0.00005);
    }

    @Test
    void all_of_all_and_none_of_none_prove_nothing() {
        assertEquals(1_000_000_000, UpperBound.partsPerBillion(7, 7));
        assertEquals(1_000_000_000, UpperBound.partsPerBillion(0, 0));
    }

    @Test
    void more_sheets_prove_more_and_more_faults_prove_less() {
        assertTrue(UpperBound.share(3, 3000) < UpperBound.share(3, 2999));
        assertTrue(UpperBound.share(4, 3000) > UpperBound.share(3, 3000));
        assertTrue(UpperBound.share(20_000, 1_000_000) < 0.0203);
    }
}
