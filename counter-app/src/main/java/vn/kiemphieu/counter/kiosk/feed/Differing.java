package vn.kiemphieu.counter.kiosk.feed;

import java.util.List;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Part.Figure;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.tally.session.BatchClosing.CountsDiffer;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.Open;

/** Hand and machine counted another number of sheets: the paper is counted again before anything else. */
final class Differing implements Screen {
    private static final int MOST_SHEETS = 1000;

    private final Station station;
    private final Screen feeding;
    private final CountsDiffer differ;
    private final Field again = Field.number("again", Words.of("Đếm tay lại được", "Counted again by hand"));

    Differing(Station station, Screen feeding, CountsDiffer differ) {
        this.station = station;
        this.feeding = feeding;
        this.differ = differ;
    }

    @Override
    public Page page() {
        return Page.about("differ", Words.of("Đếm tay và máy khác nhau", "Hand and machine differ"))
                .at(DayStep.COUNTED)
                .with(new Part.Figures(List.of(
                        new Figure(Words.of("tờ đếm tay", "by hand"), Integer.toString(differ.byHand()), Tone.PLAIN),
                        new Figure(Words.of("tờ máy đã nạp", "fed"), Integer.toString(differ.fed()), Tone.WARNING))))
                .say(
                        Words.of(
                                "Lấy tập giấy ra, hai người đếm tay lại.",
                                "Take the paper out; two people count it again by hand."),
                        Tone.LEAD)
                .say(Words.of(
                        "Ra đúng " + differ.fed() + ": đếm tay lần đầu sai, ghi số mới ở đây. Vẫn ra " + differ.byHand()
                                + ": máy nạp sót hoặc dính tờ, rút cả tập rồi nạp lại từ đầu.",
                        "If it is " + differ.fed() + ", the first count was wrong: enter it here. If it is still "
                                + differ.byHand()
                                + ", sheets stuck or were missed: withdraw the batch and feed it again."))
                .with(new Part.Form(List.of(again)))
                .other(Action.of(
                                "withdraw",
                                Words.of("Rút cả tập", "Withdraw it"),
                                () -> station.day().go(new Withdrawing(station, feeding)))
                        .at("F8"))
                .back(
                        Words.of("Còn giấy, quét tiếp", "There is more paper"),
                        () -> station.day().go(feeding))
                .main(Action.of("correct", Words.of("Ghi số đếm lại", "Enter the new count"), this::correct))
                .done();
    }

    /** The same number again means that the machine missed paper. */
    private boolean isAnother(int number) {
        if (number == differ.byHand()) {
            again.refuse(
                    Words.of(
                            "Vẫn là số cũ: máy nạp sót hoặc dính tờ. Bấm F8 rút cả tập rồi nạp lại.",
                            "The same as before: sheets were missed or stuck. Press F8 to withdraw the batch and feed it again."));
        }
        return number != differ.byHand();
    }

    private void correct() {
        again.number(1, MOST_SHEETS).filter(this::isAnother).ifPresent(number -> {
            int batch = ((Open) station.hall().state()).feeding().orElseThrow().number();
            station.day().go(feeding);
            station.confirm(
                    Step.SLIP_CORRECTION,
                    Words.of(
                            "Tập " + batch + ": đếm tay lại được " + number + " tờ, không phải " + differ.byHand()
                                    + ".",
                            "Batch " + batch + ": counted again, " + number + " sheets and not " + differ.byHand()
                                    + "."),
                    by -> station.hall()
                            .correctSlip(new BatchSlip(batch, number, by), "đếm tay lại được " + number + " tờ"));
        });
    }
}
