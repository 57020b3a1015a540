package vn.kiemphieu.bridge.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.bridge.signing.ShareReading.Mistyped;
import vn.kiemphieu.bridge.signing.ShareReading.WrongLength;

class SharesTest {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final byte[] TABLE = "lô 3, tờ 17".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CONTEXT = "DH-2026 batch 3".getBytes(StandardCharsets.US_ASCII);
    private static final Shares SHARES = Shares.generate(new SecureRandom());

    /** RFC 5869, appendix A.1 and A.3. */
    @Test
    void keys_are_derived_as_the_standard_says() {
        HexFormat hex = HexFormat.of();
        byte[] secret = new byte[22];
        Arrays.fill(secret, (byte) 0x0b);
        assertEquals(
                "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
                hex.formatHex(Hkdf.derive(
                        secret, hex.parseHex("000102030405060708090a0b0c"), hex.parseHex("f0f1f2f3f4f5f6f7f8f9"), 42)));
        assertEquals(
                "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
                hex.formatHex(Hkdf.derive(secret, new byte[0], new byte[0], 42)));
        assertThrows(IllegalArgumentException.class, () -> Hkdf.derive(secret, secret, secret, 8161));
    }

    /** RFC 7748 §5.2, one iteration. */
    @Test
    void the_curve_is_that_of_the_standard() {
        byte[] nine = new byte[32];
        nine[0] = 9;
        assertEquals(
                "422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079",
                HexFormat.of().formatHex(Curve.publicOf(nine)));
        assertEquals(Optional.empty(), Curve.agree(nine, new byte[32]));
    }

    @Test
    void two_shares_open_what_was_sealed() {
        byte[] sealed = SHARES.sealingKey().seal(TABLE, CONTEXT);
        try (OpeningKey key = OpeningKey.of(SHARES.second(), SHARES.first())) {
            assertEquals(SHARES.sealingKey(), key.sealingKey());
            assertArrayEquals(TABLE, key.open(sealed, CONTEXT).orElseThrow());
            assertTrue(key.open(sealed, TABLE).isEmpty());
        }
        assertNotEquals(
                HexFormat.of().formatHex(sealed),
                HexFormat.of().formatHex(SHARES.sealingKey().seal(TABLE, CONTEXT)));
    }

    @Test
    void the_share_of_another_session_opens_nothing() {
        byte[] sealed = SHARES.sealingKey().seal(TABLE, CONTEXT);
        Shares others = Shares.generate(new SecureRandom());
        try (OpeningKey key = OpeningKey.of(SHARES.first(), others.second())) {
            assertNotEquals(SHARES.sealingKey(), key.sealingKey());
            assertTrue(key.open(sealed, CONTEXT).isEmpty());
        }
        assertThrows(IllegalArgumentException.class, () -> OpeningKey.of(SHARES.first(), others.first()));
    }

    @Test
    void every_single_flipped_bit_keeps_it_shut() {
        byte[] sealed = SHARES.sealingKey().seal(TABLE, CONTEXT);
        try (OpeningKey key = OpeningKey.of(SHARES.first(), SHARES.second())) {
            for (int bit = 0; bit < sealed.length * 8; bit++) {
                byte[] flipped = sealed.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                assertTrue(key.open(flipped, CONTEXT).isEmpty(), "bit " + bit);
            }
            for (int length = 0; length < sealed.length; length++) {
                assertTrue(key.open(Arrays.copyOf(sealed, length), CONTEXT).isEmpty(), "cut at " + length);
            }
        }
    }

    @Test
    void a_closed_key_is_forgotten() {
        OpeningKey key = OpeningKey.of(SHARES.first(), SHARES.second());
        key.close();
        assertThrows(IllegalStateException.class, () -> key.open(new byte[99], CONTEXT));
        Share share = (Share) Share.read(SHARES.first().text());
        share.erase();
        assertNotEquals(SHARES.first(), share);
    }

