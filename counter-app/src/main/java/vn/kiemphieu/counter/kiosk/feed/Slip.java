package vn.kiemphieu.counter.kiosk.feed;

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
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.TwoPeople;

/** The slip of a batch: how many sheets two people counted by hand, before the machine counts any. */
final class Slip implements Screen {
    private static final int MOST_SHEETS = 1000;

    private final Station station;
    private final Screen before;
    private final List<List<Person>> pairs;
    private final Field sheets = Field.number("sheets", Words.of("Số tờ đếm tay", "Sheets counted by hand"));
    private int pair;

    Slip(Station station, Screen before) {
        this.station = station;
        this.before = before;
        List<Person> people = station.attendant().people();
        this.pairs = people.stream()
                .flatMap(one -> people.stream()
                        .filter(other -> people.indexOf(other) > people.indexOf(one))
                        .map(other -> List.of(one, other)))
                .toList();
    }

    @Override
    public Page page() {
        int number = ((Open) station.hall().state()).batches().size() + 1;
        List<Person> by = pairs.get(pair);
        return Page.about("slip", Words.of("Giấy kèm tập " + number, "Slip of batch " + number))
                .at(DayStep.COUNTED)
                .say(
                        Words.of(
                                "Hai người đếm tay tập giấy, mỗi người đếm một lần, cùng một số.",
                                "Two people count the paper by hand, each once, to the same number."),
                        Tone.LEAD)
                .say(Words.of(
                        "Hai người đếm: " + by.get(0).name() + " và "
                                + by.get(1).name(),
                        "Counted by: " + by.get(0).name() + " and " + by.get(1).name()))
                .with(new Part.Form(List.of(sheets)))
                .other(Action.of(
                                "others",
                                Words.of("Hai người khác", "Another two"),
                                () -> pair = (pair + 1) % pairs.size())
                        .at("F2"))
                .back(Words.of("Quay lại", "Back"), () -> station.day().go(before))
                .main(Action.of("begin", Words.of("Nạp tập này", "Feed this batch"), () -> begin(number)))
                .done();
    }

    private void begin(int number) {
        sheets.number(1, MOST_SHEETS).ifPresent(counted -> {
            TwoPeople by = new TwoPeople(
                    pairs.get(pair).get(0).name(), pairs.get(pair).get(1).name());
            station.hall().openBatch(new BatchSlip(number, counted, by), Feeding.sides(station.hall()));
            station.tellSignIns();
            station.onward();
        });
    }
}
