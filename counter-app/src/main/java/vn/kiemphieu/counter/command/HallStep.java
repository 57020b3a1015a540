package vn.kiemphieu.counter.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.setup.RequestRefused;

/** One step of a session from the command line. */
abstract class HallStep implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private HallOptions options = new HallOptions();

    @Mixin
    private SignInOptions signIn = new SignInOptions();

    HallStep(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Attendance attendance = signIn.attend(screen);
                CountingHall hall = options.enter(looksOnly() ? attendance.looking() : attendance.authority())) {
            SecondCopy copy = SecondCopy.before(hall, screen);
            Exit exit = attendance.telling(hall, () -> step(hall, attendance));
            HallOptions.tell(hall, screen);
            copy.after(hall);
            return exit.code();
        } catch (IllegalStateException e) {
            throw new RequestRefused(
                    "session", "bước này không làm được lúc này (" + e.getMessage() + ")", "xem session status");
        }
    }

    /** Does the step and says what came of it. */
    abstract Exit step(CountingHall hall, Attendance attendance);

    /** Whether this changes nothing that people answer for. */
    boolean looksOnly() {
        return false;
    }

    /** The key that signs, with the hall's clock. */
    JournalKeys keys() {
        return options.keys();
    }

    /** Where secrets are typed. */
    PinPad pad() {
        return signIn.pad(screen);
    }

    void say(String sentence) {
        screen.say(sentence);
    }

    Screen screen() {
        return screen;
    }
}
