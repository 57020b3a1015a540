package vn.kiemphieu.counter.kiosk.check;

import java.util.List;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Part.Figure;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.tally.check.CheckPlan.Sampled;

/** Three parties throw dice in public; nobody alone says which sheets are drawn. */
final class Throwing implements Screen {
    private final HandChecking checking;
    private final List<Field> dice = List.of(party(1), party(2), party(3));

    Throwing(HandChecking checking) {
        this.checking = checking;
    }

    private static Field party(int number) {
        return Field.number("dice-" + number, Words.of("Bên " + number + " gieo được", "Party " + number + " threw"));
    }

    @Override
    public Page page() {
        Sampled plan = (Sampled) checking.check().planned();
        Page.Draft page = Page.about("check-dice", checking.title("gieo số", "the dice"))
                .at(DayStep.SEALED)
                .with(new Part.Figures(List.of(
                        new Figure(
                                Words.of("tờ phải rút", "sheets to draw"),
                                Integer.toString(plan.plan().size()),
                                Tone.PLAIN),
                        new Figure(
                                Words.of("trong số tờ", "of so many"),
                                Integer.toString(plan.plan().sheets()),
                                Tone.PLAIN))))
                .say(Planning.limit(), Tone.QUIET);
        CountingInFull.say(page, checking.check().election(), plan.beside());
        return page.say(
                        Words.of(
                                "Đọc to mã cam kết và ghi ra giấy trước khi gieo: "
                                        + checking.check().commitment(),
                                "Read the commitment aloud and write it down before throwing: "
                                        + checking.check().commitment()),
                        Tone.LEAD)
                .say(
                        Words.of(
                                "Ba bên lần lượt gieo xúc xắc mười mặt (0 đến 9) trước mọi người, cộng lại ít nhất 10 chữ số; gõ theo thứ tự đã gieo. Không gieo lại.",
                                "Three parties throw ten-sided dice (0 to 9) in public, at least 10 digits in all; type them as thrown. Nobody throws again."))
                .with(new Part.Form(dice))
                .back(Words.of("Quay lại", "Back"), checking::leave)
                .main(Action.of("draw", Words.of("Rút tờ phiếu", "Draw the sheets"), this::draw))
                .done();
    }

    private void draw() {
        if (!Field.allFilled(dice)) {
            return;
        }
        List<String> thrown = dice.stream().map(Field::value).toList();
        checking.station()
                .confirm(
                        Step.HAND_CHECK_DRAW,
                        Words.of(
                                "Ba bên đã gieo: " + String.join(" · ", thrown) + ".",
                                "Thrown: " + String.join(" · ", thrown) + "."),
                        by -> {
                            checking.check().draw(thrown, by);
                            checking.onward();
                        });
    }
}
