package vn.kiemphieu.counter.command;

import java.security.SecureRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import vn.kiemphieu.counter.journal.StandbyFailed;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.SecondDevice;
import vn.kiemphieu.counter.setup.RequestRefused;

/** One step of a session from the command line. */
abstract class HallStep implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private HallOptions options = new HallOptions();

    HallStep(Screen screen) {
        this.screen = screen;
    }

    @Mixin
    private SignInOptions signIn = new SignInOptions();

    @Override
    public Integer call() {
        try (Attendance attendance = signIn.attend(screen);
                CountingHall hall = options.enter(looksOnly() ? attendance.looking() : attendance.authority())) {
            int before = hall.journal().entries().size();
            Exit exit = attendance.telling(hall, () -> step(hall, attendance));
            HallOptions.tell(hall, screen);
            if (hall.journal().entries().size() > before) {
                copy(hall);
            }
            return exit.code();
        } catch (IllegalStateException e) {
            throw new RequestRefused(
                    "session", "bước này không làm được lúc này (" + e.getMessage() + ")", "xem session status");
        }
    }

    /** A device that fails does not undo the step. */
    private void copy(CountingHall hall) {
        try {
            SecondDevice.of(hall, new SecureRandom())
                    .filter(device -> device.copy(hall))
                    .ifPresent(device -> screen.say("Đã sao phiên sang thiết bị dự phòng."));
        } catch (StandbyFailed e) {
            screen.say(e.getMessage());
        }
    }

    /** Does the step and says what came of it. */
    abstract Exit step(CountingHall hall, Attendance attendance);

    /** Whether this changes nothing that people answer for. */
    boolean looksOnly() {
        return false;
    }

    void say(String sentence) {
        screen.say(sentence);
    }

    Screen screen() {
        return screen;
    }
}
