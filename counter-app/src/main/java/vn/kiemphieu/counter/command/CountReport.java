package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.counter.conclusion.Concluded;
import vn.kiemphieu.counter.conclusion.Proposals;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.GlassDirt;
import vn.kiemphieu.counter.counting.InColour;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.counting.Status;
import vn.kiemphieu.counter.counting.TroubleWords;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;

/** Says how a count ended and what is to be done next. */
final class CountReport {
    private static final int MOST_QUESTIONS = 40;
    private static final int SHORT_HASH = 12;

    private final Screen screen;
    private final Path out;

    CountReport(Screen screen, Path out) {
        this.screen = screen;
        this.out = out;
    }

    Exit tell(CountJob.Outcome outcome) {
        Closing closing = outcome.closing();
        tellPages(closing);
        outcome.dirt().forEach(dirt -> screen.say(toClean(dirt, closing.pages())));
        if (outcome.grey() > 0) {
            screen.say("Không xét được màu mực và con dấu trên " + outcome.grey()
                    + " trang: ảnh xám. Cần xét thì quét màu các tờ đó.");
        }
        List<Concluded> waiting =
                closing.all().stream().filter(Concluded::waits).toList();
        waiting.stream().limit(MOST_QUESTIONS).forEach(each -> screen.say("  " + question(each.counted(), closing)));
        if (waiting.size() > MOST_QUESTIONS) {
            screen.say("  … và " + (waiting.size() - MOST_QUESTIONS) + " câu hỏi khác, xem "
                    + out.resolve("sheets.jsonl"));
        }
        tellNext(outcome, waiting.size());
        return outcome.isFinal() ? Exit.SETTLED : Exit.NEEDS_PEOPLE;
    }

    private void tellPages(Closing closing) {
        Map<Status, Integer> pages = new EnumMap<>(Status.class);
        closing.all()
                .forEach(each -> pages.merge(
                        each.counted().status(), each.counted().pages().size(), Integer::sum));
        List<String> parts = new ArrayList<>();
        pages.forEach((status, number) -> parts.add(status.vietnamese() + " " + number));
        screen.say("Vào " + closing.pages() + " trang, hạch toán đủ: " + String.join(", ", parts) + ".");
    }

    private static String toClean(GlassDirt dirt, int pages) {
        String place = dirt.sideways()
                ? "cách mép trên ảnh khoảng " + dirt.millimetres() + " mm (ảnh đã bị xoay ngang sau khi quét)"
                : "cách mép trái khoảng " + dirt.millimetres() + " mm, nhìn theo chiều giấy nằm trong máy quét";
        return "KÍNH MÁY QUÉT BẨN: " + dirt.pages() + " trong " + pages + " ảnh có vệt ở cùng một chỗ, " + place
                + ". Hãy dừng quét, lau kính máy quét (quét hai mặt thì lau cả hai tấm kính), rồi quét tiếp.";
    }

    private void tellNext(CountJob.Outcome outcome, int waiting) {
        if (waiting > 0) {
            screen.say("Còn " + waiting + " phiếu, trang chờ hai người kết luận: xem ảnh trong " + out.resolve("review")
                    + ", ghi tệp kết luận, rồi chạy lại với --conclusions.");
        } else if (!outcome.hasAccount()) {
            screen.say("Mọi phiếu đã kết luận. Biên bản là DỰ THẢO vì chưa có bảng cân đối: chạy lại với --account.");
        } else if (outcome.closing().onlyRehearses()) {
            screen.say("Đại hội chính thức không lấy đề nghị của máy làm kết luận: biên bản này không phải kết quả;"
                    + " chạy lại với --conclusions, không có --accept-proposals.");
        } else if (!outcome.isFinal()) {
            screen.say(
                    "Mọi phiếu đã kết luận, nhưng bảng cân đối không khớp: xem biên bản DỰ THẢO, đếm tay lại, sửa bảng rồi chạy lại.");
        } else {
            screen.say("Mọi phiếu đã kết luận, bảng cân đối khớp.");
        }
        screen.say("Biên bản: " + out.resolve("minutes.pdf"));
    }

    private static String question(Counted counted, Closing closing) {
        ReadPage first = counted.pages().get(0);
        String place =
                printable(first.file().source()) + ", trang " + first.file().page();
        String proposal = Proposals.ground(counted)
                .map(ground -> "; máy đề nghị " + ground)
                .orElse("");
        return place + " [" + first.sha256().substring(0, SHORT_HASH) + "]: " + why(counted, closing) + proposal;
    }

    private static String otherInk(Counted.Ballot ballot, Closing closing) {
        Set<Integer> rows = InColour.otherInk(
                ballot.pages(), closing.paper().election().settings().colour());
        return rows.isEmpty() ? "" : ", khác màu mực ở dòng " + rows;
    }

    /** A file name may hold a line break, or worse for a terminal. */
    private static String printable(String source) {
        return source.replaceAll("\\p{Cntrl}", "?");
    }

    private static String why(Counted counted, Closing closing) {
        if (counted instanceof Counted.Ballot ballot && ballot.finding() instanceof Referred referred) {
            String rows = referred.unclear().isEmpty()
                    ? ""
                    : ", dòng " + referred.unclear().stream().sorted().toList();
            return "chờ kết luận theo quy tắc "
                    + referred.reasons().stream().sorted().toList() + rows + otherInk(ballot, closing);
        }
        if (counted instanceof Counted.Foreign foreign) {
            return foreign.why().vietnamese()
                    + foreign.other()
                            .map(other -> " (" + other.title().body() + ", lượt " + other.round() + ")")
                            .orElse("");
        }
        if (counted instanceof Counted.Duplicate copy && copy.isOtherPicture()) {
            String first = copy.same(copy.pages().get(0)).sha256().substring(0, SHORT_HASH);
            return "nét chữ giống hệt tờ [" + first + "], có lẽ một tờ quét hai lần: xem hai ảnh cạnh nhau";
        }
        return counted instanceof Counted.Unreadable unreadable
                ? TroubleWords.vietnamese(unreadable.trouble())
                : "ảnh giống hệt một ảnh đã đọc";
    }
}
