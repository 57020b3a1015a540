package vn.kiemphieu.tally.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplePlanTest {
    private static final int[] SHEETS = {50, 150, 350, 500, 1000};

    @ParameterizedTest(name = "K = {0}")
    @CsvSource({
        "1, 48 143 333 475 950",
        "2, 39 117 272 388 777",
        "3, 31 95 221 316 631",
        "4, 26 79 184 263 527",
        "5, 22 67 157 225 450",
        "7, 17 52 121 174 348",
        "10, 12 38 90 129 258",
        "15, 8 26 63 90 180",
        "20, 6 20 48 69 138",
        "30, - 13 32 47 94",
        "50, - 8 19 28 57",
        "100, - - 9 14 29"
    })
    void the_table_by_errors_holds_in_every_cell(int errors, String row) {
        String[] sizes = row.split(" ");
        for (int i = 0; i < SHEETS.length; i++) {
            if (!sizes[i].equals("-")) {
                assertEquals(Integer.parseInt(sizes[i]), plan(SHEETS[i], errors).size(), "N = " + SHEETS[i]);
            }
        }
    }

    @ParameterizedTest(name = "{0} % of N")
    @CsvSource({
        "1, 1/48 2/117 4/184 5/225 10/258",
        "2, 1/48 3/95 7/121 10/129 20/138",
        "3, 2/39 5/67 11/83 15/90 30/94",
        "5, 3/31 8/46 18/53 25/56 50/57",
        "7, 4/26 11/35 25/39 35/40 70/41",
        "10, 5/22 15/26 35/28 50/28 100/29",
        "15, 8/15 23/17 53/18 75/19 150/19",
        "20, 10/12 30/13 70/14 100/14 200/14"
    })
    void the_table_by_margin_holds_in_every_cell(int percent, String row) {
        String[] cells = row.split(" ");
        for (int i = 0; i < SHEETS.length; i++) {
            int errors = (percent * SHEETS[i] + 99) / 100;
            int size = plan(SHEETS[i], errors).size();
            assertEquals(cells[i], errors + "/" + size, "N = " + SHEETS[i]);
        }
    }

    @ParameterizedTest(name = "N = {0}")
    @ValueSource(ints = {1, 2, 3, 5, 8, 11})
    void every_small_risk_is_what_counting_all_samples_gives(int sheets) {
        for (int wrong = 1; wrong <= sheets; wrong++) {
            for (int drawn = 0; drawn <= sheets; drawn++) {
                assertEquals(
                        byEnumeration(sheets, wrong, drawn),
                        Risk.ofMissingAll(sheets, wrong, drawn),
                        wrong + " wrong, " + drawn + " drawn");
            }
        }
    }

    @ParameterizedTest(name = "N = {0}")
    @ValueSource(ints = {1, 2, 7, 40, 101})
    void the_size_is_the_smallest_that_keeps_the_limit(int sheets) {
        for (int errors = 1; errors <= sheets + 3; errors++) {
            for (RiskLimit limit :
                    new RiskLimit[] {RiskLimit.FIVE_PERCENT, new RiskLimit(1, 2), new RiskLimit(1, 999)}) {
                SamplePlan plan = new SamplePlan(sheets, errors, 0, limit);
                int size = plan.size();
                assertTrue(limit.allows(plan.risk(size)));
                for (int fewer = 0; fewer < size; fewer++) {
                    assertTrue(!limit.allows(plan.risk(fewer)));
                }
            }
        }
    }

    @Test
    void an_unmatched_sheet_counts_as_an_error_already_made() {
        assertEquals(plan(350, 15).size(), new SamplePlan(350, 18, 3, RiskLimit.FIVE_PERCENT).size());
    }

    @Test
    void the_largest_pile_there_is_has_a_size_too() {
        assertEquals(598, new SamplePlan(1_000_000, 4_996, 0, RiskLimit.FIVE_PERCENT).size());
        assertEquals(450_719, new SamplePlan(1_000_000, 5, 0, RiskLimit.FIVE_PERCENT).size());
    }

    @Test
    void a_risk_is_exact_and_shown_no_smaller_than_it_is() {
        Risk risk = plan(350, 15).risk(63);
        assertEquals("4,8 %", risk.inPercent());
        assertEquals("5,0 %", new Risk(BigInteger.ONE, BigInteger.valueOf(20)).inPercent());
        assertEquals("5,1 %", new Risk(BigInteger.valueOf(50_001), BigInteger.valueOf(1_000_000)).inPercent());
        assertEquals("0,1 %", new Risk(BigInteger.ONE, BigInteger.TEN.pow(30)).inPercent());
        assertEquals("0,0 %", Risk.ofMissingAll(9, 5, 5).inPercent());
        assertEquals("100,0 %", Risk.ofMissingAll(9, 5, 0).inPercent());
        assertEquals("2/3", Risk.ofMissingAll(3, 1, 1).toString());
    }

    @Test
    void a_limit_reached_exactly_is_kept() {
        assertTrue(new RiskLimit(1, 3).allows(Risk.ofMissingAll(3, 1, 2)));
        assertEquals(2, new SamplePlan(3, 1, 0, new RiskLimit(1, 3)).size());
    }

    @Test
    void what_makes_no_plan_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new SamplePlan(0, 1, 0, RiskLimit.FIVE_PERCENT));
        assertThrows(IllegalArgumentException.class, () -> new SamplePlan(1_000_001, 1, 0, RiskLimit.FIVE_PERCENT));
        assertThrows(IllegalArgumentException.class, () -> new SamplePlan(350, 3, 3, RiskLimit.FIVE_PERCENT));
        assertThrows(IllegalArgumentException.class, () -> new SamplePlan(350, 3, -1, RiskLimit.FIVE_PERCENT));
        assertThrows(IllegalArgumentException.class, () -> new RiskLimit(0, 100));
        assertThrows(IllegalArgumentException.class, () -> new RiskLimit(100, 100));
    }

    @Test
    void what_is_no_risk_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Risk(BigInteger.ONE.negate(), BigInteger.ONE));
        assertThrows(IllegalArgumentException.class, () -> new Risk(BigInteger.ZERO, BigInteger.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new Risk(BigInteger.TWO, BigInteger.ONE));
        for (int[] wrong : new int[][] {{9, 0, 1}, {9, 10, 1}, {9, 1, -1}, {9, 1, 10}}) {
            assertThrows(IllegalArgumentException.class, () -> Risk.ofMissingAll(wrong[0], wrong[1], wrong[2]));
        }
    }

    /** Sheets 0 to wrong − 1 are wrong; looks at every set of that many sheets, one bit a sheet. */
    private static Risk byEnumeration(int sheets, int wrong, int drawn) {
        long all = 0;
        long missed = 0;
        for (int set = 0; set < 1 << sheets; set++) {
            if (Integer.bitCount(set) == drawn) {
                all++;
                missed += (set & (1 << wrong) - 1) == 0 ? 1 : 0;
            }
        }
        return new Risk(BigInteger.valueOf(missed), BigInteger.valueOf(all));
    }

    private static SamplePlan plan(int sheets, int errors) {
        return new SamplePlan(sheets, errors, 0, RiskLimit.FIVE_PERCENT);
    }
}
