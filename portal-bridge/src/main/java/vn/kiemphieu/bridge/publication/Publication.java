package vn.kiemphieu.bridge.publication;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.kiemphieu.bridge.archive.Minisig;
import vn.kiemphieu.bridge.archive.StoredZip;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.bridge.signing.VerifyingKey;

/**
 * One thing that crosses between the networks. As a file ({@code *.kpub}) it is a flat archive of {@code publication.json}
 * (docs/schema/publication.schema.json), which lists every other file with size and hash, its signature, and those files.
 *
 * @param portal id of the portal that it is made for
 * @param sequence from 1 without gaps, of everything that went this way to this portal
 * @param made when
 * @param files beside it, by their names
 */
public record Publication(String portal, int sequence, Instant made, Content content, SortedMap<String, byte[]> files) {
    /** What is larger is not even read. */
    public static final int MOST_BYTES = 1 << 26;

    static final String JSON = "publication.json";
    static final String SIGNATURE = JSON + ".minisig";
    /** In every publication, whatever its kind. */
    static final Set<String> NEEDED = Set.of(JSON, SIGNATURE);

    private static final int MOST_JSON = 1 << 22;
    private static final int MOST_SIGNATURE = 1 << 10;
    private static final int MOST_FILE = 1 << 25;
    private static final int MOST_PICTURE = 1 << 22;
    private static final int NOT_THERE = -1;

    public Publication {
        Words.address("portal", portal);
        Words.require(sequence >= 1, "sequence");
        files = new TreeMap<>(files);
        content.requireFiles(files);
        files.forEach((name, file) -> Words.require(file.length <= most(name), "size of " + name));
    }

    /** How many bytes a file of a name may have; negative for names that no publication has. */
    static int most(String name) {
        if (name.equals(JSON)) {
            return MOST_JSON;
        }
        if (name.equals(SIGNATURE)) {
            return MOST_SIGNATURE;
        }
        if (Article.isPicture(name)) {
            return MOST_PICTURE;
        }
        return PublishedResult.FILES.contains(name) ? MOST_FILE : NOT_THERE;
    }

    /** The only spelling of what is signed: JSON, UTF-8, line feeds. */
    public byte[] json() {
        return PublicationJson.write(this);
    }

    /**
     * The whole file, signed; the same publication and key make the same bytes.
     *
     * @throws IllegalArgumentException if it is larger than what is opened
     */
    public byte[] sign(SigningKey key) {
        byte[] json = json();
        Words.require(json.length <= MOST_JSON, "size of " + JSON);
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put(JSON, json);
        all.put(SIGNATURE, Minisig.sign(JSON, json, key).bytes());
        byte[] bytes = StoredZip.write(all);
        Words.require(bytes.length <= MOST_BYTES, "size of the publication");
        return bytes;
    }

    /** From what was signed and the files beside it; empty unless that is exactly what {@link #json} writes of them. */
    static Optional<Publication> parse(byte[] json, SortedMap<String, byte[]> files) {
        try {
            Publication parsed = PublicationJson.read(json, files);
            return Arrays.equals(parsed.json(), json) ? Optional.of(parsed) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notOne) {
            return Optional.empty();
        }
    }

    /** What the file is called, so that files sort by their numbers. */
    public String fileName() {
        return fileName(sequence);
    }

    /** What the file of a number is called. */
    public static String fileName(int sequence) {
        return "publication-%010d.kpub".formatted(sequence);
    }

    /**
     * How anybody checks a publication without a program of ours: lines for a POSIX shell with {@code unzip}, {@code openssl} 3 and
     * {@code minisign}; each ends with status 0 if all is well.
     *
     * @param key of the publisher, which whoever checks compares with what the organisation printed
     */
    public static List<String> checks(String file, VerifyingKey key) {
        return List.of(
                "unzip -qo " + file + " -d publication && cd publication",
                "printf %b '" + key.pem().replace("\n", "\\n") + "' > portal.pem",
                "sed -n 2p " + SIGNATURE + " | base64 -d | tail -c 64 > portal.sig",
                "openssl pkeyutl -verify -pubin -inkey portal.pem -rawin -in " + JSON + " -sigfile portal.sig",
                "minisign -V -m " + JSON + " -x " + SIGNATURE + " -P " + Minisig.publicKey(key),
                "sha256sum *");
    }
}
