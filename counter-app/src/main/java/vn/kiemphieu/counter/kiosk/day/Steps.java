package vn.kiemphieu.counter.kiosk.day;

import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.Ready;

/** From where a session stands to the place in the day that people are working towards. */
final class Steps {
    private Steps() {}

    static DayStep of(CountingHall hall) {
        CountingSession state = hall.state();
        if (state instanceof Ready ready) {
            Set<Ready.Step> missing = hall.elections().stream()
                    .flatMap(election -> ready.missing(election).stream())
                    .collect(Collectors.toSet());
            return missing.contains(Ready.Step.PRINTED) || missing.contains(Ready.Step.PROOF_READ)
                    ? DayStep.PRINTED
                    : missing.contains(Ready.Step.TESTED) ? DayStep.TESTED : DayStep.OPENED;
        }
        if (state instanceof Open) {
            return DayStep.COUNTED;
        }
        return ((Closed) state).minutesMissing().isEmpty() ? DayStep.SEALED : DayStep.MINUTED;
    }
}
