package vn.kiemphieu.counter.kiosk.day;

import java.util.Optional;
import vn.kiemphieu.counter.kiosk.page.Action;

/** What there is beside every screen of the day. Asked on the thread of the day. */
public interface Beside {
    /** Nothing but the screens. */
    Beside NOTHING = new Beside() {
        @Override
        public Optional<Action> aside(Screen screen) {
            return Optional.empty();
        }

        @Override
        public Optional<Screen> first(Screen screen) {
            return Optional.empty();
        }
    };

    /** A way to something else, which a screen gets besides its own actions. */
    Optional<Action> aside(Screen screen);

    /** Somebody pressed something on a screen: where they have to go first; what they pressed is then not done. */
    Optional<Screen> first(Screen screen);
}
