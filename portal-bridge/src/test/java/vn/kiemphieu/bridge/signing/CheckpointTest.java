package vn.kiemphieu.bridge.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    private static final SigningKey KEY = SigningKey.generate(new SecureRandom());
    private static final Hash HEAD = Hash.over(new byte[] {7});
    private static final Checkpoint FIRST = new Checkpoint("DH-2026", 1, HEAD, "2026-11-27 08:05", "opened", Hash.ZERO);

    @Test
    void a_checkpoint_is_seven_lines_that_anybody_can_read() {
        assertEquals("""
                kiemphieu checkpoint 1
                session DH-2026
                entries 1
                head %s
                time 2026-11-27 08:05
                what opened
                previous %s
                """.formatted(HEAD.hex(), "0".repeat(64)), new String(FIRST.bytes(), StandardCharsets.US_ASCII));
    }

    @Test
    void a_checkpoint_comes_back_from_its_bytes() {
        Checkpoint next = new Checkpoint(
                "a",
                999_999_999_999_999_999L,
                Hash.ZERO,
                Checkpoint.minute(LocalDateTime.MAX.withYear(9999)),
                "batch-closed",
                FIRST.hash());
        assertEquals(Optional.of(FIRST), Checkpoint.parse(FIRST.bytes()));
        assertEquals(Optional.of(next), Checkpoint.parse(next.bytes()));
    }

    @Test
    void a_checkpoint_that_nobody_could_mean_is_refused() {
        assertRefused(" ", 1, "2026-11-27 08:05", "opened");
        assertRefused("a\nentries 2", 1, "2026-11-27 08:05", "opened");
        assertRefused("a", -1, "2026-11-27 08:05", "opened");
        assertRefused("a", Long.MAX_VALUE, "2026-11-27 08:05", "opened");
        assertRefused("a", 1, "2026-02-30 08:05", "opened");
        assertRefused("a", 1, "2026-11-27 08:05:01", "opened");
        assertRefused("a", 1, "2026-11-27 08:05", "Opened");
        assertRefused("a", 1, "2026-11-27 08:05", "");
    }

    @Test
    void bytes_that_we_never_write_are_refused() {
        String text = new String(FIRST.bytes(), StandardCharsets.US_ASCII);
        for (String other : new String[] {
            "",
            text + "\n",
            text.substring(1),
            text.strip(),
            text.replace("\n", "\r\n"),
            text.replace("s 1", "s 01"),
            text.replace("11-27", "11-31"),
            text.replace("11-27", "1-127"),
            text.replace("opened", "-"),
            text.replace("DH", "Đ"),
            text.replace("DH-2026", "."),
            text.toUpperCase(Locale.ROOT)
        }) {
            assertEquals(Optional.empty(), Checkpoint.parse(other.getBytes(StandardCharsets.UTF_8)), other);
        }
    }

    @Test
    void the_code_is_known_again_however_it_is_typed() {
        String code = FIRST.code();
        assertTrue(code.matches("([A-Z2-7]{4}-){4}[A-Z2-7]{4}"));
        assertTrue(FIRST.hasCode(" " + code.toLowerCase(Locale.ROOT).replace("-", " ") + "\n"));
        assertFalse(FIRST.hasCode(code.substring(1)));
        assertFalse(FIRST.hasCode(""));
    }

    @Test
    void a_chain_rewritten_with_the_key_has_another_code() {
        Checkpoint rewritten = new Checkpoint("DH-2026", 1, Hash.ZERO, FIRST.time(), FIRST.what(), FIRST.previous());
        assertTrue(SignedCheckpoint.sign(rewritten, KEY).verifies(KEY.verifyingKey()));
        assertNotEquals(FIRST.code(), rewritten.code());
    }

    @Test
    void a_signed_checkpoint_comes_back_from_its_bytes() {
        SignedCheckpoint signed = SignedCheckpoint.sign(FIRST, KEY);
        SignedCheckpoint again = SignedCheckpoint.parse(signed.bytes()).orElseThrow();
        assertEquals(signed, again);
        assertEquals(FIRST, again.checkpoint());
        assertTrue(again.verifies(KEY.verifyingKey()));
        assertFalse(again.verifies(SigningKey.generate(new SecureRandom()).verifyingKey()));
    }

    @Test
    void every_single_flipped_bit_is_refused() {
        byte[] bytes = SignedCheckpoint.sign(FIRST, KEY).bytes();
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertFalse(holds(flipped), "bit " + bit);
        }
        for (int length = 0; length < bytes.length; length++) {
            assertFalse(holds(Arrays.copyOf(bytes, length)), "cut at " + length);
        }
        assertFalse(holds(Arrays.copyOf(bytes, bytes.length + 1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 20251016})
    void whatever_is_read_is_written_the_same(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = FIRST.bytes();
            for (int change = random.nextInt(3); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) (random.nextInt(96) + 32);
            }
            Checkpoint.parse(bytes)
                    .ifPresent(read -> assertEquals(
                            new String(bytes, StandardCharsets.US_ASCII),
                            new String(read.bytes(), StandardCharsets.US_ASCII),
                            "seed " + seed));
        }
    }

    private static boolean holds(byte[] bytes) {
        return SignedCheckpoint.parse(bytes)
                .filter(signed -> signed.verifies(KEY.verifyingKey()))
                .isPresent();
    }

    private static void assertRefused(String session, long entries, String time, String what) {
        assertThrows(
                IllegalArgumentException.class, () -> new Checkpoint(session, entries, HEAD, time, what, Hash.ZERO));
    }
}
