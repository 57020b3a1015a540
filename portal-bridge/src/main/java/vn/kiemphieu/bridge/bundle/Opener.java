package vn.kiemphieu.bridge.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.bridge.archive.Minisig;
import vn.kiemphieu.bridge.bundle.Manifest.Listed;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;
import vn.kiemphieu.bridge.bundle.Opening.NotForUs;
import vn.kiemphieu.bridge.bundle.Opening.Rival;
import vn.kiemphieu.bridge.bundle.Opening.Tampered;
import vn.kiemphieu.bridge.bundle.Opening.TooOld;
import vn.kiemphieu.bridge.bundle.Opening.UnknownKey;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.signing.VerifyingKey;
import vn.kiemphieu.tally.election.Mode;

/** Opens one bundle, step by step: nothing is understood before it is known who signed it. */
final class Opener {
    private final Map<Member, byte[]> files;
    private final Receiver receiver;
    private final List<RegisteredKey> signers = new ArrayList<>();

    private Opener(Map<Member, byte[]> files, Receiver receiver) {
        this.files = files;
        this.receiver = receiver;
    }

    static Opening open(byte[] bytes, Receiver receiver) {
        if (bytes.length > Member.MOST_BYTES) {
            return new Tampered(Damage.TOO_LARGE);
        }
        Optional<Map<Member, byte[]>> files = Container.read(bytes);
        return files.isPresent() ? new Opener(files.get(), receiver).signed() : new Tampered(Damage.CONTAINER);
    }

    /** Each seat's signature is by a registered key of its role. */
    private Opening signed() {
        byte[] manifest = files.get(Member.MANIFEST);
        for (Seat seat : Seat.values()) {
            Optional<Minisig> signature = Minisig.parse(Member.MANIFEST.fileName(), files.get(seat.minisig()));
            if (signature.isEmpty()) {
                return new Tampered(Damage.SIGNATURE);
            }
            Optional<RegisteredKey> key =
                    receiver.register().find(signature.get().keyId(), seat.role());
            if (key.isEmpty()) {
                return new UnknownKey(seat.role(), Optional.empty());
            }
            if (!signature.get().verifies(manifest, key.get().key())) {
                return new Tampered(Damage.SIGNATURE);
            }
            signers.add(key.get());
        }
        List<VerifyingKey> keys = signers.stream().map(RegisteredKey::key).toList();
        return Jws.verifies(files.get(Member.SIGNATURES), manifest, keys) ? listed() : new Tampered(Damage.SIGNATURE);
    }

    /** The manifest names the same signers, who may sign it, and every file as it lies there. */
    private Opening listed() {
        byte[] bytes = files.get(Member.MANIFEST);
        if (ManifestJson.isOfAnotherVersion(bytes)) {
            return new NotForUs(Mismatch.VERSION);
        }
        Optional<Manifest> parsed = Manifest.parse(bytes);
        if (parsed.isEmpty() || !parsed.get().signers().all().equals(fingerprints())) {
            return new Tampered(Damage.MANIFEST);
        }
        Manifest manifest = parsed.get();
        LocalDate day = manifest.origin().session().closed().toLocalDate();
        for (RegisteredKey signer : signers) {
            if (!signer.scope().covers(manifest.subject().congress(), day)) {
                return new UnknownKey(signer.role(), Optional.of(signer));
            }
        }
        for (Member member : Member.LISTED) {
            if (!manifest.files().get(member).equals(Listed.of(files.get(member)))) {
                return new Tampered(Damage.FILE);
            }
        }
        return understood(manifest);
    }

    private List<String> fingerprints() {
        return signers.stream().map(each -> each.key().fingerprint()).toList();
    }

    /** The files say the same of the same election. */
    private Opening understood(Manifest manifest) {
        CountedResult result;
        try {
            result = CountedResult.parse(files.get(Member.RESULT));
        } catch (IllegalArgumentException noResult) {
            return new Tampered(Damage.CONTENT);
        }
        boolean same = result.mode() == manifest.mode()
                && Bundle.subject(result).equals(manifest.subject())
                && result.isFinal();
        for (var derived : Bundle.derived(result, manifest.origin().session()).entrySet()) {
            same &= Arrays.equals(derived.getValue(), files.get(derived.getKey()));
        }
        return same ? expected(manifest, result) : new Tampered(Damage.CONTENT);
    }

    /** It is one that is waited for here, and the newest. */
    private Opening expected(Manifest manifest, CountedResult result) {
        if (manifest.mode() != receiver.mode()) {
            return new NotForUs(manifest.mode() == Mode.REHEARSAL ? Mismatch.REHEARSAL : Mismatch.OFFICIAL);
        }
        if (manifest.origin().kind() != receiver.kind()) {
            return new NotForUs(manifest.origin().kind() == Kind.PARTIAL ? Mismatch.PARTIAL : Mismatch.WHOLE);
        }
        if (!receiver.congress()
                .orElse(manifest.subject().congress())
                .equals(manifest.subject().congress())) {
            return new NotForUs(Mismatch.CONGRESS);
        }
        Genuine genuine = new Genuine(new Bundle(manifest, files), result, signers);
        return receiver.received()
                .apply(manifest)
                .flatMap(before -> beside(before, genuine.bundle()))
                .orElse(genuine);
    }

    /** What keeps a bundle from taking the place of one received before; nothing if it is the same or supersedes it. */
    private static Optional<Opening> beside(Received before, Bundle bundle) {
        Issue issue = bundle.manifest().origin().issue();
        if (issue.sequence() < before.sequence()) {
            return Optional.of(new TooOld(issue.sequence(), before.sequence()));
        }
        boolean follows =
                issue.sequence() > before.sequence() && issue.supersedes().equals(Optional.of(before.hash()));
        return follows || bundle.hash().equals(before.hash()) ? Optional.empty() : Optional.of(new Rival(before));
    }
}
