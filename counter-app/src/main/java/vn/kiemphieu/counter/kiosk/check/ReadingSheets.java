package vn.kiemphieu.counter.kiosk.check;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.session.Pass;
import vn.kiemphieu.tally.check.Position;

/** One of two people reads the sheets drawn, knowing neither what the other nor what the machine read. */
final class ReadingSheets implements Screen {
    private final HandChecking checking;
    private final ReadSoFar so;
    private final Pass pass;
    private final Field line = Field.text("line", Words.of("Tờ này", "This sheet"));
    private boolean seated;

    private ReadingSheets(HandChecking checking, ReadSoFar so, Pass pass) {
        this.checking = checking;
        this.so = so;
        this.pass = pass;
        this.seated = pass == Pass.FIRST || so.read(pass) > 0;
    }

    /** Whose turn it is: the first reader, the second, or both together. */
    static Screen next(HandChecking checking, ReadSoFar so) {
        for (Pass pass : Pass.values()) {
            if (so.read(pass) < so.places().size()) {
                return new ReadingSheets(checking, so, pass);
            }
        }
        return new ReadingAgain(checking, so);
    }

    @Override
    public Page page() {
        return seated ? reading() : handingOver();
    }

    private Page handingOver() {
        String other = so.reader(pass);
        return Page.about("check-hand-over", checking.title("đổi người đọc", "the other one reads"))
                .at(DayStep.SEALED)
                .say(
                        Words.of(
                                "Đã đọc xong một lượt. Mời " + other + " ngồi vào máy.",
                                "Read once. Now " + other + " sits down."),
                        Tone.LEAD)
                .say(Words.of(
                        "Trao các tờ đã rút, giữ nguyên thứ tự; không nói đã đọc được gì.",
                        "Hand over the sheets in their order, and say nothing of them."))
                .main(Action.of("begin", Words.of(other + " bắt đầu đọc", other + " begins"), () -> seated = true))
                .done();
    }

    private Page reading() {
        int done = so.read(pass);
        Position at = so.places().get(done);
        Page.Draft page = Page.about(
                        pass == Pass.FIRST ? "check-first" : "check-second",
                        checking.title(so.reader(pass) + " đọc", so.reader(pass) + " reads"))
                .at(DayStep.SEALED)
                .say(
                        Words.of(
                                "Tập " + at.batch() + ", tờ " + at.sheet(),
                                "Batch " + at.batch() + ", sheet " + at.sheet()),
                        Tone.LEAD)
                .say(Words.same(so.stack().instruction()))
                .with(new Part.Form(List.of(line)))
                .with(new Part.Progress(
                        Words.of("Tờ đã đọc", "Sheets read"), done, so.places().size()));
        if (done > 0) {
            page.say(Words.of("Tờ trước: ", "The last one:").and(so.words(so.line(pass, done - 1))), Tone.QUIET);
        }
        return page.other(Action.of(
                                "other",
                                Words.of("Không phải phiếu cuộc bầu này", "No ballot of this election"),
                                () -> take(ReadSoFar.OTHER))
                        .at("F6"))
                .other(Action.of(
                                "missing",
                                Words.of("Không có tờ nào ở đây", "Nothing lies there"),
                                () -> take(ReadSoFar.MISSING))
                        .at("F7"))
                .other(Action.of(
                                "take-back",
                                Words.of("Lấy lại tờ vừa đọc", "Take the last one back"),
                                () -> so.takeBack(pass))
                        .at("F8")
                        .onlyIf(done > 0, Words.NONE))
                .back(Words.of("Nghỉ, đọc tiếp sau", "Go on later"), checking::leave)
                .main(Action.of("take", Words.of("Ghi tờ này", "Take this sheet"), () -> take(line.value())))
                .done();
    }

    private void take(String typed) {
        checking.station().attendant().touch();
        Optional<String> wrong = so.add(pass, typed);
        if (wrong.isPresent()) {
            line.refuse(Words.same(wrong.get()));
            return;
        }
        line.type("");
        if (so.read(pass) == so.places().size()) {
            checking.station().day().go(next(checking, so));
        }
    }
}
