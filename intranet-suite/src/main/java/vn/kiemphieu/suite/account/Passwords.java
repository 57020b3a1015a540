package vn.kiemphieu.suite.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Passwords as they are kept: Argon2id with a salt of their own, and their cost beside them. */
final class Passwords {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final Pattern KEPT = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,2}),p=1\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");

    /** A flood of guesses waits here instead of taking all memory. */
    private final Semaphore atOnce = new Semaphore(4);

    private final PasswordCost cost;
    private final String nobodys;

    Passwords(PasswordCost cost) {
        this.cost = cost;
        this.nobodys = kept("nobody's");
    }

    String kept(String password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.kibibytes() + ",t=" + cost.passes() + ",p=1$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(hash(password, salt, cost));
    }

    boolean matches(String password, String kept) {
        Matcher matcher = KEPT.matcher(kept);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a password as it is kept");
        }
        PasswordCost its = new PasswordCost(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        byte[] salt = Base64.getDecoder().decode(matcher.group(3));
        return MessageDigest.isEqual(Base64.getDecoder().decode(matcher.group(4)), hash(password, salt, its));
    }

    /** Takes as long as {@link #matches}, where there is nothing to compare with. */
    void matchesNobody(String password) {
        matches(password, nobodys);
    }

    private byte[] hash(String password, byte[] salt, PasswordCost its) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(its.kibibytes())
                .withIterations(its.passes())
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH];
        atOnce.acquireUninterruptibly();
        try {
            generator.generateBytes(composed(password).getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            atOnce.release();
        }
        return hash;
    }

    /** The same letters, however the keyboard composes them. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
