package vn.kiemphieu.counter.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.counting.Awaited;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.PageFiles;

/** Feeds pages from files into the open batch: read on all threads, accepted one after the other in their order. */
public final class FolderFeed {
    private final CountingHall hall;
    private final int threads;

    public FolderFeed(CountingHall hall, int threads) {
        this.hall = hall;
        this.threads = threads;
    }

    /**
     * Feeds what is not fed yet.
     *
     * @param pages of the whole batch, in the order of feeding
     * @param progress hears how many are durable
     * @throws RequestRefused if the pages fed before a cut are not the first of these
     */
    public void feed(List<PageFile> pages, IntConsumer progress) {
        int done = fedBefore(pages);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Deque<Future<Prepared>> reading = new ArrayDeque<>();
        try {
            for (int next = done; done < pages.size(); done++) {
                for (; next < pages.size() && reading.size() < 2 * threads; next++) {
                    PageFile page = pages.get(next);
                    reading.add(workers.submit(() -> hall.prepare(PageFiles.bare(page))));
                }
                hall.accept(Awaited.result(reading.remove()));
                progress.accept(done + 1);
            }
        } finally {
            leave(workers, reading);
        }
    }

    /** What is being read is read to its end: a reading that is broken off would look like one that killed the program. */
    private static void leave(ExecutorService workers, Deque<Future<Prepared>> reading) {
        reading.forEach(each -> each.cancel(false));
        workers.shutdown();
        boolean idle = false;
        while (!idle) {
            try {
                idle = workers.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private int fedBefore(List<PageFile> pages) {
        List<FedPage> fed = hall.fed();
        for (int i = 0; i < fed.size(); i++) {
            boolean same = i < pages.size()
                    && Hash.over(PageFiles.bare(pages.get(i)))
                            .hex()
                            .equals(hall.journal()
                                    .batch()
                                    .orElseThrow()
                                    .sha256(i + 1)
                                    .hex());
            if (!same) {
                throw new RequestRefused(
                        "--scans",
                        "các ảnh này không bắt đầu bằng " + fed.size() + " ảnh đã nạp của tập đang dở",
                        "chỉ đúng thư mục của tập đó, hoặc session withdraw tập rồi nạp lại");
            }
        }
        return fed.size();
    }
}
