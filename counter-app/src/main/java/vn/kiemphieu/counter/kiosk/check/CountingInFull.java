package vn.kiemphieu.counter.kiosk.check;

import java.util.List;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.audit.WhyWords;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.check.CheckPlan;
import vn.kiemphieu.tally.check.FullHandCount;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;

/** No sample will do: people count all paper, for all names or for some. */
final class CountingInFull implements Screen {
    private final HandChecking checking;

    CountingInFull(HandChecking checking) {
        this.checking = checking;
    }

    @Override
    public Page page() {
        CheckPlan.CountedInFull plan =
                (CheckPlan.CountedInFull) checking.check().planned();
        Page.Draft page = Page.about("check-in-full", checking.title("đếm tay toàn bộ", "count in full"))
                .at(DayStep.SEALED);
        say(page, checking.check().election(), plan.counts());
        return page.say(Words.of(
                        "Không rút mẫu. Đếm tay xong, so với biên bản và ghi kết quả vào biên bản kiểm tra.",
                        "Nothing is drawn. Count by hand, compare with the minutes, and write down what came of it."))
                .back(Words.of("Quay lại", "Back"), checking::leave)
                .done();
    }

    /** Puts what people count by hand on a page. */
    static void say(Page.Draft page, Election election, List<FullHandCount> counts) {
        for (FullHandCount count : counts) {
            boolean all = count.names().size() == election.candidates().size();
            String names = count.names().stream().map(Candidate::fullName).collect(Collectors.joining(", "));
            page.say(
                    Words.of(
                            "Đếm tay toàn bộ phiếu giấy cho " + (all ? "mọi người trong danh sách" : names) + ": "
                                    + WhyWords.vietnamese(count.why()) + ".",
                            "All paper is counted by hand for " + (all ? "everybody on the list" : names) + ": "
                                    + WhyWords.english(count.why()) + "."),
                    Tone.WARNING);
        }
    }
}
