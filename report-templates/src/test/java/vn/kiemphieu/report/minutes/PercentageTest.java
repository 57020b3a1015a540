package vn.kiemphieu.report.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {
    @ParameterizedTest
    @CsvSource({
        "200, 400, '50,00'",
        "1, 3, '33,33'",
        "2, 3, '66,67'",
        "1, 8, '12,50'",
        "1, 16, '6,25'",
        "1, 32, '3,13'",
        "1, 20000, '0,01'",
        "1, 20001, '0,00'",
        "0, 348, '0,00'",
        "348, 348, '100,00'",
        "1, 1000, '0,10'",
        "123457, 10000, '1.234,57'"
    })
    void a_share_has_two_decimals_and_rounds_half_up(long part, long whole, String text) {
        assertEquals(text, Percentage.of(part, whole).text());
    }

    @Test
    void it_agrees_with_decimal_arithmetic() {
        Random random = new Random(20251017);
        for (int i = 0; i < 10_000; i++) {
            int whole = 1 + random.nextInt(100_000);
            int part = random.nextInt(whole + 1);
            BigDecimal exact = BigDecimal.valueOf(part)
                    .movePointRight(4)
                    .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
            assertEquals(new Percentage(exact.longValueExact()), Percentage.of(part, whole));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "-1, 2", "1, -2"})
    void nothing_has_no_shares(long part, long whole) {
        assertThrows(IllegalArgumentException.class, () -> Percentage.of(part, whole));
    }
}
