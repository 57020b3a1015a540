package vn.kiemphieu.suite.outer.arrival;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kiemphieu.bridge.signing.VerifyingKey;

/** The keys whose publications the portal takes: a file of PEM that people put there, one key after the other. */
public final class PublisherKeys {
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----\\s*([A-Za-z0-9+/=\\s]+?)\\s*-----END PUBLIC KEY-----");

    private PublisherKeys() {}

    /**
     * The keys in a file.
     *
     * @throws IOException if it cannot be read, or one of them is no Ed25519 key
     */
    public static Set<VerifyingKey> in(Path file) throws IOException {
        Set<VerifyingKey> keys = new LinkedHashSet<>();
        Matcher pem = PEM.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        while (pem.find()) {
            keys.add(parse(pem.group(1)).orElseThrow(() -> new IOException(file + ": có khóa không đọc được.")));
        }
        return keys;
    }

    private static Optional<VerifyingKey> parse(String base64) {
        try {
            return VerifyingKey.parse(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
