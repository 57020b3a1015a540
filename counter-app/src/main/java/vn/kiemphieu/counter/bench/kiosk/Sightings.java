package vn.kiemphieu.counter.bench.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.PageTaker;
import vn.kiemphieu.scanner.ScannedPage;
import vn.kiemphieu.scanner.Scanner;

/** When the scanner handed each sheet over, and how long it was until people saw it. */
final class Sightings {
    private static final long A_MINUTE = 60_000_000_000L;

    private final long between;
    private final List<Long> appeared = new ArrayList<>();
    private final List<Long> handedOver = new ArrayList<>();
    private int seen;

    /** @param perMinute how many sheets the scanner takes at most */
    Sightings(OptionalInt perMinute) {
        this.between = perMinute.isPresent() ? A_MINUTE / perMinute.getAsInt() : 0;
    }

    /** Begins a new batch. */
    synchronized void batch() {
        handedOver.clear();
        seen = 0;
    }

    /** So many sheets of the batch are on the screen by now. */
    synchronized void seen(int sheets) {
        long now = System.nanoTime();
        for (; seen < sheets; seen++) {
            appeared.add(now - handedOver.get(seen));
        }
    }

    /** Nanoseconds of each sheet, the shortest first. */
    synchronized long[] sorted() {
        return appeared.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private synchronized void handOver() {
        handedOver.add(System.nanoTime());
    }

    /**
     * The same scanner, with its pages timed as they are handed over.
     *
     * @param seen hears of each of them
     */
    Scanner timed(Scanner scanner, Consumer<ScannedPage> seen) {
        return new Timed(scanner, seen);
    }

    private final class Timed implements Scanner {
        private final Scanner scanner;
        private final Consumer<ScannedPage> seen;
        private long next = System.nanoTime();

        Timed(Scanner scanner, Consumer<ScannedPage> seen) {
            this.scanner = scanner;
            this.seen = seen;
        }

        @Override
        public String name() {
            return scanner.name();
        }

        @Override
        public FeedEnd feed(FeedSettings settings, PageTaker taker) {
            return scanner.feed(settings, page -> take(page, taker));
        }

        private void take(ScannedPage page, PageTaker taker) {
            while (System.nanoTime() < next) {
                LockSupport.parkNanos(next - System.nanoTime());
            }
            next = System.nanoTime() + between;
            seen.accept(page);
            handOver();
            taker.take(page);
        }

        @Override
        public void pause() {
            scanner.pause();
        }

        @Override
        public void close() {
            scanner.close();
        }
    }
}
