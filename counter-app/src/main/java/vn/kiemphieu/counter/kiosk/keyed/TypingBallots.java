package vn.kiemphieu.counter.kiosk.keyed;

import java.util.List;
import vn.kiemphieu.counter.keying.Keying;
import vn.kiemphieu.counter.keying.Keying.Taken;
import vn.kiemphieu.counter.keying.Line;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.feed.Withdrawing;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.session.KeyedFeeding;
import vn.kiemphieu.counter.session.Pass;

/** One of two people types the stack, ballot after ballot, and sees what each one says before the next. */
final class TypingBallots implements Screen {
    private static final String TAKE_BACK = "<";

    private final Station station;
    private final Pass pass;
    private final Field line = Field.text("line", Words.of("Phiếu này", "This ballot"));
    private Words said = Words.NONE;

    TypingBallots(Station station, Pass pass) {
        this.station = station;
        this.pass = pass;
    }

    private KeyedFeeding keying() {
        return station.hall().keying();
    }

    @Override
    public Page page() {
        Keying typing = keying().keying(pass);
        List<Line> lines = typing.lines();
        int all = typing.stack().declared();
        String who = keying().batch().orElseThrow().typist(pass);
        int number = Keyed.batch(station).number();
        Page.Draft page = Page.about(
                        pass == Pass.FIRST ? "key-first" : "key-second",
                        Words.of(
                                "Nhập tay tập " + number + ": " + who + " gõ",
                                "Batch " + number + ": " + who + " types"))
                .at(DayStep.COUNTED)
                .say(
                        Words.of(
                                "Phiếu " + (lines.size() + 1) + " trong " + all,
                                "Ballot " + (lines.size() + 1) + " of " + all),
                        Tone.LEAD)
                .say(Words.same(typing.stack().instruction()))
                .with(new Part.Form(List.of(line)))
                .with(new Part.Progress(Words.of("Phiếu đã gõ", "Ballots typed"), lines.size(), all));
        if (!said.equals(Words.NONE)) {
            page.say(said, Tone.GOOD);
        } else if (!lines.isEmpty()) {
            Line last = lines.get(lines.size() - 1);
            page.say(
                    Words.same("Phiếu " + lines.size() + ", “" + last.typed() + "”: " + last.words() + "."),
                    Tone.QUIET);
        }
        return page.other(Action.of(
                                "recount",
                                Words.of("Đếm tay lại", "Count again by hand"),
                                () -> station.day().go(new CountingAgain(station, this)))
                        .at("F6"))
                .other(Action.of(
                                "withdraw",
                                Words.of("Rút cả tập", "Withdraw it"),
                                () -> station.day().go(new Withdrawing(station, this)))
                        .at("F7"))
                .other(Action.of(
                                "take-back",
                                Words.of("Lấy lại phiếu vừa gõ", "Take the last one back"),
                                () -> type(TAKE_BACK))
                        .at("F8")
                        .onlyIf(!lines.isEmpty(), Words.NONE))
                .main(Action.of("take", Words.of("Ghi phiếu này", "Take this ballot"), () -> type(line.value())))
                .done();
    }

    private void type(String typed) {
        Keying.Typing answer = keying().type(pass, typed);
        station.attendant().touch();
        if (!(answer instanceof Taken taken)) {
            said = Words.NONE;
            line.refuse(Words.same(answer.sentence()));
            return;
        }
        said = Words.same(answer.sentence());
        line.type("");
        if (taken.next().lines().size() == taken.next().stack().declared()) {
            station.onward();
        }
    }
}
