package vn.kiemphieu.counter.kiosk;

import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.kiosk.close.Minutes;
import vn.kiemphieu.counter.kiosk.close.Reconciling;
import vn.kiemphieu.counter.kiosk.close.Sealing;
import vn.kiemphieu.counter.kiosk.close.ShowingResult;
import vn.kiemphieu.counter.kiosk.day.Home;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.decide.Concluding;
import vn.kiemphieu.counter.kiosk.feed.Counting;
import vn.kiemphieu.counter.kiosk.feed.EmptyBox;
import vn.kiemphieu.counter.kiosk.feed.Feeding;
import vn.kiemphieu.counter.kiosk.keyed.Keyed;
import vn.kiemphieu.counter.kiosk.keyed.KeyedSlip;
import vn.kiemphieu.counter.kiosk.ready.Beginning;
import vn.kiemphieu.counter.kiosk.ready.ChoosingCongress;
import vn.kiemphieu.counter.kiosk.ready.Opening;
import vn.kiemphieu.counter.kiosk.ready.Printing;
import vn.kiemphieu.counter.kiosk.ready.SigningIn;
import vn.kiemphieu.counter.kiosk.ready.Testing;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.Ready;

/** From where things stand to the screen that goes on from there: the day as docs/states.md has it. */
final class Route {
    private final Home real;
    private final Home rehearsal;
    private final EmptyBox box = new EmptyBox();

    Route(Home real, Home rehearsal) {
        this.real = real;
        this.rehearsal = rehearsal;
    }

    Screen next(Station station) {
        if (!station.isAttended()) {
            station.moveTo(real); // nothing is rehearsed until somebody says so again
            return new Beginning(station, real, rehearsal);
        }
        if (station.attendant().present().isEmpty()) {
            return new SigningIn(station);
        }
        if (station.hallIfAny().isEmpty()) {
            return new ChoosingCongress(station);
        }
        CountingSession state = station.hall().state();
        if (state instanceof Ready ready) {
            return ready(station, ready);
        }
        return state instanceof Open open ? open(station, open) : closed(station, (Closed) state);
    }

    private static Screen ready(Station station, Ready ready) {
        Set<Ready.Step> missing = station.hall().elections().stream()
                .flatMap(election -> ready.missing(election).stream())
                .collect(Collectors.toSet());
        if (missing.contains(Ready.Step.PRINTED) || missing.contains(Ready.Step.PROOF_READ)) {
            return new Printing(station);
        }
        return missing.contains(Ready.Step.TESTED) ? new Testing(station) : new Opening(station);
    }

    private Screen open(Station station, Open open) {
        if (open.feeding().isEmpty()) {
            return new Counting(
                    station,
                    box,
                    () -> station.day().go(new Concluding(station)),
                    () -> station.day().go(new Reconciling(station)),
                    () -> station.day().go(new KeyedSlip(station)));
        }
        return station.hall().keying().batch().isPresent() ? Keyed.next(station) : new Feeding(station);
    }

    private static Screen closed(Station station, Closed closed) {
        if (closed.papers().sealed().isPresent()) {
            return new Sealing(station);
        }
        return closed.minutesMissing().isEmpty() ? minutes(station) : result(station);
    }

    private static Screen minutes(Station station) {
        return new Minutes(station, () -> station.day().go(result(station)));
    }

    private static Screen result(Station station) {
        return new ShowingResult(station, () -> station.day().go(minutes(station)));
    }
}
