package vn.kiemphieu.counter.bench.kiosk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks the thread of the window for a sign again and again, and keeps how long it took. */
final class Stalls implements AutoCloseable {
    private static final long EVERY_MS = 5;

    private final List<Long> waits = new ArrayList<>();
    private final Thread asking = new Thread(this::ask, "stalls");
    private volatile boolean over;
    private volatile boolean resting;

    void begin() {
        asking.start();
    }

    private void ask() {
        while (!over) {
            long before = System.nanoTime();
            WindowDriver.inWindow(() -> true);
            long wait = System.nanoTime() - before;
            if (!resting) {
                waits.add(wait);
            }
            try {
                Thread.sleep(EVERY_MS);
            } catch (InterruptedException e) {
                over = true;
            }
        }
    }

    void rest(boolean now) {
        resting = now;
    }

    long[] sorted() {
        close();
        long[] sorted = waits.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    @Override
    public void close() {
        over = true;
        try {
            asking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
