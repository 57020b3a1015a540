package vn.kiemphieu.counter.kiosk.keyed;

import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.session.KeyedFeeding;
import vn.kiemphieu.counter.session.Pass;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.Open;

/** From where the open batch stands, which is a typed one, to the screen that goes on from there. */
public final class Keyed {
    private Keyed() {}

    /** Whose turn it is: the first typist, the second, or both together. */
    public static Screen next(Station station) {
        KeyedFeeding keying = station.hall().keying();
        int ballots = batch(station).slip().sheets();
        if (typed(keying, Pass.FIRST) < ballots) {
            return new TypingBallots(station, Pass.FIRST);
        }
        if (typed(keying, Pass.SECOND) == 0) {
            return new HandingOver(station);
        }
        return typed(keying, Pass.SECOND) < ballots
                ? new TypingBallots(station, Pass.SECOND)
                : new LookingTogether(station);
    }

    /** How many ballots somebody has typed. */
    static int typed(KeyedFeeding keying, Pass pass) {
        return keying.keying(pass).lines().size();
    }

    /** The open batch. */
    static Batch batch(Station station) {
        return ((Open) station.hall().state()).feeding().orElseThrow();
    }
}
