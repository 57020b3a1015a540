package vn.kiemphieu.bridge.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] MESSAGE = "biên bản kiểm phiếu".getBytes(StandardCharsets.UTF_8);
    private static final SigningKey KEY = SigningKey.generate(new SecureRandom());

    /** RFC 8032 §7.1, test 2. */
    @Test
    void signs_as_the_standard_says() {
        SigningKey key =
                SigningKey.ofSeed(HEX.parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
        assertEquals(
                "302a300506032b6570032100" + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                HEX.formatHex(key.verifyingKey().bytes()));
        assertEquals(
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
                HEX.formatHex(key.sign(new byte[] {0x72})));
    }

    @Test
    void openssl_verifies_what_we_signed(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(hasOpenssl(), "openssl is not installed: nobody but ourselves checked the signature");
        Files.write(folder.resolve("key.der"), KEY.verifyingKey().bytes());
        Files.write(folder.resolve("message"), MESSAGE);
        Files.write(folder.resolve("signature"), KEY.sign(MESSAGE));
        assertEquals(0, opensslVerifies(folder));
        Files.write(folder.resolve("message"), new byte[] {1});
        assertNotEquals(0, opensslVerifies(folder));
    }

    @Test
    void a_key_comes_back_from_its_bytes() {
        SigningKey again = SigningKey.parse(KEY.pkcs8()).orElseThrow();
        assertEquals(KEY.verifyingKey(), again.verifyingKey());
        assertArrayEquals(KEY.sign(MESSAGE), again.sign(MESSAGE));
        assertEquals(
                Optional.of(KEY.verifyingKey()),
                VerifyingKey.parse(KEY.verifyingKey().bytes()));
    }

    @Test
    void bytes_that_are_no_key_are_refused() {
        byte[] secret = KEY.pkcs8();
        byte[] open = KEY.verifyingKey().bytes();
        assertTrue(SigningKey.parse(open).isEmpty());
        assertTrue(VerifyingKey.parse(secret).isEmpty());
        assertTrue(SigningKey.parse(new byte[0]).isEmpty());
        for (int length = 0; length < open.length; length++) {
            assertTrue(VerifyingKey.parse(Arrays.copyOf(open, length)).isEmpty());
            assertTrue(SigningKey.parse(Arrays.copyOf(secret, length)).isEmpty());
        }
        assertTrue(VerifyingKey.parse(Arrays.copyOf(open, open.length + 1)).isEmpty());
        assertTrue(SigningKey.parse(Arrays.copyOf(secret, secret.length + 1)).isEmpty());
    }

    /** The points of order 1, 2, 4 and 8, and one spelt beyond the field: a constant signature fits many messages. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100000000000000000000000000000000000000000000000000000000000000",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"
            })
    void a_key_under_which_anybody_can_sign_is_refused(String point) {
        byte[] key = KEY.verifyingKey().bytes();
        byte[] weak = HexFormat.of().parseHex(HexFormat.of().formatHex(key, 0, key.length - 32) + point);
        assertTrue(VerifyingKey.parse(weak).isEmpty());
    }

    @Test
    void another_key_message_or_signature_verifies_nothing() {
        byte[] signature = KEY.sign(MESSAGE);
        VerifyingKey key = KEY.verifyingKey();
        assertTrue(key.verifies(MESSAGE, signature));
        assertFalse(SigningKey.generate(new SecureRandom()).verifyingKey().verifies(MESSAGE, signature));
        assertFalse(key.verifies(new byte[0], signature));
        for (int length : List.of(0, 1, 63, 65, 128)) {
            assertFalse(key.verifies(MESSAGE, Arrays.copyOf(signature, length)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 20251016})
    void whatever_is_handed_in_as_a_signature_throws_nothing(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] signature = new byte[random.nextInt(4) == 0 ? random.nextInt(200) : 64];
            random.nextBytes(signature);
            assertFalse(KEY.verifyingKey().verifies(MESSAGE, signature), "seed " + seed);
        }
        byte[] highest = new byte[64];
        Arrays.fill(highest, (byte) 255);
        assertFalse(KEY.verifyingKey().verifies(MESSAGE, highest));
    }

    @Test
    void a_key_does_not_say_its_secret() {
        assertEquals("signing key of " + KEY.verifyingKey().fingerprint(), KEY.toString());
        assertTrue(KEY.verifyingKey().fingerprint().matches("([A-Z2-7]{4}-){4}[A-Z2-7]{4}"));
    }

    private static int opensslVerifies(Path folder) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        "openssl",
                        "pkeyutl",
                        "-verify",
                        "-rawin",
                        "-pubin",
                        "-keyform",
                        "DER",
                        "-inkey",
                        "key.der",
                        "-in",
                        "message",
                        "-sigfile",
                        "signature")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private static boolean hasOpenssl() throws InterruptedException {
        try {
            return new ProcessBuilder("openssl", "version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
