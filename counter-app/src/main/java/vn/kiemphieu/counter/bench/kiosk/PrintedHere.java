package vn.kiemphieu.counter.bench.kiosk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.day.Devices;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.election.ElectionId;

/** Devices with a printer that takes everything and prints nothing. */
public record PrintedHere(Devices others) implements Devices {
    /** A kiosk with a stick and such a printer. */
    public static Kiosk kiosk(Path home, Path stick, int ballots) {
        return DayDriver.kiosk(home, stick, ballots, PrintedHere::new);
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
