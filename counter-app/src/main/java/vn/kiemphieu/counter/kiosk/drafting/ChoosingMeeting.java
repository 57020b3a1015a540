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
import vn.kiemphieu.counter.setup.DenominatorDraft;
import vn.kiemphieu.tally.election.MeetingKind;

/** Which kind of meeting: it says whom majorities are reckoned of, and what may be taken off. */
final class ChoosingMeeting implements Screen {
    private static final List<MeetingKind> KINDS = List.of(MeetingKind.D1, MeetingKind.D2, MeetingKind.D3);

    private final Drafting drafting;

    ChoosingMeeting(Drafting drafting) {
        this.drafting = drafting;
    }

    @Override
    public Page page() {
        List<Action> choices = new ArrayList<>();
        for (MeetingKind kind : KINDS) {
            choices.add(Action.of("kind-" + kind, chosen(kind).and(DraftWords.meeting(kind)), () -> choose(kind))
                    .at(Integer.toString(choices.size() + 1)));
        }
        return Page.about("meeting", Words.of("Gõ đại hội: loại đại hội", "Type a congress: kind of meeting"))
                .at(DayStep.PREPARED)
                .say(Words.of("Quá một nửa được tính trên số người của loại nào?", "Whose majority is it?"), Tone.LEAD)
                .with(new Part.Choices(choices))
                .back(Words.of("Quay lại", "Back"), () -> drafting.go(new TypingHeading(drafting)))
                .done();
    }

    private Words chosen(MeetingKind kind) {
        return drafting.convened().kind() == kind ? Words.same("✓") : Words.NONE;
    }

    private void choose(MeetingKind kind) {
        DenominatorDraft before = drafting.convened();
        if (before.kind() != kind) {
            drafting.convened(new DenominatorDraft(before.id(), kind, before.convened(), List.of()));
        }
        drafting.go(new TypingConvened(drafting));
    }
}
