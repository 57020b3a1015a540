package vn.kiemphieu.counter.kiosk.feed;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.day.Pairs;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.TwoPeople;

/** The slip of a batch: how many sheets two people counted by hand, before the machine counts any. */
final class Slip implements Screen {
    private static final int MOST_SHEETS = 1000;

    private final Station station;
    private final Screen before;
    private final Pairs counters;
    private final Field sheets = Field.number("sheets", Words.of("Số tờ đếm tay", "Sheets counted by hand"));

    Slip(Station station, Screen before) {
        this.station = station;
        this.before = before;
        this.counters = Pairs.unordered(station.attendant().people(), (one, other) -> true);
    }

    @Override
    public Page page() {
        int number = ((Open) station.hall().state()).batches().size() + 1;
        TwoPeople by = counters.chosen();
        Page.Draft page = Page.about("slip", Words.of("Giấy kèm tập " + number, "Slip of batch " + number))
                .at(DayStep.COUNTED)
                .say(
                        Words.of(
                                "Hai người đếm tay tập giấy, mỗi người đếm một lần, cùng một số.",
                                "Two people count the paper by hand, each once, to the same number."),
                        Tone.LEAD)
                .say(Words.of(
                        "Hai người đếm: " + by.first() + " và " + by.second(),
                        "Counted by: " + by.first() + " and " + by.second()))
                .with(new Part.Form(List.of(sheets)));
        rehearsed()
                .ifPresent(left -> page.say(
                        Words.of(
                                "Tập dượt: hòm còn " + left + " tờ.",
                                "Rehearsal: " + left + " sheets are left in the box."),
                        Tone.QUIET));
        return page.other(Action.of("others", Words.of("Hai người khác", "Another two"), counters::next)
                        .at("F2"))
                .back(Words.of("Quay lại", "Back"), () -> station.day().go(before))
                .main(Action.of("begin", Words.of("Nạp tập này", "Feed this batch"), () -> begin(number)))
                .done();
    }

    /** How many sheets a rehearsal still has in its box. */
    private Optional<Integer> rehearsed() {
        int all = station.hall().elections().stream()
                .mapToInt(election -> station.devices().inRehearsedBox(election).orElse(0))
                .sum();
        int fed = ((Open) station.hall().state())
                .batches().stream()
                        .filter(batch -> !(batch.state() instanceof Batch.Withdrawn))
                        .mapToInt(batch -> batch.slip().sheets())
                        .sum();
        return Optional.of(all - fed).filter(left -> all > 0 && left > 0);
    }

    private void begin(int number) {
        sheets.number(1, MOST_SHEETS).ifPresent(counted -> {
            station.hall().openBatch(new BatchSlip(number, counted, counters.chosen()), Feeding.sides(station.hall()));
            station.tellSignIns();
            station.onward();
        });
    }
}
