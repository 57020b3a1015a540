package vn.kiemphieu.counter.kiosk.keyed;

import java.util.Arrays;
import java.util.List;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.session.Pass;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.BatchSlip;

/** Ballots are left over, or too few are there: the stack is counted again by hand. */
final class CountingAgain implements Screen {
    private final Station station;
    private final Screen before;
    private final Field again = Field.number("again", Words.of("Đếm tay lại được", "Counted again by hand"));

    CountingAgain(Station station, Screen before) {
        this.station = station;
        this.before = before;
    }

    @Override
    public Page page() {
        int slip = Keyed.batch(station).slip().sheets();
        return Page.about("key-recount", Words.of("Đếm tay lại tập phiếu", "The ballots are counted again"))
                .at(DayStep.COUNTED)
                .say(
                        Words.of(
                                "Giấy kèm tập ghi " + slip + " phiếu. Hai người đếm lại cả tập, mỗi người một lần.",
                                "The slip says " + slip + " ballots. Two people count all of them again, each once."),
                        Tone.LEAD)
                .with(new Part.Form(List.of(again)))
                .back(Words.of("Quay lại", "Back"), () -> station.day().go(before))
                .main(Action.of("correct", Words.of("Ghi số đếm lại", "Enter the new count"), this::correct))
                .done();
    }

    private void correct() {
        again.number(1, KeyedSlip.MOST_BALLOTS).ifPresent(number -> {
            int typed = Arrays.stream(Pass.values())
                    .mapToInt(pass -> Keyed.typed(station.hall().keying(), pass))
                    .max()
                    .orElse(0);
            if (number < typed) {
                again.refuse(Words.of(
                        "Đã gõ " + typed + " phiếu, nhiều hơn số này: rút tập và gõ lại từ đầu.",
                        typed + " ballots are typed, more than that: withdraw the batch and type it again."));
            } else if (number == Keyed.batch(station).slip().sheets()) {
                again.refuse(Words.of(
                        "Đúng số trên giấy kèm tập, không phải sửa gì: bấm Esc.",
                        "As the slip says, nothing to correct: press Esc."));
            } else {
                ask(number);
            }
        });
    }

    private void ask(int number) {
        Batch batch = Keyed.batch(station);
        station.confirm(
                Step.SLIP_CORRECTION,
                Words.of(
                        "Tập " + batch.number() + ": đếm tay lại được " + number + " phiếu, không phải "
                                + batch.slip().sheets() + ".",
                        "Batch " + batch.number() + ": counted again, " + number + " ballots and not "
                                + batch.slip().sheets() + "."),
                KeyedSlip::mayConclude,
                by -> {
                    station.hall()
                            .correctSlip(
                                    new BatchSlip(batch.number(), number, by), "đếm tay lại được " + number + " phiếu");
                    station.onward();
                });
    }
}
