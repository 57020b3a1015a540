package vn.kiemphieu.bridge.bundle;

import java.util.EnumMap;
import java.util.Map;
import vn.kiemphieu.bridge.archive.Minisig;

/** What three keys sign if their kiosk has other software: nothing is looked at before. */
public final class SignedAnything {
    private SignedAnything() {}

    /** A bundle with another file in it, signed anew by the same keys. */
    public static byte[] with(Bundle bundle, Member changed, byte[] content, Bundle.Keys keys) {
        Map<Member, byte[]> files = new EnumMap<>(Member.class);
        for (Member member : Member.values()) {
            files.put(member, bundle.file(member));
        }
        files.put(changed, content);
        Manifest before = bundle.manifest();
        byte[] manifest = new Manifest(
                        before.origin(), before.mode(), before.subject(), before.signers(), Manifest.list(files))
                .bytes();
        files.put(Member.MANIFEST, manifest);
        for (Seat seat : Seat.values()) {
            files.put(
                    seat.minisig(),
                    Minisig.sign(Member.MANIFEST.fileName(), manifest, keys.of(seat))
                            .bytes());
        }
        files.put(Member.SIGNATURES, Jws.sign(manifest, keys.all()));
        return Container.write(files);
    }
}
