package vn.kiemphieu.counter.rehearsal;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.PluggedIn;
import vn.kiemphieu.counter.kiosk.PluggedIn.Plugged;
import vn.kiemphieu.counter.kiosk.day.Home;
import vn.kiemphieu.testballots.demo.DemoCongress;

/** A kiosk whose rehearsals have their congress and their ballots at hand. */
public final class RehearsalKiosk {
    private RehearsalKiosk() {}

    /**
     * Drawn paper.
     *
     * @param ballots in each box
     * @param pause of the scanner between two sheets, milliseconds
     */
    public record Drawn(int ballots, int pause) {}

    /**
     * A kiosk that is not started yet.
     *
     * @param home where it keeps what it has
     */
    public static Kiosk at(Path home, Plugged plugged, Drawn drawn) {
        Home rehearsal = Kiosk.rehearsal(home);
        if (!Files.exists(rehearsal.congress())) {
            rehearsal.bring(DemoCongress.file());
        }
        return new Kiosk(home, station -> {
            RehearsalPaper paper = new RehearsalPaper(station, drawn);
            return new PluggedIn(paper::ways, paper::ballots, plugged);
        });
    }
}
