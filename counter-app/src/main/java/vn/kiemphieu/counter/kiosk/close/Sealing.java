package vn.kiemphieu.counter.kiosk.close;

import java.util.Optional;
import vn.kiemphieu.counter.kiosk.check.HandChecking;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.tally.session.Closed;

/** Ballots, pictures and records go under seal; then the next round, or the end of the day. */
public final class Sealing implements Screen {
    private final Station station;

    public Sealing(Station station) {
        this.station = station;
    }

    @Override
    public Page page() {
        boolean sealed = ((Closed) station.hall().state()).papers().sealed().isPresent();
        Page.Draft page = Page.about(
                        sealed ? "sealed" : "seal",
                        sealed ? Words.of("Đã niêm phong", "Sealed") : Words.of("Niêm phong", "Seal"))
                .at(DayStep.SEALED);
        return sealed ? sealed(page) : unsealed(page);
    }

    private Page sealed(Page.Draft page) {
        Action another = Action.of("new", Words.of("Đại hội khác", "Another congress"), () -> {
            station.leaveHall();
            station.onward();
        });
        page.say(
                        Words.of(
                                "Phiên đã xong. Ảnh và bản ghi nằm dưới niêm phong trong máy này.",
                                "The session is over. Pictures and records lie under seal on this machine."),
                        Tone.GOOD)
                .say(
                        Words.of(
                                "Mã cuối cùng, ghi vào sổ giấy: " + station.code(),
                                "Last code for the paper log: " + station.code()),
                        Tone.LEAD)
                .other(handCheck());
        return Left.of(station)
                .map(left -> page.say(left.sentence(), Tone.WARNING)
                        .other(another.at("F6"))
                        .main(next(left.next())))
                .orElseGet(() -> page.main(another))
                .done();
    }

    private Page unsealed(Page.Draft page) {
        Optional<Left> left = Left.of(station);
        page.say(
                        Words.of(
                                "Xếp phiếu và biên bản vào hòm, dán giấy niêm phong, hai người ký qua mép.",
                                "Put ballots and minutes into the box, paste the slip, two people sign across the edge."),
                        Tone.LEAD)
                .say(Words.of(
                        "Sau bước này phiên không làm gì được nữa ngoài xem lại và kiểm tra tay.",
                        "After this nothing can be done but looking and the hand check."))
                .back(Words.of("Về biên bản", "To the minutes"), station::onward)
                .other(handCheck());
        left.ifPresent(rest -> page.say(rest.sentence(), Tone.WARNING)
                .other(next(rest.next().and(Words.of("trước", "first"))).at("F6")));
        return page.main(Action.of(
                        "seal",
                        left.map(Left::sealedThenNext)
                                .orElse(Words.of("Đã niêm phong, kết thúc phiên", "It is sealed, end of the session")),
                        () -> station.confirm(
                                Step.SEALING,
                                Words.of(
                                        "Phiếu, biên bản và dữ liệu đã niêm phong.",
                                        "Ballots, minutes and data are sealed."),
                                by -> station.hall().seal(by))))
                .done();
    }

    private Action next(Words label) {
        return Action.of("next-round", label, () -> station.day().go(new NextElection(station)));
    }

    private Action handCheck() {
        return Action.of(
                        "hand-check",
                        Words.of("Kiểm tra tay", "Hand check"),
                        () -> station.day().go(HandChecking.begin(station, this, new Papers(station)::checkPlace)))
                .at("F5");
    }
}
