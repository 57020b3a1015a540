package vn.kiemphieu.counter.kiosk.day;

import java.security.SecureRandom;
import java.util.Optional;
import vn.kiemphieu.counter.journal.StandbyFailed;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.SecondDevice;

/** The second device of a session, kept up with it; when it fails, people hear of it and the count goes on. */
final class SecondCopy {
    private final Optional<SecondDevice> device;

    private SecondCopy(Optional<SecondDevice> device) {
        this.device = device;
    }

    static SecondCopy of(CountingHall hall) {
        return new SecondCopy(SecondDevice.of(hall, new SecureRandom()));
    }

    void after(CountingHall hall, Day day) {
        device.ifPresent(second -> {
            try {
                second.copy(hall);
            } catch (StandbyFailed e) {
                day.say(
                        Words.of(
                                "Thiết bị dự phòng không nhận được bản sao: " + e.getMessage(),
                                "The second device did not take the copy; counting goes on without it."),
                        Tone.WARNING);
            }
        });
    }
}
