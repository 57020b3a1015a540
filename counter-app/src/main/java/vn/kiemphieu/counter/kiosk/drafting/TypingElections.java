package vn.kiemphieu.counter.kiosk.drafting;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.setup.ElectionDraft;
import vn.kiemphieu.counter.setup.Problem;

/** Every election typed so far, and what still keeps them from being a congress. */
final class TypingElections implements Screen {
    private static final int MOST_SENTENCES = 6;

    private final Drafting drafting;

    TypingElections(Drafting drafting) {
        this.drafting = drafting;
    }

    @Override
    public Page page() {
        List<ElectionDraft> elections = drafting.draft().elections();
        Page.Draft page = Page.about(
                        "typed-elections", Words.of("Gõ đại hội: các cuộc bầu", "Type a congress: elections"))
                .at(DayStep.PREPARED)
                .back(Words.of("Quay lại", "Back"), () -> drafting.go(new TypingConvened(drafting)));
        Action add = Action.of("add", Words.of("Thêm một cuộc bầu", "Add an election"), this::add);
        if (elections.isEmpty()) {
            return page.say(Words.of("Chưa có cuộc bầu nào.", "No election yet."), Tone.LEAD)
                    .main(add)
                    .done();
        }
        List<Action> choices = new ArrayList<>();
        for (int place = 0; place < elections.size(); place++) {
            choices.add(choice(place, elections.get(place)));
        }
        List<Problem> problems = drafting.draft().problems();
        page.with(new Part.Choices(choices));
        problems.stream()
                .limit(MOST_SENTENCES)
                .map(ProblemWords::of)
                .distinct()
                .forEach(sentence -> page.say(sentence, Tone.WARNING));
        if (problems.isEmpty()) {
            page.say(
                    Words.of(
                            "Đủ cả; hai người sẽ xem lại ở bước sau.",
                            "Complete; two people check it in the next step."),
                    Tone.GOOD);
        }
        return page.other(add.at("F2"))
                .main(Action.of("finish", Words.of("Xong, xem lại danh sách", "Done, check the list"), drafting::finish)
                        .onlyIf(problems.isEmpty(), Words.of("còn chỗ chưa đúng", "something is missing")))
                .done();
    }

    private Action choice(int place, ElectionDraft election) {
        Words title = election.body().isEmpty()
                ? Words.of("Cuộc bầu " + (place + 1), "Election " + (place + 1))
                : Words.same(election.body());
        int names = election.people().size();
        Words seats = election.form().elects()
                ? Words.of("bầu " + election.seats() + ",", election.seats() + " seats,")
                : Words.NONE;
        Words label = title.and(Words.same("·")).and(seats).and(Words.of(names + " tên", names + " names"));
        Action action =
                Action.of("election-" + (place + 1), label, () -> drafting.go(new TypingElection(drafting, place)));
        return action.atPlace(place + 1);
    }

    private void add() {
        drafting.go(new ChoosingForm(
                drafting, this, form -> drafting.go(new TypingElection(drafting, drafting.add(form)))));
    }
}
