package vn.kiemphieu.counter.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.setup.RequestRefused;

/** One step of a session from the command line. */
abstract class HallStep implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private HallOptions options = new HallOptions();

    HallStep(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (CountingHall hall = options.enter()) {
            Exit exit = step(hall);
            HallOptions.tell(hall, screen);
            return exit.code();
        } catch (IllegalStateException e) {
            throw new RequestRefused(
                    "session", "bước này không làm được lúc này (" + e.getMessage() + ")", "xem session status");
        }
    }

    /** Does the step and says what came of it. */
    abstract Exit step(CountingHall hall);

    void say(String sentence) {
        screen.say(sentence);
    }

    Screen screen() {
        return screen;
    }
}
