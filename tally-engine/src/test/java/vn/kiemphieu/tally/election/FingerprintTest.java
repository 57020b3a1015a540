package vn.kiemphieu.tally.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);
    /** FIPS 180-2, appendix B.1. */
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void the_whole_hash_is_written_in_lower_case_hexadecimal() {
        assertEquals(SHA_OF_ABC, Fingerprint.sha256Hex(ABC));
    }

    @Test
    void the_first_hundred_bits_are_written_in_five_groups_of_four() {
        BigInteger first = new BigInteger(SHA_OF_ABC.substring(0, 25), 16);
        StringBuilder digits = new StringBuilder();
        for (int shift = 95; shift >= 0; shift -= 5) {
            int value = first.shiftRight(shift).intValue() & 31;
            digits.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(value));
            digits.append(shift % 20 == 0 && shift > 0 ? "-" : "");
        }
        assertEquals(digits.toString(), Fingerprint.inFiveGroups(ABC));
    }

    @Test
    void texts_do_not_run_together() {
        assertNotEquals(of("ab", "c"), of("a", "bc"));
        assertNotEquals(of("abc", ""), of("abc"));
        assertNotEquals(of("a\0", "b"), of("a", "\0b"));
        assertEquals(of("12"), new Fingerprint().add(12).base32(51));
    }

    @Test
    void fewer_digits_are_the_first_ones() {
        assertTrue(of("Hà Tĩnh").startsWith(new Fingerprint().add("Hà Tĩnh").base32(6)));
    }

    private static String of(String... texts) {
        Fingerprint fingerprint = new Fingerprint();
        for (String text : texts) {
            fingerprint.add(text);
        }
        return fingerprint.base32(51);
    }
}
