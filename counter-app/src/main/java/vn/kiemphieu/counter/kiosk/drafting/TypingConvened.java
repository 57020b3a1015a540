package vn.kiemphieu.counter.kiosk.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.setup.DenominatorDraft;
import vn.kiemphieu.tally.election.Deduction;
import vn.kiemphieu.tally.election.DeductionGround;
import vn.kiemphieu.tally.election.Denominator;

/** How many were convened, and who is taken off: majorities are reckoned of what is left. Numbers only, never names. */
final class TypingConvened implements Screen {
    private final Drafting drafting;
    private final Field convened;
    private final Map<DeductionGround, Field> deducted = new LinkedHashMap<>();

    TypingConvened(Drafting drafting) {
        this.drafting = drafting;
        DenominatorDraft typed = drafting.convened();
        this.convened = Typed.number("convened", DraftWords.convened(typed.kind()), typed.convened());
        for (DeductionGround ground : DeductionGround.values()) {
            if (ground.kind() == typed.kind()) {
                int people = typed.deductions().stream()
                        .filter(each -> each.ground() == ground)
                        .mapToInt(Deduction::people)
                        .sum();
                deducted.put(ground, Typed.number(ground.code(), DraftWords.deducted(ground), people));
            }
        }
    }

    @Override
    public Page page() {
        List<Field> fields = new ArrayList<>();
        fields.add(convened);
        fields.addAll(deducted.values());
        return Page.about("convened", Words.of("Gõ đại hội: số người triệu tập", "Type a congress: those convened"))
                .at(DayStep.PREPARED)
                .say(
                        Words.of(
                                "Theo báo cáo của ban thẩm tra tư cách đại biểu. Không trừ ai thì để trống.",
                                "As the credentials committee reported. Empty where nobody is taken off."),
                        Tone.LEAD)
                .with(new Part.Form(fields))
                .back(Words.of("Quay lại", "Back"), this::back)
                .main(Action.of("next", Words.of("Tiếp: các cuộc bầu", "Next: elections"), this::next))
                .done();
    }

    private void keep() {
        List<Deduction> deductions = new ArrayList<>();
        deducted.forEach((ground, field) -> {
            int people = Typed.number(field);
            if (people > 0) {
                deductions.add(new Deduction(ground, people));
            }
        });
        drafting.convened(
                drafting.convened().withConvened(Typed.number(convened)).withDeductions(deductions));
    }

    private void back() {
        keep();
        drafting.go(new ChoosingMeeting(drafting));
    }

    private void next() {
        keep();
        convened.number(1, Denominator.MOST).ifPresent(people -> {
            long less = deducted.values().stream().mapToLong(Typed::number).sum();
            if (less >= people) {
                convened.refuse(Words.of(
                        "Trừ " + less + " người thì không còn ai; xem lại các số.",
                        "Less " + less + ", nobody is left; look at the numbers again."));
            } else {
                drafting.go(new TypingElections(drafting));
            }
        });
    }
}
