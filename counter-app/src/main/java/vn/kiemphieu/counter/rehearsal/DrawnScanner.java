package vn.kiemphieu.counter.rehearsal;

import java.util.function.IntFunction;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.PageTaker;
import vn.kiemphieu.scanner.ScannedPage;
import vn.kiemphieu.scanner.Scanner;

/** A scanner that draws what it delivers. */
final class DrawnScanner implements Scanner {
    private final IntFunction<byte[]> pages;
    private final int from;
    private final int to;
    private final int pause;
    private final IntFunction<FeedEnd> end;
    private volatile boolean paused;

    /**
     * @param from the first page to deliver, from 0
     * @param to the first that is not
     * @param pause between two pages, milliseconds
     * @param end how the feed ends after so many pages
     */
    DrawnScanner(IntFunction<byte[]> pages, int from, int to, int pause, IntFunction<FeedEnd> end) {
        this.pages = pages;
        this.from = from;
        this.to = to;
        this.pause = pause;
        this.end = end;
    }

    @Override
    public String name() {
        return "tập dượt";
    }

    @Override
    public FeedEnd feed(FeedSettings settings, PageTaker taker) {
        int delivered = 0;
        for (int at = from; at < to; at++) {
            if (paused) {
                return new FeedEnd.Paused(delivered);
            }
            taker.take(new ScannedPage(pages.apply(at), settings.heightMillimetres()));
            delivered++;
            rest();
        }
        return end.apply(delivered);
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            paused = true;
        }
    }

    @Override
    public void pause() {
        paused = true;
    }

    @Override
    public void close() {
        paused = true;
    }
}
