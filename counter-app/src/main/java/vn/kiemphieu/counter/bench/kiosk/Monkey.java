package vn.kiemphieu.counter.bench.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.day.Rehearsal;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.KioskKey;
import vn.kiemphieu.counter.session.VerifiedSession;
import vn.kiemphieu.tally.session.Open;

/**
 * Somebody who presses and types anything, for as long as asked: right PINs and wrong ones, numbers that fit and do not, keys in
 * the middle of a feed, the kiosk broken off and started again. Looks for screens without a way on, for mistakes of the
 * program, and for sheets that the session no longer has.
 */
public final class Monkey {
    private static final int BALLOTS = 53;
    private static final int TELL = 400;
    /** While paper is fed one waits, but for one time in so many. */
    private static final int RARELY = 40;

    private static final String ELECTION = "ubkt";
    private static final String PROGRAM_FAILED = "Chương trình gặp lỗi";

    private final Path folder;
    private final Random random;
    private final InstantSource clock;
    private final Consumer<String> screen;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new TreeMap<>();
    private long presses;
    private long restarts;

    /** @param screen hears how far it is */
    public Monkey(Path folder, long seed, InstantSource clock, Consumer<String> screen) {
        this.folder = folder;
        this.random = new Random(seed);
        this.clock = clock;
        this.screen = screen;
    }

    /** What came of it. */
    public record Report(long presses, long restarts, Map<String, Integer> screens, List<String> faults) {}

    /** Presses for so long. */
    public Report press(Duration length) {
        Instant end = clock.instant().plus(length);
        while (clock.instant().isBefore(end) && faults.isEmpty()) {
            live(end);
            restarts++;
        }
        return new Report(presses, restarts, Map.copyOf(seen), List.copyOf(faults));
    }

    /** One run of the kiosk, until it is broken off. */
    private void live(Instant end) {
        int life = 200 + random.nextInt(600);
        Held before = Held.NOTHING;
        try (Kiosk kiosk = DayDriver.kiosk(folder.resolve("home"), folder.resolve("stick"), BALLOTS)) {
            kiosk.onHall(page -> {}); // the hall watches, too
            kiosk.start();
            DayDriver driver = new DayDriver(kiosk);
            if (Kiosk.rehearsal(folder.resolve("home")).lastSession().isEmpty()) {
                RehearsalDay day = new RehearsalDay(driver, BALLOTS);
                day.signIn();
                day.prepare(ELECTION, 1);
                day.open();
            }
            for (int i = 0; i < life && clock.instant().isBefore(end) && faults.isEmpty(); i++) {
                step(driver);
            }
            before = kiosk.day().call(() -> Held.by(kiosk.station()));
        } catch (RuntimeException e) {
            faults.add("the kiosk broke: " + e);
        }
        requireStillHeld(before);
    }

    /** Whatever was pressed, the session on disk is whole and has every sheet that it acknowledged. */
    private void requireStillHeld(Held before) {
        try (Kiosk again = DayDriver.kiosk(folder.resolve("home"), folder.resolve("stick"), BALLOTS)) {
            Station station = again.station();
            station.moveTo(Kiosk.rehearsal(folder.resolve("home")));
            if (before.session().isEmpty()) {
                return;
            }
            again.start();
            Held after = again.day().call(() -> {
                station.enterLastSession();
                return Held.by(station);
            });
            if (!after.session().equals(before.session()) || after.pages() < before.pages()) {
                faults.add("held " + before + ", and after a start " + after);
            }
            VerifiedSession.of(
                    station.home().lastSession().orElseThrow(),
                    KioskKey.at(station.home().key()).kiosk().verifyingKey());
        } catch (RuntimeException e) {
            faults.add("after a start: " + e);
        }
    }

    /** How many pages the session worked on holds, in open and in locked batches. */
    private record Held(Optional<String> session, long pages) {
        static final Held NOTHING = new Held(Optional.empty(), 0);

        static Held by(Station station) {
            return station.hallIfAny()
                    .map(hall -> new Held(station.home().lastSession().map(Path::toString), pages(hall)))
                    .orElse(NOTHING);
        }

        private static long pages(CountingHall hall) {
            if (!(hall.state() instanceof Open open)) {
                return 0;
            }
            boolean scanned =
                    open.feeding().isPresent() && hall.keying().batch().isEmpty();
            long fed = scanned ? hall.fed().size() : 0;
            return fed
                    + open.batches().stream()
                            .mapToLong(batch -> batch.records().size())
                            .sum();
        }
    }

    private void step(DayDriver driver) {
        Page page = driver.kiosk().day().shown().orElseGet(driver::page);
        seen.merge(page.id(), 1, Integer::sum);
        look(page);
        List<Action> offered = page.actions().stream().filter(Action::isOffered).toList();
        if (offered.isEmpty()) {
            page = driver.page();
            offered = page.actions().stream().filter(Action::isOffered).toList();
            if (offered.isEmpty()) {
                faults.add("no way on: " + DayDriver.told(page));
                return;
            }
        }
        if (page.id().endsWith("ing") && offered.size() == 1 && random.nextInt(RARELY) > 0) {
            pause();
            return;
        }
        page.fields().forEach(this::type);
        Action action = page.main().filter(Action::isOffered).isPresent() && random.nextInt(3) > 0
                ? page.main().get()
                : offered.get(random.nextInt(offered.size()));
        if (action.id().equals("end") || action.id().equals("real")) {
            return;
        }
        presses++;
        driver.press(action);
        if (random.nextInt(4) > 0) {
            driver.page();
        }
        if (presses % TELL == 0) {
            screen.accept(presses + " · " + page.id());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void look(Page page) {
        page.parts().stream()
                .filter(Part.Say.class::isInstance)
                .map(part -> ((Part.Say) part).text().vietnamese())
                .filter(text -> text.startsWith(PROGRAM_FAILED) || text.contains("Exception"))
                .forEach(text -> faults.add(page.id() + ": " + text));
    }

    private void type(Field field) {
        field.type(
                switch (field.kind()) {
                    case PIN -> random.nextInt(12) == 0 ? "111222" : Rehearsal.PIN;
                    case NUMBER ->
                        random.nextInt(5) == 0
                                ? Integer.toString(random.nextInt(2_000_000))
                                : Integer.toString(
                                        List.of(53, 30, 23, 10, 2, 65, 1).get(random.nextInt(7)));
                    case TEXT, LINES ->
                        List.of("Hà Tĩnh", "", "kẹt giấy", "\u202Ex", "a".repeat(200))
                                .get(random.nextInt(5));
                });
    }
}
