package vn.kiemphieu.counter.kiosk.close;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.counter.kiosk.day.PdfPages;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Closed;

/** The papers to sign, as they will be printed. */
public final class Minutes implements Screen {
    private final Station station;
    private final Papers papers;
    private final Runnable result;
    private final Map<String, byte[]> known = new HashMap<>();
    private int election;
    private int paper;

    /** @param result goes back to the result */
    public Minutes(Station station, Runnable result) {
        this.station = station;
        this.papers = new Papers(station);
        this.result = result;
    }

    @Override
    public Page page() {
        List<ElectionId> all = station.hall().elections();
        ElectionId id = all.get(election);
        List<String> names = papers.printed(id);
        String name = names.get(paper);
        byte[] pdf = known.computeIfAbsent(id + name, each -> papers.read(id, name));
        Closed closed = (Closed) station.hall().state();
        Page.Draft page = Page.about("minutes", Papers.title(name).and(Words.same("· " + id)))
                .at(DayStep.MINUTED)
                .beside(new Part.Paper("paper-" + id + name, new PdfPages(pdf)))
                .say(
                        Words.of(
                                "In, đọc lại, rồi trưởng ban và các thành viên ký từng trang.",
                                "Print, read once more; head and members sign each page."),
                        Tone.LEAD)
                .say(station.codeForPaper());
        page.other(Action.of(
                        "print",
                        Words.of("In tờ này", "Print this"),
                        () -> print(pdf, Papers.title(name).vietnamese()))
                .at("F6"));
        if (names.size() > 1) {
            page.other(Action.of(
                            "other-paper",
                            Words.of("Giấy tờ khác", "Another paper"),
                            () -> paper = (paper + 1) % names.size())
                    .at("F7"));
        }
        boolean printed = !closed.minutesMissing().contains(id);
        if (printed) {
            page.say(
                    Words.of("Biên bản của cuộc bầu này đã in và ký.", "These minutes are printed and signed."),
                    Tone.GOOD);
        }
        page.back(Words.of("Xem lại kết quả", "The result again"), result);
        return page.main(main(all, id, printed)).done();
    }

    private Action main(List<ElectionId> all, ElectionId id, boolean printed) {
        if (!printed) {
            return Action.of("signed", Words.of("Đã in và ký", "Printed and signed"), () -> {
                station.hall().minutesPrinted(id);
                station.stepDone();
            });
        }
        return election + 1 < all.size()
                ? Action.of("next", Words.of("Cuộc bầu sau", "The next election"), () -> {
                    election++;
                    paper = 0;
                })
                : Action.of(
                        "export",
                        Words.of("Xuất kết quả ra USB", "Export to a stick"),
                        () -> station.day().go(new Exporting(station)));
    }

    private void print(byte[] pdf, String title) {
        station.print(pdf, title);
    }
}
