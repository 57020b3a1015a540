package vn.kiemphieu.counter.command;

import java.security.SecureRandom;
import vn.kiemphieu.counter.journal.StandbyFailed;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.SecondDevice;

/** Copies a session to its second device after a step. */
final class SecondCopy {
    private final Screen screen;
    private final int before;

    private SecondCopy(Screen screen, int before) {
        this.screen = screen;
        this.before = before;
    }

    static SecondCopy before(CountingHall hall, Screen screen) {
        return new SecondCopy(screen, hall.journal().entries().size());
    }

    /** A device that fails does not undo the step. */
    void after(CountingHall hall) {
        if (hall.journal().entries().size() == before) {
            return;
        }
        try {
            SecondDevice.of(hall, new SecureRandom())
                    .filter(device -> device.copy(hall))
                    .ifPresent(device -> screen.say("Đã sao phiên sang thiết bị dự phòng."));
        } catch (StandbyFailed e) {
            screen.say(e.getMessage());
        }
    }
}
