package vn.kiemphieu.suite.inner.keys;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kiemphieu.bridge.bundle.RegisteredKey;
import vn.kiemphieu.bridge.bundle.RegisteredKey.Scope;
import vn.kiemphieu.bridge.bundle.SignerRole;
import vn.kiemphieu.bridge.signing.VerifyingKey;
import vn.kiemphieu.suite.inner.StrictJson;
import vn.kiemphieu.tally.election.Spelling;

/** The two files in which keys come: a whole register (docs/schema/keys.schema.json), or the {@code .pub} file of one key. */
public final class KeyFile {
    private static final int SCHEMA = 1;

    private KeyFile() {}

    private record File(int schema, List<Entry> keys) {}

    private record Entry(
            String role, String holder, String key, String congress, String from, String until, boolean revoked) {
        RegisteredKey read() {
            SignerRole signs = List.of(SignerRole.values()).stream()
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(role))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("role: " + role));
            VerifyingKey verifying = VerifyingKey.parse(Base64.getDecoder().decode(key))
                    .orElseThrow(() -> new IllegalArgumentException("key: " + holder));
            return KeyFile.key(
                    verifying,
                    signs,
                    holder,
                    new Scope(Optional.ofNullable(congress), LocalDate.parse(from), LocalDate.parse(until), revoked));
        }
    }

    /**
     * The keys of a register; those that it says are revoked are left out, for they were never to count here.
     *
     * @throws IllegalArgumentException if it is none; the message says where
     */
    public static List<RegisteredKey> register(byte[] json) {
        File file = StrictJson.read(json, File.class);
        if (file.schema() != SCHEMA || file.keys() == null) {
            throw new IllegalArgumentException("schema: " + file.schema());
        }
        try {
            return file.keys().stream()
                    .map(Entry::read)
                    .filter(key -> !key.scope().revoked())
                    .toList();
        } catch (DateTimeException | NullPointerException incomplete) {
            throw new IllegalArgumentException(incomplete.getMessage(), incomplete);
        }
    }

    /** The key of a {@code .pub} file, or of its middle line alone; empty for anything else. */
    public static Optional<VerifyingKey> pub(byte[] text) {
        String line = new String(text, StandardCharsets.US_ASCII)
                .replace("-----BEGIN PUBLIC KEY-----", "")
                .replace("-----END PUBLIC KEY-----", "")
                .strip();
        try {
            return VerifyingKey.parse(Base64.getDecoder().decode(line));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /**
     * A key as it is registered: the holder in the spelling of paper.
     *
     * @throws IllegalArgumentException if it has no holder, no day that counts, or no congress though it is a person's
     */
    public static RegisteredKey key(VerifyingKey key, SignerRole role, String holder, Scope scope) {
        String name = Spelling.tidy(holder);
        if (name.isEmpty() || scope.until().isBefore(scope.from())) {
            throw new IllegalArgumentException(name.isEmpty() ? "holder" : name + ": until");
        }
        return new RegisteredKey(key, role, name, scope);
    }
}
