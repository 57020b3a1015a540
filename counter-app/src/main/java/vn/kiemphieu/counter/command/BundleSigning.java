package vn.kiemphieu.counter.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.Issue;
import vn.kiemphieu.bridge.bundle.Kind;
import vn.kiemphieu.bridge.bundle.Member;
import vn.kiemphieu.bridge.bundle.Origin;
import vn.kiemphieu.bridge.bundle.Receiver;
import vn.kiemphieu.bridge.bundle.Register;
import vn.kiemphieu.bridge.bundle.SignerRole;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.SessionOrigin;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.Congress;
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
        requireKnown(hall.elections());
        hall.elections().forEach(election -> issue(hall, election));
    }

    /** A misspelt election would leave a correction without what it supersedes. */
    private void requireKnown(List<ElectionId> elections) {
        for (String named : place.superseded().keySet()) {
            if (elections.stream().noneMatch(election -> election.value().equals(named))) {
                throw new RequestRefused(
                        "--supersedes " + named, "phiên này không có cuộc bầu ấy", "ghi đúng mã của cuộc bầu");
            }
        }
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

    /**
     * Writes the bundle of one election beside its minutes, and returns what to say of it.
     *
     * @param result the bytes of {@code result.json} as they were counted, not as they lie on some stick
     */
    String write(CountingHall hall, ElectionId election, byte[] result, OutFolder folder) {
        Origin origin = SessionOrigin.of(hall, place.kind(), issue(hall, election), place.firstSlip());
        Bundle bundle = Bundle.sign(origin, result, minutes(folder), keys);
        String name = hall.congress().id() + "-" + election + "-"
                + bundle.manifest().subject().round() + SUFFIX;
        folder.write(name, bundle.bytes());
        return "Gói kết quả đã ký: " + folder.file(name) + ", gói số "
                + bundle.manifest().origin().issue().sequence() + "; SHA-256 " + bundle.hash() + ".";
    }

    private static byte[] minutes(OutFolder folder) {
        Path file = folder.file(Member.MINUTES.fileName());
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
        Optional<String> congress = Optional.of(hall.congress().id());
        Receiver receiver =
                new Receiver(register, hall.congress().mode(), place.kind(), congress, manifest -> Optional.empty());
        Bundle handedOver = BundleFile.genuine(before, receiver).bundle();
        if (!handedOver.manifest().subject().equals(subject(hall, election))) {
            throw new RequestRefused(before.toString(), "gói của cuộc bầu khác", "chọn gói của cuộc bầu " + election);
        }
        return new Issue(handedOver.manifest().origin().issue().sequence() + 1, Optional.of(handedOver.hash()));
    }

    private static Subject subject(CountingHall hall, ElectionId election) {
        Congress congress = hall.congress();
        int round = congress.election(election).orElseThrow().round();
        return new Subject(congress.id(), election.value(), round);
    }
}
