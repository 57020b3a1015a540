package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.bridge.signing.VerifyingKey;
import vn.kiemphieu.counter.journal.Verified;
import vn.kiemphieu.counter.session.VerifiedSession;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.Open;

/** Checks a session on disk without touching it, and says what it found. */
final class SessionVerification {
    private final Screen screen;
    private final List<String> codes;

    /**
     * A check that tells the screen.
     *
     * @param codes that stand on paper, in their order
     */
    SessionVerification(Screen screen, List<String> codes) {
        this.screen = screen;
        this.codes = List.copyOf(codes);
    }

    Exit of(Path session, VerifyingKey key) {
        VerifiedSession check = VerifiedSession.of(session, key);
        tell(check, key);
        Exit paper = holdAgainstPaper(check.verified());
        check.verified()
                .strays()
                .forEach(stray -> screen.say("Sổ không ghi về " + stray
                        + ": còn lại sau một lần mất điện, hoặc sổ đã bị cắt; đối chiếu mã trên giấy."));
        boolean strange = paper == Exit.SETTLED && !check.verified().strays().isEmpty();
        return strange ? Exit.NEEDS_PEOPLE : paper;
    }

    private void tell(VerifiedSession check, VerifyingKey key) {
        Verified verified = check.verified();
        int records = verified.records().values().stream().mapToInt(List::size).sum();
        screen.say("Khóa của máy: " + key.fingerprint() + " (đối chiếu với quyết định thành lập ban kiểm phiếu)");
        screen.say("Chuỗi băm và chữ ký: " + verified.entries().size() + " mục, đúng cả.");
        screen.say("Bản ghi: " + records + ", ảnh: " + verified.pictures() + ", đúng cả.");
        verified.feeding()
                .ifPresent(pages ->
                        screen.say("Tập đang nạp có " + pages + " ảnh hoặc dòng đã gõ; đối chiếu với giấy kèm tập."));
        if (check.state() instanceof Closed closed) {
            closed.tallies()
                    .forEach((id, tally) -> screen.say("Cuộc bầu " + id + ": cộng lại được " + tally.valid()
                            + " hợp lệ, " + tally.invalidBallots() + " không hợp lệ, khớp với lúc chốt."));
        } else if (check.state() instanceof Open open) {
            screen.say("Phiên chưa chốt; chờ kết luận: " + open.waiting().size() + ".");
        }
    }

    private Exit holdAgainstPaper(Verified verified) {
        int last = 0;
        for (String code : codes) {
            Optional<Integer> entry = verified.entryOf(code);
            if (entry.isEmpty()) {
                screen.say("MÃ " + code
                        + " TRÊN GIẤY KHÔNG CÓ TRONG SỔ: sổ đã bị cắt hoặc viết lại. Dừng lại, lập biên bản.");
                return Exit.INTEGRITY;
            }
            last = entry.get();
            screen.say("Mã " + code + ": mục " + last + ", lúc "
                    + verified.entries().get(last - 1).time() + ".");
        }
        if (codes.isEmpty()) {
            screen.say("Chưa đối chiếu mã trên giấy: chỉ mã đó cho thấy sổ không bị cắt đuôi. Mã cuối của sổ: "
                    + verified.checkpoints()
                            .get(verified.checkpoints().size() - 1)
                            .checkpoint()
                            .code());
            return Exit.SETTLED;
        }
        if (last < verified.entries().size()) {
            screen.say("Sau mã cuối trên giấy sổ còn " + (verified.entries().size() - last)
                    + " mục; xem các mục đó có được ghi trên giấy không.");
            return Exit.NEEDS_PEOPLE;
        }
        return Exit.SETTLED;
    }
}
