package vn.kiemphieu.counter.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.kiemphieu.scanner.PageFile;

/**
 * Reads many pages on several threads. Each thread holds one picture at a time; results come in the order of the pages,
 * whichever was read first.
 */
public final class PageRun {
    private final Function<PageFile, ReadPage> reader;
    private final Consumer<ReadPage> progress;
    private final int threads;

    /** @param progress hears of every page as soon as it is read, one at a time */
    public PageRun(Function<PageFile, ReadPage> reader, int threads, Consumer<ReadPage> progress) {
        this.reader = reader;
        this.threads = threads;
        this.progress = progress;
    }

    /** All pages, read. */
    public List<ReadPage> read(List<PageFile> pages) {
        ReadPage[] read = new ReadPage[pages.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean failed = new AtomicBoolean();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(workers.submit(() -> work(pages, read, next, failed)));
            }
            running.forEach(Awaited::result);
        } finally {
            workers.shutdown();
        }
        return Arrays.asList(read);
    }

    private void work(List<PageFile> pages, ReadPage[] read, AtomicInteger next, AtomicBoolean failed) {
        boolean done = false;
        try {
            for (int i = next.getAndIncrement(); i < pages.size() && !failed.get(); i = next.getAndIncrement()) {
                read[i] = reader.apply(pages.get(i));
                tell(read[i]);
            }
            done = true;
        } finally {
            if (!done) {
                failed.set(true);
            }
        }
    }

    private synchronized void tell(ReadPage page) {
        progress.accept(page);
    }
}
