package vn.kiemphieu.counter.people;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** A PIN as it is kept: Argon2id (RFC 9106) with its own salt, and the cost beside it so that later ones may cost more. */
public final class PinHash {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern TEXT =
            Pattern.compile("\\$argon2id\\$v=19\\$m=([1-9][0-9]{0,6}),t=([1-9][0-9]?),p=([1-9])"
                    + "\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");

    private final PinCost cost;
    private final byte[] salt;
    private final byte[] hash;

    private PinHash(PinCost cost, byte[] salt, byte[] hash) {
        this.cost = cost;
        this.salt = salt;
        this.hash = hash;
    }

    /** Hashes a PIN with a fresh salt. */
    public static PinHash of(Pin pin, PinCost cost, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PinHash(cost, salt, argon2id(pin, cost, salt));
    }

    /** From the text that files hold; empty for any other text. */
    public static Optional<PinHash> parse(String text) {
        Matcher found = TEXT.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            PinCost cost = new PinCost(number(found, 1), number(found, 2), number(found, 3));
            PinHash parsed = new PinHash(cost, bytes(found, 4), bytes(found, 5));
            return parsed.text().equals(text) ? Optional.of(parsed) : Optional.empty();
        } catch (IllegalArgumentException outOfBounds) {
            return Optional.empty();
        }
    }

    /** Whether this is the PIN; takes as long for a wrong one. */
    public boolean matches(Pin pin) {
        return pin.comparedBeside(this).orElseGet(() -> compare(pin));
    }

    boolean compare(Pin pin) {
        byte[] other = argon2id(pin, cost, salt);
        boolean same = MessageDigest.isEqual(hash, other);
        Arrays.fill(other, (byte) 0);
        return same;
    }

    /** To be hashed anew, once its owner has typed it, where this is less than today's. */
    public PinCost cost() {
        return cost;
    }

    /** The text of the Argon2 reference implementation, for the file that nobody else reads. */
    public String text() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.kibibytes() + ",t=" + cost.passes() + ",p=" + cost.lanes() + "$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PinHash same
                && cost.equals(same.cost)
                && Arrays.equals(salt, same.salt)
                && MessageDigest.isEqual(hash, same.hash);
    }

    /** Of the salt alone: a hash code ends up in logs. */
    @Override
    public int hashCode() {
        return Arrays.hashCode(salt);
    }

    @Override
    public String toString() {
        return "hash of a PIN";
    }

    private static byte[] argon2id(Pin pin, PinCost cost, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] digits = pin.digits();
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(digits, hash);
        Arrays.fill(digits, (byte) 0);
        return hash;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static byte[] bytes(Matcher found, int group) {
        return Base64.getDecoder().decode(found.group(group));
    }
}