    @Test
    void a_sealing_key_comes_back_from_its_bytes() {
        byte[] bytes = SHARES.sealingKey().bytes();
        assertEquals(Optional.of(SHARES.sealingKey()), SealingKey.parse(bytes));
        assertTrue(SealingKey.parse(Arrays.copyOf(bytes, bytes.length - 1)).isEmpty());
        assertTrue(SealingKey.parse(new byte[0]).isEmpty());
        byte[] notReduced = bytes.clone();
        Arrays.fill(notReduced, bytes.length - 32, bytes.length, (byte) 255);
        assertTrue(SealingKey.parse(notReduced).isEmpty());
    }

    @Test
    void a_share_is_read_back_from_paper_however_it_is_typed() {
        for (Share share : new Share[] {SHARES.first(), SHARES.second()}) {
            String text = share.text();
            assertTrue(text.matches("([A-Z2-7]{5}-){13}[A-Z2-7]{5}"));
            assertEquals(share, Share.read(text));
            assertEquals(share, Share.read(" " + text.toLowerCase(Locale.ROOT).replace('-', '\n') + " "));
            assertEquals(share, Share.read(text.replace("-", "")));
        }
    }

    @Test
    void every_single_typo_is_found_and_its_group_named() {
        String text = SHARES.first().text();
        for (int at = 0; at < text.length(); at++) {
            int group = at / 6 + 1;
            if (text.charAt(at) == '-') {
                continue;
            }
            for (char digit : (BASE32 + "0189?").toCharArray()) {
                String typed = text.substring(0, at) + digit + text.substring(at + 1);
                ShareReading expected = digit == text.charAt(at)
                        ? SHARES.first()
                        : new Mistyped(group < 14 || BASE32.indexOf(digit) < 0 ? group : 0);
                assertEquals(expected, Share.read(typed), typed);
            }
        }
    }

    @Test
    void neighbours_and_groups_changed_about_are_found() {
        String text = SHARES.first().text();
        for (int at = 0; at < 13 * 6 - 2; at++) {
            String pair = text.substring(at, at + 2);
            String typed = text.substring(0, at) + pair.charAt(1) + pair.charAt(0) + text.substring(at + 2);
            boolean within = !pair.contains("-") && pair.charAt(0) != pair.charAt(1);
            assertTrue(!within || Share.read(typed).equals(new Mistyped(at / 6 + 1)), typed);
        }
        String[] groups = text.split("-", -1);
        String third = groups[2];
        groups[2] = groups[7];
        groups[7] = third;
        assertTrue(
                third.equals(groups[2]) || Share.read(String.join("-", groups)).equals(new Mistyped(3)));
    }

    @Test
    void a_group_that_is_too_short_or_missing_is_named() {
        String text = SHARES.first().text();
        assertEquals(new WrongLength(2, 14), Share.read(text.substring(0, 6) + text.substring(7)));
        assertEquals(new WrongLength(0, 13), Share.read(text.substring(6)));
        assertEquals(new WrongLength(1, 1), Share.read(""));
        assertEquals("Có 13 nhóm, phải là 14 nhóm, mỗi nhóm 5 ký tự.", new WrongLength(0, 13).vietnamese());
        assertTrue(new WrongLength(2, 14).vietnamese().startsWith("Nhóm thứ 2 "));
        assertTrue(new Mistyped(3).vietnamese().startsWith("Nhóm thứ 3 "));
        assertTrue(new Mistyped(0).vietnamese().startsWith("Mảnh khóa"));
    }

    @Test
    void nothing_says_a_secret_by_itself() {
        String first = SHARES.first().text();
        for (String said : new String[] {
            SHARES.toString(), OpeningKey.of(SHARES.first(), SHARES.second()).toString()
        }) {
            assertFalse(said.contains(first.substring(0, 5)), said);
        }
        assertEquals("share 1 of 2", SHARES.first().toString());
        assertThrows(IllegalArgumentException.class, () -> Share.of(3, new byte[32]));
    }
}
