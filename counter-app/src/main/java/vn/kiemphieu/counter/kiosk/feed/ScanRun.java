package vn.kiemphieu.counter.kiosk.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.kiemphieu.counter.kiosk.day.Day;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.ScannedPage;
import vn.kiemphieu.scanner.Scanner;

/**
 * One feed, beside the day: the scanner delivers, pages are read on all cores but one, and are accepted one after the other on the
 * thread of the day. A sheet is accepted with both its sides or not at all.
 *
 * @param <T> a page that was read
 */
public final class ScanRun<T> {
    /** One core is left to the window. */
    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private final Day day;
    private final Scanner scanner;
    private final FeedSettings settings;
    private final Reading<T> reading;
    private final Consumer<FeedEnd> ended;
    private final BlockingQueue<List<Future<T>>> sheets = new ArrayBlockingQueue<>(2 * THREADS);
    private final ExecutorService readers = Executors.newFixedThreadPool(THREADS, ScanRun::beside);
    private volatile boolean broken;
    private volatile FeedEnd how;

    /**
     * What becomes of a page.
     *
     * @param read beside everything else
     * @param accept on the thread of the day, in the order of feeding
     */
    public record Reading<T>(Function<ScannedPage, T> read, Consumer<T> accept) {}

    /** @param ended hears how the feed ended, on the thread of the day, after the last page was accepted */
    public ScanRun(Day day, Scanner scanner, FeedSettings settings, Reading<T> reading, Consumer<FeedEnd> ended) {
        this.day = day;
        this.scanner = scanner;
        this.settings = settings;
        this.reading = reading;
        this.ended = ended;
    }

    /** Begins to feed. */
    public void start() {
        beside(this::feed).start();
        beside(this::acceptAll).start();
    }

    /** Ends the feed after the sheet in hand; from any thread. */
    public void pause() {
        scanner.pause();
    }

    private void feed() {
        List<Future<T>> sheet = new ArrayList<>();
        FeedEnd end;
        try {
            end = scanner.feed(settings, page -> {
                if (broken) {
                    scanner.pause();
                    return;
                }
                Callable<T> read = () -> reading.read().apply(page);
                sheet.add(readers.submit(read));
                if (sheet.size() == settings.sides()) {
                    put(List.copyOf(sheet));
                    sheet.clear();
                }
            });
        } catch (RuntimeException e) {
            end = new FeedEnd.Failed(0, "Máy quét hỏng: " + e.getMessage(), "The scanner failed: " + e.getMessage());
        }
        scanner.close();
        how = end;
        put(List.of());
        readers.shutdown();
    }

    private void put(List<Future<T>> sheet) {
        try {
            sheets.put(sheet);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void acceptAll() {
        try {
            for (List<Future<T>> sheet = sheets.take(); !sheet.isEmpty(); sheet = sheets.take()) {
                accept(sheet);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        day.post(() -> ended.accept(how));
    }

    private void accept(List<Future<T>> sheet) throws InterruptedException {
        List<T> pages = new ArrayList<>();
        try {
            for (Future<T> page : sheet) {
                pages.add(page.get());
            }
            if (!broken) {
                day.call(() -> {
                    pages.forEach(reading.accept());
                    return true;
                });
            }
        } catch (ExecutionException | RuntimeException e) {
            broken = true;
            scanner.pause();
            Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
            day.post(() -> {
                throw cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
            });
        }
    }

    private static Thread beside(Runnable work) {
        Thread thread = new Thread(work, "feed");
        thread.setDaemon(true);
        return thread;
    }
}
