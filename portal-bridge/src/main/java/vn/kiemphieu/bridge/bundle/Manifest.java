package vn.kiemphieu.bridge.bundle;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.tally.election.Mode;

/**
 * What is signed: {@code manifest.json} (docs/schema/manifest.schema.json). It vouches for the files beside it and says where
 * the result comes from; it says no figure of the result itself.
 *
 * @param files size and hash of each listed member
 */
public record Manifest(Origin origin, Mode mode, Subject subject, Signers signers, Map<Member, Listed> files) {
    /** One file that the manifest vouches for. */
    public record Listed(int size, Hash sha256) {
        static Listed of(byte[] file) {
            return new Listed(file.length, Hash.over(file));
        }
    }

    public Manifest {
        files = Map.copyOf(files);
        if (!files.keySet().equals(Set.copyOf(Member.LISTED))) {
            throw new IllegalArgumentException("a manifest lists every file of a bundle");
        }
        if (subject.round() < 1) {
            throw new IllegalArgumentException("rounds are counted from 1");
        }
    }

    /** The facts of files as a manifest lists them. */
    static Map<Member, Listed> list(Map<Member, byte[]> files) {
        Map<Member, Listed> listed = new EnumMap<>(Member.class);
        Member.LISTED.forEach(member -> listed.put(member, Listed.of(files.get(member))));
        return listed;
    }

    /** The only spelling of this manifest, and what is signed: JSON, UTF-8, line feeds. */
    public byte[] bytes() {
        return ManifestJson.write(this);
    }

    /** A manifest from its bytes; empty for any bytes that {@link #bytes} never wrote. */
    public static Optional<Manifest> parse(byte[] bytes) {
        try {
            Manifest parsed = ManifestJson.read(bytes);
            return Arrays.equals(parsed.bytes(), bytes) ? Optional.of(parsed) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
