package vn.kiemphieu.counter.bench.kiosk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.PluggedIn;
import vn.kiemphieu.counter.kiosk.PluggedIn.Plugged;
import vn.kiemphieu.counter.setup.AccountFile;
import vn.kiemphieu.counter.usb.Sticks;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Closed;

/**
 * A real congress counted at the kiosk from drawn ballots, for whoever tries what comes after: sessions, papers and people lie
 * in the folder as they lie after a day in a hall.
 */
public final class OfficialCount {
    private static final String ELECTION = "ubkt";
    private static final int BALLOTS = 52;
    private static final int FIRST_BATCH = 27;
    private static final int NOBODY_LISTENS = 1;

    private final Path folder;

    public OfficialCount(Path folder) {
        this.folder = folder;
    }

    /** Lives the day up to the results on a stick; the session is not sealed yet. */
    public void run() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Files.write(stick.resolve("dai-hoi.json"), OfficialDay.congress());
        Plugged plugged = new Plugged(NOBODY_LISTENS, Optional.empty(), Optional.empty(), Sticks.folder(stick));
        try (Kiosk kiosk = new Kiosk(
                folder.resolve("home"),
                station -> new PluggedIn(() -> OfficialTray.ways(station, BALLOTS, FIRST_BATCH), plugged))) {
            kiosk.start();
            DayDriver driver = new DayDriver(kiosk);
            RehearsalDay day = new OfficialDay(driver).toTheBox(ELECTION, BALLOTS);
            day.feed(FIRST_BATCH);
            day.feed(BALLOTS - FIRST_BATCH);
            day.conclude(ELECTION);
            day.close(ELECTION);
            Closed closed =
                    kiosk.day().call(() -> (Closed) kiosk.station().hall().state());
            write(closed.accounts().get(new ElectionId(ELECTION)));
        }
    }

    /** The figures of paper, as {@code session close} reads them. */
    private void write(BallotAccount account) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode figures = mapper.createObjectNode();
        AccountFile.write(account, figures);
        mapper.writeValue(folder.resolve("account.json").toFile(), figures);
    }
}
