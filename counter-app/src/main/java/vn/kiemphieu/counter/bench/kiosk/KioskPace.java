package vn.kiemphieu.counter.bench.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.PluggedIn;
import vn.kiemphieu.counter.kiosk.PluggedIn.Plugged;
import vn.kiemphieu.counter.kiosk.day.Devices.PaperWay;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.kiosk.window.KioskWindow;
import vn.kiemphieu.counter.usb.Sticks;
import vn.kiemphieu.scanner.ScannedPage;
import vn.kiemphieu.scanner.Scanners;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.testballots.demo.Conclusion;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.demo.DemoDeck;
import vn.kiemphieu.testballots.demo.DemoSheet;

/**
 * Thousands of sheets through a folder that a scanner writes into, as fast as this machine can, in a real window: is a sheet
 * lost, does memory grow, does the screen stall?
 */
public final class KioskPace {
    private static final String ELECTION = "btv";
    private static final int BATCH = 100;
    private static final int NOBODY_LISTENS = 1;
    private static final double MEGABYTE = 1 << 20;

    private final Path folder;
    private final Consumer<String> say;
    private final Sightings sightings;
    private final List<DemoSheet> sheets = new ArrayList<>();
    private final Map<String, Conclusion> truth = new HashMap<>();
    private int handedOver;

    /**
     * A run in a folder.
     *
     * @param perMinute how many sheets the scanner takes at most
     * @param say hears how far it is
     */
    public KioskPace(Path folder, OptionalInt perMinute, Consumer<String> say) {
        this.folder = folder;
        this.sightings = new Sightings(perMinute);
        this.say = say;
    }

