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

/** Where the two read different things, both look at the paper again, together; then the readings are bound. */
final class ReadingAgain implements Screen {
    private final HandChecking checking;
    private final ReadSoFar so;
    private final Field line = Field.text("line", Words.of("Trên tờ giấy", "On the paper"));

    ReadingAgain(HandChecking checking, ReadSoFar so) {
        this.checking = checking;
        this.so = so;
    }

    @Override
    public Page page() {
        return so.disputed().map(this::looking).orElseGet(this::alike);
    }

    private Page looking(int at) {
        Position place = so.places().get(at);
        return Page.about("check-differ", checking.title("hai người đọc khác nhau", "the readers differ"))
                .at(DayStep.SEALED)
                .say(
                        Words.of(
                                "Tập " + place.batch() + ", tờ " + place.sheet() + ": cùng xem lại tờ giấy.",
                                "Batch " + place.batch() + ", sheet " + place.sheet()
                                        + ": look at the paper together."),
                        Tone.LEAD)
                .say(read(Pass.FIRST, at))
                .say(read(Pass.SECOND, at))
                .say(Words.same(so.stack().instruction()), Tone.QUIET)
                .with(new Part.Form(List.of(line)))
                .other(Action.of(
                                "other",
                                Words.of("Không phải phiếu cuộc bầu này", "No ballot of this election"),
                                () -> agree(at, ReadSoFar.OTHER))
                        .at("F6"))
                .other(Action.of(
                                "missing",
                                Words.of("Không có tờ nào ở đây", "Nothing lies there"),
                                () -> agree(at, ReadSoFar.MISSING))
                        .at("F7"))
                .back(Words.of("Nghỉ, xem tiếp sau", "Go on later"), checking::leave)
                .main(Action.of("agree", Words.of("Cả hai đọc như vậy", "Both read so"), () -> agree(at, line.value())))
                .done();
    }

    private Words read(Pass pass, int at) {
        return Words.same(so.reader(pass) + ":").and(so.words(so.line(pass, at)));
    }

    private void agree(int at, String typed) {
        Optional<String> wrong = so.agree(at, typed);
        if (wrong.isPresent()) {
            line.refuse(Words.same(wrong.get()));
        } else {
            line.type("");
        }
    }

    private Page alike() {
        return Page.about("check-alike", checking.title("đọc xong", "all is read"))
                .at(DayStep.SEALED)
                .say(
                        Words.of(
                                "Hai người đọc như nhau cả " + so.places().size() + " tờ.",
                                "Both read the " + so.places().size() + " sheets alike."),
                        Tone.GOOD)
                .say(Words.of(
                        "Ghi vào sổ rồi không sửa được nữa; sau đó mới mở bản ghi của máy.",
                        "Once in the log it cannot be changed; only then what the machine recorded is opened."))
                .back(Words.of("Quay lại", "Back"), checking::leave)
                .main(Action.of("bind", Words.of("Ghi vào sổ", "Into the log"), this::bind))
                .done();
    }

    private void bind() {
        so.finish();
        checking.station().stepDone();
        checking.onward();
    }
}
