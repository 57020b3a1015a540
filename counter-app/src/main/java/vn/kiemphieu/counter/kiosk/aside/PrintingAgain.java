package vn.kiemphieu.counter.kiosk.aside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.kiemphieu.counter.kiosk.day.Devices.Told;
import vn.kiemphieu.counter.kiosk.day.PdfPages;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;

/** Papers of the session that exist now, looked at and printed once more; each time stands in the log. Never ballots. */
final class PrintingAgain implements Screen {
    private final Station station;
    private final Screen before;
    private final List<SessionPaper> papers;
    private final Map<Integer, byte[]> known = new HashMap<>();
    private int at;

    /** A paper, made when it is looked at. */
    record SessionPaper(Words title, Supplier<byte[]> pdf) {}

    PrintingAgain(Station station, Screen before) {
        this.station = station;
        this.before = before;
        this.papers = SessionPapers.of(station);
    }

    @Override
    public boolean mayBeLeft() {
        return false;
    }

    @Override
    public Page page() {
        Page.Draft page = Page.about("print-again", Words.of("In lại giấy tờ", "Print a paper again"))
                .back(Words.of("Quay lại", "Back"), () -> station.day().go(before));
        station.step().ifPresent(page::at);
        if (papers.isEmpty()) {
            return page.say(Words.of("Phiên chưa có giấy tờ nào.", "The session has no papers yet."), Tone.LEAD)
                    .done();
        }
        SessionPaper paper = papers.get(at);
        return page.beside(new Part.Paper("again-" + at + "-" + station.hall().elections(), new PdfPages(pdf())))
                .say(paper.title(), Tone.LEAD)
                .say(Words.of("Mỗi lần in lại được ghi vào sổ phiên.", "Each time stands in the log."), Tone.QUIET)
                .with(new Part.Choices(choices()))
                .main(Action.of("reprint", Words.of("In lại tờ này", "Print it again"), () -> print(paper)))
                .done();
    }

    private byte[] pdf() {
        return known.computeIfAbsent(at, index -> papers.get(index).pdf().get());
    }

    private List<Action> choices() {
        List<Action> choices = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            int index = i;
            Action choice = Action.of("paper-" + (i + 1), papers.get(i).title(), () -> at = index);
            choices.add(choice.atPlace(i + 1));
        }
        return choices;
    }

    private void print(SessionPaper paper) {
        Told printer = station.devices().printer();
        if (!printer.isGood()) {
            station.day().say(printer.words(), printer.tone());
            return;
        }
        station.hall().reprinted(paper.title().vietnamese());
        station.stepDone();
        station.print(pdf(), paper.title().vietnamese());
    }
}
