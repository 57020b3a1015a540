package vn.kiemphieu.counter.kiosk.aside;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.decide.TakingBack;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.kiosk.ready.SigningIn;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.Open;

/** What can be done beside the main path, as things stand. */
final class Tools implements Screen {
    private final Station station;
    private final Screen before;
    private final List<Action> choices = new ArrayList<>();

    /** @param before where people come from, and go back to */
    Tools(Station station, Screen before) {
        this.station = station;
        this.before = before;
    }

    @Override
    public boolean mayBeLeft() {
        return false;
    }

    @Override
    public Page page() {
        choices.clear();
        station.hallIfAny().ifPresent(this::ofSession);
        choice(
                "change-person",
                Words.of("Đổi người vận hành máy", "Change of person at the machine"),
                this::changePerson);
        choice("sign-out", Words.of("Đăng xuất", "Sign out"), this::signOut);
        Page.Draft page = Page.about("tools", Words.of("Việc khác", "More"));
        station.step().ifPresent(page::at);
        return page.with(new Part.Choices(choices))
                .say(Words.of("Đang vận hành máy: " + present(), "At the machine: " + present()), Tone.QUIET)
                .back(Words.of("Quay lại", "Back"), () -> station.day().go(before))
                .done();
    }

    private void ofSession(CountingHall hall) {
        CountingSession state = hall.state();
        choice("log", Words.of("Xem sổ phiên", "Log of the session"), () -> go(new ShowingLog(station, this)));
        choice(
                "print-again",
                Words.of("In lại giấy tờ", "Print a paper again"),
                () -> go(new PrintingAgain(station, this)));
        if (!isSealed(state)) {
            choice(
                    "second-device",
                    Words.of("Thiết bị dự phòng", "Second device"),
                    () -> go(new ChoosingSecondDevice(station, this)));
        }
        if (state instanceof Open open && !open.conclusions().isEmpty()) {
            choice(
                    "take-back",
                    Words.of("Rút lại một kết luận", "Take a conclusion back"),
                    () -> go(new TakingBack(station)));
        }
        choice(
                "hall",
                Words.of("Màn hình hội trường", "Screen of the hall"),
                () -> go(new SteeringHall(station, this)));
    }

    private static boolean isSealed(CountingSession state) {
        return state instanceof Closed closed && closed.papers().sealed().isPresent();
    }

    private void choice(String id, Words label, Runnable run) {
        choices.add(Action.of(id, label, run).at(Integer.toString(choices.size() + 1)));
    }

    private void go(Screen next) {
        station.day().go(next);
    }

    private String present() {
        return String.join(
                ", ",
                station.attendant().present().stream()
                        .map(person -> person.titled())
                        .toList());
    }

    private void changePerson() {
        station.attendant().leaveAll();
        station.tellSignIns();
        go(new SigningIn(station, () -> go(before)));
    }

    private void signOut() {
        station.attendant().leaveAll();
        station.tellSignIns();
        station.onward();
    }
}
