package vn.kiemphieu.counter.kiosk.aside;

import java.util.Optional;
import vn.kiemphieu.counter.kiosk.day.Beside;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.kiosk.ready.SigningIn;

/**
 * F1 on every screen that may be left while somebody is signed in. Where nobody is signed in any more, whatever is pressed
 * leads to signing in first, and then back.
 */
public final class Aside implements Beside {
    private final Station station;

    public Aside(Station station) {
        this.station = station;
    }

    @Override
    public Optional<Action> aside(Screen screen) {
        return screen.mayBeLeft() && isSomebodyThere()
                ? Optional.of(Action.of(
                                "aside",
                                Words.of("Việc khác", "More"),
                                () -> station.day().go(new Tools(station, screen)))
                        .at("F1"))
                : Optional.empty();
    }

    @Override
    public Optional<Screen> first(Screen screen) {
        if (!station.isAttended() || screen instanceof SigningIn) {
            return Optional.empty();
        }
        if (isSomebodyThere()) {
            station.attendant().touch();
            return Optional.empty();
        }
        return Optional.of(new SigningIn(station, () -> station.day().go(screen)));
    }

    private boolean isSomebodyThere() {
        return station.isAttended() && !station.attendant().present().isEmpty();
    }
}
