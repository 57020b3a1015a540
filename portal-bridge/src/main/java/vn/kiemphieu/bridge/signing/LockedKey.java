package vn.kiemphieu.bridge.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A person's signing key in a file that opens with a passphrase only: PBKDF2-HMAC-SHA-512 over the passphrase and a fresh salt
 * gives the key and the nonce of AES-256-GCM.
 */
public final class LockedKey {
    /** A passphrase has at least so many characters: whoever finds the file may try as often as they like. */
    public static final int FEWEST_CHARACTERS = 12;

    /** As OWASP advises for this function since 2023. */
    private static final int ROUNDS = 210_000;

    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]{" + FEWEST_CHARACTERS + ",256}");
    /** The key itself is longer than the tag of 16 bytes at its end. */
    private static final Pattern TEXT =
            Pattern.compile("kiemphieu locked key 1\nsalt (?<salt>[0-9a-f]{32})\nkey (?<key>([0-9a-f]{2}){17,128})\n");

    private LockedKey() {}

    /** Whether a passphrase is long enough and of characters that every keyboard has: letters without marks, digits, signs. */
    public static boolean isPassphrase(CharSequence typed) {
        return PRINTABLE.matcher(typed).matches();
    }

    /**
     * Locks a key.
     *
     * @throws IllegalArgumentException if that is no passphrase
     */
    public static byte[] lock(SigningKey key, CharSequence passphrase, SecureRandom random) {
        if (!isPassphrase(passphrase)) {
            throw new IllegalArgumentException("a passphrase has at least " + FEWEST_CHARACTERS + " plain characters");
        }
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] secret = key.pkcs8();
        try {
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, passphrase, salt).doFinal(secret);
            return ("kiemphieu locked key 1\nsalt " + HEX.formatHex(salt) + "\nkey " + HEX.formatHex(locked) + "\n")
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2 and AES-256-GCM", e);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** The key of a file; empty for a wrong passphrase, and for any bytes that {@link #lock} never wrote. */
    public static Optional<SigningKey> unlock(byte[] file, CharSequence passphrase) {
        Matcher text = TEXT.matcher(new String(file, StandardCharsets.ISO_8859_1));
        if (!text.matches() || !isPassphrase(passphrase)) {
            return Optional.empty();
        }
        try {
            byte[] secret = cipher(Cipher.DECRYPT_MODE, passphrase, HEX.parseHex(text.group("salt")))
                    .doFinal(HEX.parseHex(text.group("key")));
            Optional<SigningKey> key = SigningKey.parse(secret);
            Arrays.fill(secret, (byte) 0);
            return key;
        } catch (AEADBadTagException wrongPassphrase) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2 and AES-256-GCM", e);
        }
    }

    private static Cipher cipher(int mode, CharSequence passphrase, byte[] salt) throws GeneralSecurityException {
        char[] typed = new char[passphrase.length()];
        for (int i = 0; i < typed.length; i++) {
            typed[i] = passphrase.charAt(i);
        }
        PBEKeySpec spec = new PBEKeySpec(typed, salt, ROUNDS, 8 * (KEY_BYTES + NONCE_BYTES));
        Arrays.fill(typed, '\0');
        byte[] made = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(spec)
                .getEncoded();
        spec.clearPassword();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(made, 0, KEY_BYTES, "AES"),
                new GCMParameterSpec(TAG_BITS, made, KEY_BYTES, NONCE_BYTES));
        Arrays.fill(made, (byte) 0);
        return cipher;
    }
}
