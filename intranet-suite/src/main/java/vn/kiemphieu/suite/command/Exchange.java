package vn.kiemphieu.suite.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.bridge.signing.VerifyingKey;
import vn.kiemphieu.suite.outer.arrival.PublisherKeys;

/**
 * Where in the data folder of a zone lies what goes to the other one, what came from there, and whose signatures count. Between
 * two machines people carry the files; the keys they compare by their fingerprints first.
 */
record Exchange(Path home) {
    /** The portal that publications are made for. */
    static final String PORTAL = "cong-thong-tin";

    private static final String PUBLISHER = "khoa-cong-bo";
    private static final String LETTERS = "khoa-thu";

    /** Publications, on their way to the portal. */
    Path outward() {
        return home.resolve("trao-doi").resolve("ra");
    }

    /** Letters of readers, on their way to the editors. */
    Path inward() {
        return home.resolve("trao-doi").resolve("vao");
    }

    /**
     * The key of the offices, made where nothing was published yet: what another key signs, no portal takes.
     *
     * @param published whether something was published already
     * @throws Refusal if something was and the key is not there
     */
    SigningKey publisher(boolean published) {
        Path key = home.resolve(PUBLISHER + ".key");
        if (published && Files.notExists(key)) {
            throw new Refusal("Đã ký tệp công bố cho cổng mà không còn khóa ký " + key
                    + ". Cổng không nhận tệp ký bằng khóa khác: hãy lấy lại khóa từ bản sao lưu của thư mục dữ liệu, hoặc kiểm"
                    + " tra --home.");
        }
        return own(PUBLISHER);
    }

    /** The key of the portal, made where there is none. */
    SigningKey ofPortal() {
        return own(LETTERS);
    }

    /** Whose publications the portal takes: none before people put the file there. */
    Set<VerifyingKey> publishers() {
        return known(PUBLISHER);
    }

    /** Whose letters the editors take. */
    Set<VerifyingKey> letterKeys() {
        return known(LETTERS);
    }

    private SigningKey own(String name) {
        PlaceOptions.prepare(home);
        try {
            SigningKey key = KeyFile.in(home.resolve(name + ".key"));
            Path open = home.resolve(name + ".pem");
            if (Files.notExists(open)) {
                Files.writeString(open, key.verifyingKey().pem(), StandardCharsets.US_ASCII);
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<VerifyingKey> known(String name) {
        Path file = home.resolve(name + ".pem");
        try {
            return Files.exists(file) ? PublisherKeys.in(file) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
