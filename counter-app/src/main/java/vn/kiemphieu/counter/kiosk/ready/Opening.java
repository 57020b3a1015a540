package vn.kiemphieu.counter.kiosk.ready;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.counter.kiosk.day.ElectionTitle;
import vn.kiemphieu.counter.kiosk.day.PdfPages;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.session.ZeroPaper;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.TwoPeople;

/** Every number is 0, two people witness it, and the box is opened. */
public final class Opening implements Screen {
    private final Station station;

    public Opening(Station station) {
        this.station = station;
    }

    @Override
    public Page page() {
        return station.hall().state() instanceof Open ? opened() : closed();
    }

    private Page closed() {
        List<Part.Check> zeros = new ArrayList<>();
        station.hall()
                .elections()
                .forEach(election -> zeros.add(new Part.Check(
                        Words.same(ElectionTitle.of(
                                station.hall().congress().election(election).orElseThrow())),
                        Words.of("0 phiếu, 0 trang, 0 kết luận", "0 ballots, 0 pages, 0 conclusions"),
                        Tone.GOOD)));
        return Page.about("opening", Words.of("Mở hòm phiếu", "Open the box"))
                .at(DayStep.OPENED)
                .say(
                        Words.of(
                                "Trước hội trường: hòm còn nguyên niêm phong, mọi con số bằng 0.",
                                "Before the hall: the seal is whole, every number is 0."),
                        Tone.LEAD)
                .with(new Part.Checks(zeros))
                .main(Action.of(
                        "open",
                        Words.of("Mở hòm phiếu", "Open the box"),
                        () -> station.confirm(
                                Step.OPENING,
                                Words.of(
                                        "Niêm phong còn nguyên, mọi con số bằng 0; mở hòm phiếu và bắt đầu đếm.",
                                        "The seal is whole, every number is 0; the box is opened."),
                                this::open)))
                .done();
    }

    private void open(TwoPeople by) {
        station.hall().open(by);
        station.attendant().signingIn().opened();
    }

    private Page opened() {
        byte[] paper = new ZeroPaper(station.hall()).pdf("");
        return Page.about(
                        "zero-report",
                        Words.of(
                                "Hòm đã mở: in và ký bản xác nhận số 0",
                                "The box is open: print and sign the zero report"))
                .at(DayStep.OPENED)
                .beside(new Part.Paper("zero-" + station.code(), new PdfPages(paper)))
                .say(
                        Words.of(
                                "In bản xác nhận, đọc trước hội trường, trưởng ban và người giám sát ký.",
                                "Print it, read it to the hall; head and supervisor sign."),
                        Tone.LEAD)
                .say(station.codeForPaper())
                .other(Action.of("print-zero", Words.of("In bản xác nhận", "Print"), () -> {
                            station.print(paper, "Xác nhận số 0");
                        })
                        .at("F6"))
                .main(Action.of("count", Words.of("Bắt đầu đếm", "Begin to count"), station::onward))
                .done();
    }
}
