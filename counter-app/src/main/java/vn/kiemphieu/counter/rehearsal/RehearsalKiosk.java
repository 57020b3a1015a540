package vn.kiemphieu.counter.rehearsal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.PluggedIn;
import vn.kiemphieu.counter.kiosk.PluggedIn.Plugged;
import vn.kiemphieu.counter.kiosk.day.Devices;
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
     * @param troubles of the scanner
     */
    public record Drawn(int ballots, int pause, List<Trouble> troubles) {
        public Drawn {
            troubles = List.copyOf(troubles);
        }

        /** Paper that goes through without trouble. */
        public Drawn(int ballots, int pause) {
            this(ballots, pause, List.of());
        }
    }

    /**
     * A kiosk that is not started yet.
     *
     * @param home where it keeps what it has
     */
    public static Kiosk at(Path home, Plugged plugged, Drawn drawn) {
        return at(home, plugged, drawn, devices -> devices);
    }

    /**
     * The same with devices that are not as they are.
     *
     * @param between what stands between the kiosk and them
     */
    public static Kiosk at(Path home, Plugged plugged, Drawn drawn, UnaryOperator<Devices> between) {
        Home rehearsal = Kiosk.rehearsal(home);
        if (!Files.exists(rehearsal.congress())) {
            rehearsal.bring(DemoCongress.file());
        }
        return new Kiosk(home, station -> {
            RehearsalPaper paper = new RehearsalPaper(station, drawn);
            return between.apply(new PluggedIn(paper::ways, paper::ballots, plugged));
        });
    }
}