    /**
     * What was seen.
     *
     * @param held pages that the session holds at the end
     * @param perMinute sheets a minute while paper is fed
     * @param stalls how long the thread of the window kept something waiting, nanoseconds, the shortest first
     * @param appeared from a sheet handed over to its number and its picture on the screen, nanoseconds, the shortest first
     * @param heap live heap after each tenth of the sheets, MB
     * @param closing from the second PIN of the closing to the result on the screen, and from there to the minutes, without
     *     the time in which the result is read, nanoseconds
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    public record Report(
            int sheets, long held, long perMinute, long[] stalls, long[] appeared, List<Long> heap, long closing) {
        /** The value below which so much of the values lie, in milliseconds. */
        public static double percentile(long[] sorted, double share) {
            return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
        }
    }

    /** Draws the sheets, feeds them, and looks; JavaFX is running. */
    public Report run(int ballots) throws IOException {
        draw(ballots);
        Kiosk.rehearsal(folder.resolve("home")).bring(congress());
        Plugged plugged = new Plugged(NOBODY_LISTENS, Optional.empty(), Optional.empty(), Sticks.folder(folder));
        long[] spent = new long[1];
        List<Long> heap = new ArrayList<>();
        try (Kiosk kiosk = new Kiosk(folder.resolve("home"), station -> new PluggedIn(() -> ways(station), plugged));
                Stalls stalls = new Stalls()) {
            kiosk.start();
            KioskWindow window = kiosk.open(true, 1920, 1080);
            DayDriver driver = new DayDriver(kiosk);
            RehearsalDay day = new RehearsalDay(driver, ballots);
            day.signIn();
            day.prepare(ELECTION, 1);
            ready(kiosk, driver, sheets.size());
            stalls.begin();
            for (int from = 0; from < sheets.size(); from += BATCH) {
                long before = System.nanoTime();
                feed(driver, window, Math.min(BATCH, sheets.size() - from));
                spent[0] += System.nanoTime() - before;
                driver.press("lock");
                if (from / BATCH % Math.max(1, sheets.size() / BATCH / 10) == 0) {
                    stalls.rest(true); // our own full collection is no stall of the kiosk
                    heap.add(liveHeap());
                    stalls.rest(false);
                    say.accept("Đã nạp " + (from + BATCH) + " tờ, bộ nhớ " + heap.get(heap.size() - 1) + " MB");
                }
            }
            long held = kiosk.day()
                    .call(() -> ((Open) kiosk.station().hall().state())
                            .batches().stream()
                                    .mapToLong(batch -> batch.records().size())
                                    .sum());
            long[] waits = stalls.sorted();
            say.accept("Đang kết luận các tờ chờ người xem …");
            new Committee(driver).conclude(() -> truth);
            return new Report(
                    sheets.size(),
                    held,
                    sheets.size() * 60_000_000_000L / Math.max(1, spent[0]),
                    waits,
                    sightings.sorted(),
                    heap,
                    close(driver, day, window));
        }
    }

    private void draw(int ballots) throws IOException {
        sheets.addAll(DemoDeck.of(ELECTION, ballots).sheets());
        for (int batch = 0; batch * BATCH < sheets.size(); batch++) {
            Files.createDirectories(batch(batch + 1));
        }
        say.accept("Đang vẽ " + sheets.size() + " tờ …");
        IntStream.range(0, sheets.size()).parallel().forEach(i -> {
            try {
                Files.write(
                        batch(i / BATCH + 1).resolve(sheets.get(i).name()),
                        sheets.get(i).draw().bytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Path batch(int number) {
        return folder.resolve("tap-%03d".formatted(number));
    }

    /** So many people as there are ballots. */
    private static byte[] congress() {
        return new String(DemoCongress.file(), StandardCharsets.UTF_8)
                .replace("\"convened\": 53", "\"convened\": 100000")
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<PaperWay> ways(Station station) {
        if (station.hallIfAny().isEmpty() || !(station.hall().state() instanceof Open open)) {
            return List.of();
        }
        return open.feeding().map(Batch::number).stream()
                .map(number -> PaperWay.of(
                        Words.same("tập " + number),
                        () -> sightings.timed(Scanners.watching(batch(number)), this::learn)))
                .toList();
    }

    /** A scanner may hand over another picture than lies in its folder: without what else a file says, or of another kind. */
    private void learn(ScannedPage page) {
        truth.put(Hash.over(page.picture()).hex(), sheets.get(handedOver).conclusion());
        handedOver++;
    }

    /** What was tried elsewhere is not tried again here. */
    private static void ready(Kiosk kiosk, DayDriver driver, int copies) {
        driver.on("print");
        driver.type("copies", Integer.toString(Math.min(copies, 5000)));
        driver.press("printed");
        driver.on("proof");
        driver.pressAndConfirm("read");
        driver.on("test");
        kiosk.day().call(() -> {
            kiosk.station().hall().tested(kiosk.station().hall().elections().get(0));
            kiosk.station().onward();
            return true;
        });
        driver.on("opening");
        driver.pressAndConfirm("open");
        driver.on("zero-report");
        driver.press("count");
    }

    private void feed(DayDriver driver, KioskWindow window, int sheets) {
        driver.on("counting");
        driver.press("next-batch");
        driver.type("sheets", Integer.toString(sheets));
        driver.press("begin");
        driver.on("feed");
        sightings.batch();
        driver.press("scan");
        for (int seen = 0; seen < sheets; ) {
            int now = WindowDriver.inWindow(window::page).map(KioskPace::fed).orElse(0);
            if (now > seen) {
                awaitPainted(window);
                sightings.seen(now);
                seen = now;
            }
            DayDriver.pause(3);
        }
        driver.press("pause");
        driver.on("feed");
    }

    private static void awaitPainted(KioskWindow window) {
        CompletableFuture<Boolean> painted = new CompletableFuture<>();
        Platform.runLater(() -> window.whenPainted(() -> painted.complete(true)));
        painted.join();
    }

    private static long close(DayDriver driver, RehearsalDay day, KioskWindow window) {
        day.reconcile(ELECTION);
        driver.press("close");
        driver.typePins();
        long before = System.nanoTime();
        driver.press("confirm");
        while (!WindowDriver.inWindow(window::page).map(Page::id).equals(Optional.of("result"))) {
            DayDriver.pause(3);
        }
        awaitPainted(window);
        long result = System.nanoTime();
        day.requireKnown(ELECTION);
        long known = System.nanoTime();
        driver.press("minutes");
        driver.on("minutes");
        awaitPainted(window);
        return System.nanoTime() - known + result - before;
    }

    private static int fed(Page page) {
        return page.parts().stream()
                .filter(Part.Progress.class::isInstance)
                .map(part -> (int) ((Part.Progress) part).done())
                .findFirst()
                .orElse(0);
    }

    private static long liveHeap() {
        System.gc();
        return Math.round(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE);
    }
}
