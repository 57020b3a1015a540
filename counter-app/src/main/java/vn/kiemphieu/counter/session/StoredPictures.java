package vn.kiemphieu.counter.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import vn.kiemphieu.counter.counting.Awaited;
import vn.kiemphieu.tally.session.RecordId;

/** The pictures of a session's records, worked on by several threads; what comes of it is the same for any number. */
final class StoredPictures {
    private final CountingHall hall;
    private final int threads;

    StoredPictures(CountingHall hall, int threads) {
        this.hall = hall;
        this.threads = threads;
    }

    /**
     * What work makes of each record.
     *
     * @param work gets the pictures of a record in the order of its pages
     * @param progress hears how many records are done
     */
    <T> Map<RecordId, T> each(Set<RecordId> records, BiFunction<RecordId, List<byte[]>, T> work, IntConsumer progress) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Map<RecordId, Future<T>> running = new TreeMap<>();
        try {
            records.forEach(id -> running.put(id, workers.submit(() -> work.apply(id, pictures(id)))));
            Map<RecordId, T> done = new TreeMap<>();
            running.forEach((id, future) -> {
                done.put(id, Awaited.result(future));
                progress.accept(done.size());
            });
            return done;
        } finally {
            workers.shutdownNow();
        }
    }

    private List<byte[]> pictures(RecordId id) {
        synchronized (hall) {
            return hall.pictures(id);
        }
    }
}
