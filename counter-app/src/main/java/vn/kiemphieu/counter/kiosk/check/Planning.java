package vn.kiemphieu.counter.kiosk.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kiemphieu.counter.audit.WhyWords;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.tally.check.RiskLimit;
import vn.kiemphieu.tally.check.Why;
import vn.kiemphieu.tally.election.Denominator;

/** Before anything is drawn it is fixed what will be done, and what people know to be wrong. */
final class Planning implements Screen {
    private static final List<Why> TROUBLES =
            List.of(Why.ACCOUNT_OPEN, Why.COMMITMENT_BROKEN, Why.CUSTODY_BROKEN, Why.FIGURE_DISPUTED);

    private final HandChecking checking;
    private final Field unmatched = Field.number(
                    "unmatched", Words.of("Số tờ không có đôi", "Sheets without counterpart"))
            .hinting(Words.of(
                    "Tờ giấy không có bản ghi, bản ghi không có tờ giấy; không có thì để trống.",
                    "Sheets without a record, records without a sheet; empty where there are none."));
    private final Set<Why> troubles = EnumSet.noneOf(Why.class);

    Planning(HandChecking checking) {
        this.checking = checking;
    }

    /** The limit in words that a delegate understands. */
    static Words limit() {
        RiskLimit limit = RiskLimit.FIVE_PERCENT;
        int percent = 100 * limit.part() / limit.whole();
        return Words.of(
                "Giới hạn rủi ro " + percent
                        + " %: nếu danh sách trúng cử sai thì khả năng lần kiểm tra này không phát hiện ra nhiều nhất là "
                        + percent + " %.",
                "Risk limit " + percent + " %: if the outcome is wrong, this check misses it with at most " + percent
                        + " % chance.");
    }

    @Override
    public Page page() {
        List<Action> choices = new ArrayList<>();
        for (Why why : TROUBLES) {
            String tick = troubles.contains(why) ? "✓ " : "";
            choices.add(Action.of(
                            "trouble-" + why,
                            Words.of(tick + WhyWords.vietnamese(why), tick + WhyWords.english(why)),
                            () -> turn(why))
                    .at(Integer.toString(choices.size() + 1)));
        }
        return Page.about("check-plan", checking.title("lập kế hoạch", "the plan"))
                .at(DayStep.SEALED)
                .say(limit(), Tone.LEAD)
                .say(Words.of(
                        "Kế hoạch ghi vào sổ trước khi gieo số; sau đó không lập lại.",
                        "The plan goes into the log before the dice are thrown, and is not made again."))
                .with(new Part.Form(List.of(unmatched)))
                .say(Words.of(
                        "Có điều gì sau đây không? Có thì đếm tay toàn bộ.",
                        "Is any of this so? Then all paper is counted by hand."))
                .with(new Part.Choices(choices))
                .back(Words.of("Quay lại", "Back"), checking::leave)
                .main(Action.of("plan", Words.of("Ghi kế hoạch", "Fix the plan"), this::plan))
                .done();
    }

    private void turn(Why why) {
        if (!troubles.remove(why)) {
            troubles.add(why);
        }
    }

    private void plan() {
        int sheets = unmatched.value().isEmpty()
                ? 0
                : unmatched.number(0, Denominator.MOST).orElse(-1);
        if (sheets < 0) {
            return;
        }
        Set<Why> told = EnumSet.copyOf(troubles.isEmpty() ? EnumSet.noneOf(Why.class) : troubles);
        checking.station()
                .confirm(
                        Step.HAND_CHECK_PLAN,
                        Words.of(
                                "Kế hoạch kiểm tra tay: " + sheets + " tờ không có đôi, " + told.size()
                                        + " điều đáng ngại.",
                                "The plan: " + sheets + " sheets without counterpart, " + told.size() + " troubles."),
                        by -> {
                            checking.check().plan(sheets, told, by);
                            checking.onward();
                        });
    }
}
