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
import vn.kiemphieu.counter.kiosk.window.KioskWindow;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.KioskKey;
import vn.kiemphieu.counter.session.VerifiedSession;
import vn.kiemphieu.tally.session.Open;

/**
 * Somebody who presses, taps and types anything in a real window, for as long as asked: right PINs and wrong ones, numbers that
 * fit and do not, keys in the middle of a feed, the scanner and the stick pulled out, the kiosk broken off and started again.
 * Looks for screens without a way on, for mistakes of the program, and for sheets that the session no longer has.
 */
public final class Monkey {
    private static final int BALLOTS = 53;
    private static final int TELL = 400;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    /** Looks at the window, a hundredth of a second apart. */
    private static final int SOON = 1000;
    /** While paper is fed one waits, but for one time in so many. */
    private static final int RARELY = 40;

    private static final String ELECTION = "ubkt";
    private static final String PROGRAM_FAILED = "Chương trình gặp lỗi";

    private final Path folder;
    private final Random random;
    private final InstantSource clock;
    private final LooseCords cords;
    private final Consumer<String> screen;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new TreeMap<>();
    private long presses;
    private long restarts;
    private long hits;
    private long tugs;

    /** @param screen hears how far it is */
    public Monkey(Path folder, long seed, InstantSource clock, Consumer<String> screen) {
        this.folder = folder;
        this.random = new Random(seed);
        this.clock = clock;
        this.cords = new LooseCords(folder.resolve("stick"));
        this.screen = screen;
    }

    /**
     * What came of it.
     *
     * @param presses of something that the page offers
     * @param hits any key, and taps anywhere
     * @param tugs devices pulled out or put back
     */
    public record Report(
            long presses, long hits, long tugs, long restarts, Map<String, Integer> screens, List<String> faults) {}

    /** Presses for so long; JavaFX is running. */
    public Report press(Duration length) {
        Instant end = clock.instant().plus(length);
        while (clock.instant().isBefore(end) && faults.isEmpty()) {
            live(end);
            restarts++;
        }
        return new Report(presses, hits, tugs, restarts, Map.copyOf(seen), List.copyOf(faults));
    }

    /** One run of the kiosk, until it is broken off. */
    private void live(Instant end) {
        int life = 200 + random.nextInt(600);
        Held before = Held.NOTHING;
        try (Kiosk kiosk = DayDriver.kiosk(folder.resolve("home"), folder.resolve("stick"), BALLOTS, cords::on)) {
            kiosk.onHall(page -> {}); // the hall watches, too
            kiosk.start();
            DayDriver driver = new DayDriver(kiosk);
            if (Kiosk.rehearsal(folder.resolve("home")).lastSession().isEmpty()) {
                RehearsalDay day = new RehearsalDay(driver, BALLOTS);
                day.signIn();
                day.prepare(ELECTION, 1);
                day.open();
            }
            KioskWindow window = kiosk.open(false, WIDTH, HEIGHT);
            RandomHands hands = new RandomHands(window, random);
            for (int i = 0; i < life && clock.instant().isBefore(end) && faults.isEmpty(); i++) {
                step(driver, hands);
            }
            requireShown(kiosk, window);
            before = kiosk.day().call(() -> Held.by(kiosk.station()));
            WindowDriver.inWindow(() -> {
                window.scene().getWindow().hide();
                return true;
            });
        } catch (RuntimeException e) {
            faults.add("the kiosk broke: " + e);
        }
        cords.allIn();
        requireStillHeld(before);
    }

    /** The window shows where the day is, however wildly it was pressed. */
    private void requireShown(Kiosk kiosk, KioskWindow window) {
        for (int i = 0; i < SOON; i++) {
            if (kiosk.day().isAtRest()
                    && WindowDriver.inWindow(window::page).equals(kiosk.day().shown())) {
                return;
            }
            DayDriver.pause(10);
        }
        faults.add("the window does not show " + kiosk.day().shown().map(DayDriver::told));
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

    private void step(DayDriver driver, RandomHands hands) {
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
            DayDriver.pause(10);
            return;
        }
        boolean leadsAway = offered.stream().anyMatch(Monkey::leadsAway);
        if (!leadsAway && random.nextInt(3) == 0) {
            disturb(hands);
            return;
        }
        page.fields().forEach(this::type);
        Action action = page.main().filter(Action::isOffered).isPresent() && random.nextInt(3) > 0
                ? page.main().get()
                : offered.get(random.nextInt(offered.size()));
        if (leadsAway(action)) {
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

    /** Out of the rehearsal. */
    private static boolean leadsAway(Action action) {
        return action.id().equals("end") || action.id().equals("real");
    }

    private void disturb(RandomHands hands) {
        int what = random.nextInt(20);
        if (what == 0) {
            cords.tug(random);
            tugs++;
        } else if (what < 10) {
            hands.tap();
            hits++;
        } else {
            hands.key();
            hits++;
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
