package vn.kiemphieu.bridge.bundle;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.bridge.archive.Minisig;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.cdf.ElectionReport;
import vn.kiemphieu.bridge.cdf.SummaryCsv;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SigningKey;

/** A signed bundle. The same result, minutes, origin and keys make the same bytes. */
public final class Bundle {
    private final Manifest manifest;
    private final Map<Member, byte[]> files;

    Bundle(Manifest manifest, Map<Member, byte[]> files) {
        this.manifest = manifest;
        this.files = new EnumMap<>(files);
    }

    /** The three keys that sign. */
    public record Keys(SigningKey kiosk, SigningKey first, SigningKey second) {
        /** Whose they are. */
        public Signers signers() {
            return new Signers(
                    kiosk.verifyingKey().fingerprint(),
                    first.verifyingKey().fingerprint(),
                    second.verifyingKey().fingerprint());
        }

        SigningKey of(Seat seat) {
            return switch (seat) {
                case KIOSK -> kiosk;
                case FIRST -> first;
                case SECOND -> second;
            };
        }

        /** In the order of {@link Seat}. */
        List<SigningKey> all() {
            return Arrays.stream(Seat.values()).map(this::of).toList();
        }
    }

    /**
     * Signs a result.
     *
     * @param result the bytes of {@code result.json}
     * @param minutes the bytes of {@code minutes.pdf}
     * @throws IllegalArgumentException if that is no result, or not a final one, or the keys are not three
     */
    public static Bundle sign(Origin origin, byte[] result, byte[] minutes, Keys keys) {
        CountedResult counted = CountedResult.parse(result);
        if (!counted.isFinal()) {
            throw new IllegalArgumentException("a result in which people have not concluded everything is not signed");
        }
        Map<Member, byte[]> files = derived(counted, origin.session());
        files.put(Member.RESULT, result.clone());
        files.put(Member.MINUTES, minutes.clone());
        Manifest manifest =
                new Manifest(origin, counted.mode(), subject(counted), keys.signers(), Manifest.list(files));
        byte[] signed = manifest.bytes();
        files.put(Member.MANIFEST, signed);
        for (Seat seat : Seat.values()) {
            files.put(
                    seat.minisig(),
                    Minisig.sign(Member.MANIFEST.fileName(), signed, keys.of(seat))
                            .bytes());
        }
        files.put(Member.SIGNATURES, Jws.sign(signed, keys.all()));
        return new Bundle(manifest, files);
    }

    /** What follows from {@code result.json} alone. */
    static Map<Member, byte[]> derived(CountedResult result, ClosedSession session) {
        Map<Member, byte[]> derived = new EnumMap<>(Member.class);
        derived.put(Member.REPORT, new ElectionReport(result, session.closed()).bytes());
        derived.put(Member.SUMMARY, new SummaryCsv(result).bytes());
        return derived;
    }

    static Subject subject(CountedResult result) {
        return new Subject(
                result.meeting().id(), result.vote().id(), result.vote().round());
    }

    public Manifest manifest() {
        return manifest;
    }

    /** One of its files. */
    public byte[] file(Member member) {
        return files.get(member).clone();
    }

    /** The whole bundle, as it lies in a {@code *.kqbc} file. */
    public byte[] bytes() {
        return Container.write(files);
    }

    /** The SHA-256 of the whole bundle. */
    public Hash hash() {
        return Hash.over(bytes());
    }
}
