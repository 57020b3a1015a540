package vn.kiemphieu.bridge.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LockedKeyTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PASSPHRASE = "mua xuan 1930 ";

    /** Made once: locking is slow on purpose. */
    private static final SigningKey KEY = SigningKey.generate(RANDOM);

    private static final byte[] FILE = LockedKey.lock(KEY, PASSPHRASE, RANDOM);

    @Test
    void a_key_comes_back_with_its_passphrase_and_with_no_other() {
        assertEquals(
                KEY.verifyingKey(),
                LockedKey.unlock(FILE, PASSPHRASE).orElseThrow().verifyingKey());
        assertTrue(LockedKey.unlock(FILE, PASSPHRASE.strip() + "_").isEmpty());
        assertTrue(LockedKey.unlock(FILE, "").isEmpty());
    }

    @Test
    void the_file_says_nothing_of_the_key() {
        String text = new String(FILE, StandardCharsets.US_ASCII);
        byte[] secret = KEY.pkcs8();
        assertFalse(text.contains(HexFormat.of().formatHex(secret, 16, secret.length)));
    }

    @Test
    void a_file_that_was_changed_does_not_open() {
        String text = new String(FILE, StandardCharsets.US_ASCII);
        for (int at : new int[] {text.indexOf("salt ") + 5, text.indexOf("key ", 20) + 4, text.length() - 2}) {
            byte[] changed = FILE.clone();
            changed[at] = (byte) (changed[at] == '0' ? '1' : '0');
            assertTrue(LockedKey.unlock(changed, PASSPHRASE).isEmpty());
        }
        byte[] empty = text.replaceAll("key [0-9a-f]+\n$", "key 00\n").getBytes(StandardCharsets.US_ASCII);
        assertTrue(LockedKey.unlock(empty, PASSPHRASE).isEmpty());
        assertTrue(LockedKey.unlock(Arrays.copyOf(FILE, FILE.length - 1), PASSPHRASE)
                .isEmpty());
        assertTrue(LockedKey.unlock(KEY.pkcs8(), PASSPHRASE).isEmpty());
    }

    @Test
    void a_emptypassphrase_or_one_that_keyboards_type_differently_is_refused() {
        assertFalse(LockedKey.isPassphrase("mua xuan 19"));
        assertFalse(LockedKey.isPassphrase("mùa xuân 1930"));
        assertThrows(IllegalArgumentException.class, () -> LockedKey.lock(KEY, "123456", RANDOM));
    }
}
