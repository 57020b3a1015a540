package vn.kiemphieu.counter.kiosk.close;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private boolean asked;

    /** @param result goes back to the result */
    public Minutes(Station station, Runnable result) {
        this.station = station;
        this.papers = new Papers(station);
        this.result = result;
    }

    @Override
    public Page page() {
        ElectionId id = station.hall().elections().get(election);
        List<String> names = papers.printed(id);
        String name = names.get(paper);
        byte[] pdf = known.computeIfAbsent(id + name, each -> papers.read(id, name));
        String title = ElectionTitle.of(station.hall().congress().election(id).orElseThrow());
        Page.Draft page = Page.about(
                        asked ? "minutes-signed" : "minutes", Papers.title(name).and(Words.same("· " + title)))
                .at(DayStep.MINUTED)
                .beside(new Part.Paper("paper-" + id + name, new PdfPages(pdf)));
        return asked
                ? asking(page, id, title).done()
                : showing(page, names, pdf).done();
    }

    private Page.Draft showing(Page.Draft page, List<String> names, byte[] pdf) {
        ElectionId id = station.hall().elections().get(election);
        Words title = Papers.title(names.get(paper));
        page.say(
                        Words.of(
                                "In, đọc lại, rồi trưởng ban và các thành viên ký từng trang.",
                                "Print, read once more; head and members sign each page."),
                        Tone.LEAD)
                .say(station.codeForPaper());
        page.other(Action.of("print", Words.of("In tờ này", "Print this"), () -> station.print(pdf, title.vietnamese()))
                .at("F6"));
        if (names.size() > 1) {
            page.other(Action.of(
                            "other-paper",
                            Words.of("Giấy tờ khác", "Another paper"),
                            () -> paper = (paper + 1) % names.size())
                    .at("F7"));
        }
        boolean signed = !((Closed) station.hall().state()).minutesMissing().contains(id);
        if (signed) {
            page.say(
                    Words.of("Biên bản của cuộc bầu này đã in và ký.", "These minutes are printed and signed."),
                    Tone.GOOD);
        }
        return page.back(Words.of("Xem lại kết quả", "The result again"), result)
                .main(signed ? onward() : sign(names.get(paper)));
    }

    /** Only the minutes are told to be signed, and only by whoever has them before their eyes. */
    private Action sign(String shown) {
        return shown.equals(Papers.MINUTES)
                ? Action.of(
                        "signed",
                        Words.of("Đã in và ký biên bản kiểm phiếu", "Counting minutes printed and signed"),
                        () -> asked = true)
                : Action.of(
                        "to-minutes", Words.of("Về biên bản kiểm phiếu", "To the counting minutes"), () -> paper = 0);
    }

    private Page.Draft asking(Page.Draft page, ElectionId id, String title) {
        return page.say(
                        Words.of(
                                "Đã in và ký ‘Biên bản kiểm phiếu · " + title + "’?",
                                "Are the counting minutes ‘" + title + "’ printed and signed?"),
                        Tone.LEAD)
                .say(Words.of(
                        "Ghi vào sổ phiên rồi thì không rút lại; cần bản nữa thì F1, in lại.",
                        "Once it stands in the log it stays; F1 prints another copy."))
                .back(Words.of("Chưa, quay lại", "Not yet"), () -> asked = false)
                .main(Action.of("signed-yes", Words.of("Đúng, đã in và ký", "Yes, both"), () -> {
                    asked = false;
                    station.hall().minutesPrinted(id);
                    station.stepDone();
                }));
    }

    private Action onward() {
        return election + 1 < station.hall().elections().size()
                ? Action.of("next", Words.of("Cuộc bầu sau", "The next election"), () -> {
                    election++;
                    paper = 0;
                })
                : Action.of(
                        "export",
                        Words.of("Xuất kết quả ra USB", "Export to a stick"),
                        () -> station.day().go(new Exporting(station)));
    }
}
