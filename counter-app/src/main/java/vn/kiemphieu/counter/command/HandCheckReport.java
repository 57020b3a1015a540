package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.signing.SignedCheckpoint;
import vn.kiemphieu.counter.audit.CheckPapers;
import vn.kiemphieu.counter.audit.SessionCheck;
import vn.kiemphieu.counter.audit.WhyWords;
import vn.kiemphieu.tally.check.CheckPlan;
import vn.kiemphieu.tally.check.CheckPlan.CountedInFull;
import vn.kiemphieu.tally.check.CheckPlan.Sampled;
import vn.kiemphieu.tally.check.FullHandCount;
import vn.kiemphieu.tally.check.HandCheck;
import vn.kiemphieu.tally.check.Position;

/** Says on the screen what a step of a hand check came to, and what comes next. */
final class HandCheckReport {
    private final Screen screen;
    private final SessionCheck check;

    HandCheckReport(Screen screen, SessionCheck check) {
        this.screen = screen;
        this.check = check;
    }

    Exit plan(CheckPlan plan) {
        screen.say("Mã cam kết (mã lúc đóng phiên): " + check.commitment());
        if (plan instanceof Sampled sampled) {
            screen.say("Rút " + sampled.plan().size() + " tờ trong "
                    + sampled.plan().sheets() + " tờ.");
            byHand(sampled.beside());
            screen.say("Bước tiếp: in mã cam kết, ba người ký; rồi ba bên gieo số trước mọi người và chạy bước list.");
            return Exit.SETTLED;
        }
        byHand(((CountedInFull) plan).counts());
        return Exit.NEEDS_PEOPLE;
    }

    private void byHand(List<FullHandCount> counts) {
        for (FullHandCount count : counts) {
            screen.say("Đếm tay toàn bộ phiếu giấy cho "
                    + (count.names().size() == check.election().candidates().size()
                            ? "mọi người trong danh sách"
                            : count.names().stream()
                                    .map(name -> name.fullName())
                                    .collect(Collectors.joining(", ")))
                    + ": " + WhyWords.vietnamese(count.why()) + ".");
        }
    }

    Exit drawn(HandCheck drawn, Path out) {
        for (int batch : check.joinedBatches()) {
            screen.say("Tập " + batch + " đã nhập vào tập khác trong máy, nhưng phiếu giấy vẫn ở bao riêng của tập "
                    + batch + ".");
        }
        screen.say("Đã ghi " + out.resolve(CheckPapers.PULL_LIST) + ": "
                + drawn.draw().drawn().size() + " tờ.");
        screen.say("Bước tiếp: rút giấy, hai người đọc riêng từng tờ rồi chạy bước enter.");
        return Exit.SETTLED;
    }

    Exit read() {
        screen.say("Đã ghi sổ những gì hai người đọc; từ đây không sửa khi đã mở bản ghi.");
        screen.say("Bước tiếp: hai người giữ mảnh khóa có mặt, chạy bước compare.");
        return Exit.SETTLED;
    }

    Exit compared(SessionCheck.Compared compared, Path out) {
        int different = compared.found().different().size();
        screen.say(
                different == 0
                        ? "Mọi tờ đã rút giống hệt bản ghi."
                        : different + " tờ khác bản ghi: "
                                + words(compared.found().different()) + ".");
        compared.found().achieved().ifPresent(risk -> screen.say("Rủi ro đạt được: " + risk.inPercent() + "."));
        screen.say("Đã ghi " + out.resolve(CheckPapers.MINUTES) + ".");
        if (compared.found().toCountInFull().isPresent()) {
            byHand(List.of(compared.found().toCountInFull().get()));
            return Exit.NEEDS_PEOPLE;
        }
        screen.say("Bước tiếp: khi mọi cuộc bầu đã kiểm tra xong, hai người hủy bảng niêm phong bằng bước destroy.");
        return compared.check().plan().beside().isEmpty() ? Exit.SETTLED : Exit.NEEDS_PEOPLE;
    }

    Exit worthless(SessionCheck.Worthless worthless) {
        if (!worthless.missing().isEmpty()) {
            screen.say("Không tìm thấy giấy ở nơi máy đã tính phiếu: " + words(worthless.missing()) + ".");
        }
        if (!worthless.several().isEmpty()) {
            screen.say("Một tờ mà máy có hai bản ghi: " + words(worthless.several()) + ".");
        }
        screen.say("Mẫu rút không còn giá trị: lập biên bản và đếm tay toàn bộ phiếu giấy.");
        return Exit.NEEDS_PEOPLE;
    }

    Exit destroyed(SignedCheckpoint checkpoint) {
        screen.say("Đã hủy bảng niêm phong vị trí phiếu; không ai còn biết tờ nào là bản ghi nào.");
        screen.say("Ghi vào biên bản mã: " + checkpoint.checkpoint().code() + ". Hủy cả hai tờ giấy mảnh khóa.");
        return Exit.SETTLED;
    }

    private static String words(Collection<Position> positions) {
        return positions.stream()
                .map(at -> "tập " + at.batch() + " tờ " + at.sheet())
                .collect(Collectors.joining(", "));
    }
}
