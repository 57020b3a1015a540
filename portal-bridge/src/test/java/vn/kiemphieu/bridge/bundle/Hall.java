package vn.kiemphieu.bridge.bundle;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.kiemphieu.bridge.bundle.ClosedSession.Slip;
import vn.kiemphieu.bridge.bundle.RegisteredKey.Scope;
import vn.kiemphieu.bridge.cdf.ResultJson;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Mode;

/** A congress that counted, with the keys of its kiosk and of two of its committee, and who knows them. */
final class Hall {
    static final SecureRandom RANDOM = new SecureRandom();
    static final byte[] MINUTES = "%PDF-1.7 biên bản kiểm phiếu".getBytes(StandardCharsets.UTF_8);
    static final ClosedSession SESSION = new ClosedSession(
            "0123456789abcdef0123456789abcdef",
            ResultJson.CLOSED.truncatedTo(ChronoUnit.MINUTES),
            "ABCD-EFGH-IJKL-MNOP-QRST",
            List.of(new Slip(1, 5), new Slip(2, 6)));
    static final Subject SUBJECT = new Subject("xa-a-2027", "bch", 1);

    final SigningKey kiosk = SigningKey.generate(RANDOM);
    final SigningKey first = SigningKey.generate(RANDOM);
    final SigningKey second = SigningKey.generate(RANDOM);

    Bundle.Keys keys() {
        return new Bundle.Keys(kiosk, first, second);
    }

    Register register() {
        return new Register(List.of(
                key(kiosk, SignerRole.KIOSK, "Máy 07"),
                key(first, SignerRole.COMMITTEE, "Nguyễn Văn An"),
                key(second, SignerRole.COMMITTEE, "Trần Thị Bình")));
    }

    static RegisteredKey key(SigningKey key, SignerRole role, String holder) {
        return new RegisteredKey(key.verifyingKey(), role, holder, scope(role, false));
    }

    static Scope scope(SignerRole role, boolean revoked) {
        Optional<String> congress = role == SignerRole.COMMITTEE ? Optional.of("xa-a-2027") : Optional.empty();
        return new Scope(congress, LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31), revoked);
    }

    Receiver receiver() {
        return Receiver.of(register());
    }

    Receiver rehearsing() {
        return new Receiver(register(), Mode.REHEARSAL, Kind.RESULT, Optional.empty(), manifest -> Optional.empty());
    }

    static Origin origin(Issue issue) {
        return new Origin(Kind.RESULT, Hash.over(new byte[] {1}), issue, SESSION);
    }

    Bundle sign(ResultJson result) {
        return Bundle.sign(origin(Issue.FIRST), result.bytes(), MINUTES, keys());
    }

    Bundle bundle() {
        return sign(result());
    }

    static ResultJson result() {
        return ResultJson.of(BallotForm.TWO_BOXES, 2, 10)
                .person("c01", "Lê Văn Cường", 7, 2, 1)
                .person("c02", "=cmd|' /C calc'!A0", 6, 4, 0)
                .invalid("KHONG_BAU_AI", 1)
                .elected("c01", "c02");
    }

    /** Some result, of whatever form and figures. */
    static ResultJson some(Random random) {
        int valid = 1 + random.nextInt(500);
        ResultJson result = ResultJson.of(BallotForm.TWO_BOXES, 1 + random.nextInt(5), valid);
        int people = 1 + random.nextInt(40);
        for (int row = 1; row <= people; row++) {
            int agree = random.nextInt(valid + 1);
            int disagree = random.nextInt(valid - agree + 1);
            result.person("c" + row, "Đại biểu số " + row, agree, disagree, valid - agree - disagree);
        }
        return result;
    }
}
