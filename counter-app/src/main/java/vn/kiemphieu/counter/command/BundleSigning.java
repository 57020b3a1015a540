package vn.kiemphieu.counter.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.Issue;
import vn.kiemphieu.bridge.bundle.Kind;
import vn.kiemphieu.bridge.bundle.Member;
import vn.kiemphieu.bridge.bundle.Opening;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;
import vn.kiemphieu.bridge.bundle.Origin;
import vn.kiemphieu.bridge.bundle.Receiver;
import vn.kiemphieu.bridge.bundle.Register;
import vn.kiemphieu.bridge.bundle.SignerRole;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.SessionOrigin;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.ElectionId;

/** Signs the results of a closed session, so that the command room can open them. */
final class BundleSigning {
    /** What files of bundles end in. */
    static final String SUFFIX = ".kqbc";

    private final Bundle.Keys keys;
    private final Register register;
    private final Place place;

    /**
     * Which bundles these are.
     *
     * @param firstSlip number on paper of the slip of batch 1
     * @param superseded bundles that were handed over and are put right, by election
     */
    record Place(Kind kind, int firstSlip, int sequence, Map<String, Path> superseded) {
        Place {
            superseded = Map.copyOf(superseded);
        }
    }

    BundleSigning(Bundle.Keys keys, Register register, Place place) {
        this.keys = keys;
        this.register = register;
        this.place = place;
    }

    /**
     * Refuses what the command room would not open, before anything is closed or written.
     *
     * @param day on which the session is closed
     */
    void requireReady(CountingHall hall, LocalDate day) {
        requireRegistered(keys.kiosk(), SignerRole.KIOSK, hall, day);
        requireRegistered(keys.first(), SignerRole.COMMITTEE, hall, day);
        requireRegistered(keys.second(), SignerRole.COMMITTEE, hall, day);
        if (keys.first().verifyingKey().equals(keys.second().verifyingKey())) {
            throw new RequestRefused("--committee", "hai tệp là cùng một khóa", "hai người, mỗi người một khóa");
        }
        hall.elections().forEach(election -> issue(hall, election));
    }

    private void requireRegistered(SigningKey key, SignerRole role, CountingHall hall, LocalDate day) {
        boolean may = register.entry(key.verifyingKey(), role)
                .filter(entry -> entry.scope().covers(hall.congress().id(), day))
                .isPresent();
        if (!may) {
            throw new RequestRefused(
                    "--keys",
                    "khóa " + key.verifyingKey().fingerprint()
                            + " chưa đăng ký cho đại hội này, đã hết hạn hoặc bị thu hồi",
                    "đăng ký khóa với nơi nhận kết quả, lấy danh sách khóa mới");
        }
    }

    /** Writes the bundle of one election beside its result and minutes, and returns what to say of it. */
    String write(CountingHall hall, ElectionId election, OutFolder folder) {
        Origin origin = SessionOrigin.of(hall, place.kind(), issue(hall, election), place.firstSlip());
        Bundle bundle = Bundle.sign(origin, written(folder, Member.RESULT), written(folder, Member.MINUTES), keys);
        String name = hall.congress().id() + "-" + election + "-"
                + bundle.manifest().subject().round() + SUFFIX;
        folder.write(name, bundle.bytes());
        return "Gói kết quả đã ký: " + folder.file(name) + ", gói số "
                + bundle.manifest().origin().issue().sequence() + "; SHA-256 " + bundle.hash() + ".";
    }

    private static byte[] written(OutFolder folder, Member member) {
        Path file = folder.file(member.fileName());
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new OutputFailed(file, e);
        }
    }

    private Issue issue(CountingHall hall, ElectionId election) {
        Path before = place.superseded().get(election.value());
        if (before == null) {
            return new Issue(place.sequence(), Optional.empty());
        }
        Bundle handedOver = opened(before, hall).bundle();
        if (!handedOver.manifest().subject().election().equals(election.value())) {
            throw new RequestRefused(before.toString(), "gói của cuộc bầu khác", "chọn gói của cuộc bầu " + election);
        }
        return new Issue(handedOver.manifest().origin().issue().sequence() + 1, Optional.of(handedOver.hash()));
    }

    private Genuine opened(Path file, CountingHall hall) {
        Optional<String> congress = Optional.of(hall.congress().id());
        Receiver receiver =
                new Receiver(register, hall.congress().mode(), place.kind(), congress, manifest -> Optional.empty());
        Opening opening = Opening.of(BundleFile.bytes(file), receiver);
        if (opening instanceof Genuine genuine) {
            return genuine;
        }
        throw new RequestRefused(file.toString(), opening.vietnamese(), "chọn đúng gói đã giao");
    }
}
