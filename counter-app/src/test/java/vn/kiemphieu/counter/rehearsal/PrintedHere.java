package vn.kiemphieu.counter.rehearsal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.PluggedIn;
import vn.kiemphieu.counter.kiosk.PluggedIn.Plugged;
import vn.kiemphieu.counter.kiosk.day.Devices;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.rehearsal.RehearsalKiosk.Drawn;
import vn.kiemphieu.counter.usb.Sticks;
import vn.kiemphieu.tally.election.ElectionId;

/** Devices of a rehearsal with a printer that takes everything. */
public record PrintedHere(Devices others) implements Devices {
    /** A kiosk with a stick and such a printer. */
    public static Kiosk kiosk(Path home, Path stick, int ballots) {
        Plugged plugged = new Plugged(1, Optional.empty(), Optional.empty(), Sticks.folder(stick));
        Drawn drawn = new Drawn(ballots, 0);
        RehearsalKiosk.at(home, plugged, drawn).close();
        return new Kiosk(home, station -> {
            RehearsalPaper paper = new RehearsalPaper(station, drawn);
            return new PrintedHere(new PluggedIn(paper::ways, paper::ballots, plugged));
        });
    }

    @Override
    public List<PaperWay> scanners() {
        return others.scanners();
    }

    @Override
    public List<Brought> files(String ending) {
        return others.files(ending);
    }

    @Override
    public Told print(byte[] pdf, int copies, String title) {
        return printer();
    }

    @Override
    public Told printer() {
        return new Told(Words.of("Máy in sẵn sàng", "Printer ready"), Tone.GOOD);
    }

    @Override
    public List<StickWay> sticks() {
        return others.sticks();
    }

    @Override
    public Optional<Integer> inRehearsedBox(ElectionId election) {
        return others.inRehearsedBox(election);
    }
}
