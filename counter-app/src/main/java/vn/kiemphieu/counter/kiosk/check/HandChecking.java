package vn.kiemphieu.counter.kiosk.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Function;
import vn.kiemphieu.counter.audit.CheckPapers;
import vn.kiemphieu.counter.audit.SessionCheck;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.setup.AccountFile.Account;
import vn.kiemphieu.tally.check.HandCheck;
import vn.kiemphieu.tally.election.ElectionId;

/** The hand check of one election at the kiosk. How far it came stands in the chain of the session. */
public final class HandChecking {
    private final Station station;
    private final Screen before;
    private final SessionCheck check;
    private final OutFolder folder;
    private final Account account;

    /**
     * Where the papers of an election lie.
     *
     * @param account of its ballots, with whoever is to be named
     */
    public record Place(OutFolder folder, Account account) {}

    private HandChecking(Station station, Screen before, ElectionId election, Place place) {
        this.station = station;
        this.before = before;
        this.check = SessionCheck.of(station.hall(), election);
        this.folder = place.folder();
        this.account = place.account();
    }

    /**
     * Goes on with the check of the only election, or asks which one.
     *
     * @param before where people come from, and go back to
     */
    public static Screen begin(Station station, Screen before, Function<ElectionId, Place> places) {
        var elections = station.hall().elections();
        return elections.size() == 1
                ? of(station, before, elections.get(0), places).next()
                : new ChoosingChecked(
                        station,
                        before,
                        election -> of(station, before, election, places).next());
    }

    private static HandChecking of(
            Station station, Screen before, ElectionId election, Function<ElectionId, Place> places) {
        return new HandChecking(station, before, election, places.apply(election));
    }

    Station station() {
        return station;
    }

    SessionCheck check() {
        return check;
    }

    OutFolder folder() {
        return folder;
    }

    /** From where the check stands to its screen. */
    Screen next() {
        return switch (check.next()) {
            case PLAN -> new Planning(this);
            case COUNT_IN_FULL -> new CountingInFull(this);
            case DRAW -> new Throwing(this);
            case READ -> new Pulling(this);
            case COMPARE -> new Opening(this);
            case DESTROY -> Files.exists(folder.file(CheckPapers.MINUTES)) ? new Checked(this) : new Opening(this);
            case NOTHING -> new Checked(this);
        };
    }

    void onward() {
        station.day().go(next());
    }

    void leave() {
        station.day().go(before);
    }

    private CheckPapers papers() {
        return new CheckPapers(folder, account);
    }

    /** The list of sheets to pull; made again where it was lost. */
    byte[] pullList() {
        if (!Files.exists(folder.file(CheckPapers.PULL_LIST))) {
            papers().list(check, check.drawn());
        }
        return read(CheckPapers.PULL_LIST);
    }

    void minutes(SessionCheck.Compared compared) {
        papers().minutes(check, compared);
    }

    byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HandCheck drawn() {
        return check.drawn();
    }

    void print(byte[] pdf, String title) {
        station.print(pdf, title);
    }

    Words title(String vietnamese, String english) {
        String body = check.election().title().body();
        return Words.of("Kiểm tra tay: " + vietnamese + " · " + body, "Hand check: " + english + " · " + body);
    }
}
