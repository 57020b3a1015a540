package vn.kiemphieu.counter.kiosk.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.election.BallotForm;

/** How people mark the ballot. */
final class ChoosingForm implements Screen {
    private final Drafting drafting;
    private final Screen before;
    private final Consumer<BallotForm> chosen;

    ChoosingForm(Drafting drafting, Screen before, Consumer<BallotForm> chosen) {
        this.drafting = drafting;
        this.before = before;
        this.chosen = chosen;
    }

    @Override
    public Page page() {
        List<Action> choices = new ArrayList<>();
        for (BallotForm form : BallotForm.values()) {
            choices.add(Action.of("form-" + form, DraftWords.form(form), () -> chosen.accept(form))
                    .at(Integer.toString(choices.size() + 1)));
        }
        return Page.about("form", Words.of("Gõ đại hội: mẫu phiếu", "Type a congress: ballot form"))
                .at(DayStep.PREPARED)
                .say(Words.of("Cử tri đánh dấu phiếu này thế nào?", "How is this ballot marked?"), Tone.LEAD)
                .with(new Part.Choices(choices))
                .back(Words.of("Quay lại", "Back"), () -> drafting.go(before))
                .done();
    }
}
