package vn.kiemphieu.suite.account;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final String KEY = "12345678901234567890";

    /** RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082, 46119246, 90693936",
        "1111111109, 07081804, 68084774, 25091201",
        "1111111111, 14050471, 67062674, 99943326",
        "1234567890, 89005924, 91819424, 93441116",
        "2000000000, 69279037, 90698825, 38618901",
        "20000000000, 65353130, 77737706, 47863826"
    })
    void codes_are_those_of_the_standard(long second, String sha1, String sha256, String sha512) {
        long step = Totp.at(Instant.ofEpochSecond(second));

        assertEquals(sha1, Totp.code(key(20), step, "HmacSHA1", 8));
        assertEquals(sha256, Totp.code(key(32), step, "HmacSHA256", 8));
        assertEquals(sha512, Totp.code(key(64), step, "HmacSHA512", 8));
        assertEquals(sha1.substring(2), Totp.code(key(20), step));
    }

    @Test
    void a_code_counts_one_step_early_or_late_and_only_once() {
        Instant now = Instant.ofEpochSecond(1234567890);
        long step = Totp.at(now);
        byte[] key = key(20);

        assertEquals(OptionalLong.of(step - 1), Totp.step(key, Totp.code(key, step - 1), now, 0));
        assertEquals(OptionalLong.of(step + 1), Totp.step(key, Totp.code(key, step + 1), now, 0));
        assertEquals(OptionalLong.empty(), Totp.step(key, Totp.code(key, step - 2), now, 0));
        assertEquals(OptionalLong.empty(), Totp.step(key, Totp.code(key, step), now, step));
    }

    /** RFC 4648, section 10. */
    @Test
    void keys_are_spelled_as_in_the_standard() {
        assertEquals("MZXW6YTB", Base32.text("fooba".getBytes(StandardCharsets.US_ASCII)));
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[20];
            random.nextBytes(bytes);
            if (i % 3 == 0) {
                bytes[0] = 0;
                bytes[1] = 0;
            }
            assertArrayEquals(bytes, Base32.bytes(Base32.text(bytes)));
        }
    }

    private static byte[] key(int length) {
        return KEY.repeat(4).substring(0, length).getBytes(StandardCharsets.US_ASCII);
    }
}
