package vn.kiemphieu.counter.bench.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.kiemphieu.counter.bench.figures.Compared;
import vn.kiemphieu.counter.bench.figures.Seen;
import vn.kiemphieu.counter.bench.pace.Pace;
import vn.kiemphieu.counter.bench.reading.PaperReaders.ForPaper;
import vn.kiemphieu.counter.counting.Assembly;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.scanner.PageFile;

/** Draws, reads and compares ballot after ballot; holds a few pictures at a time, however long the feed is. */
public final class ReadingRun {
    /** Ballots handed out for each thread: enough that none waits for a slow one. */
    private static final int AHEAD = 3;

    private final int threads;
    private final PaperReaders readers;
    private final Desk desk;
    private final Tallying tallying;
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private Consumer<Compared> listener = compared -> {};

    /**
     * A run.
     *
     * @param name of the run, for people
     * @param out where pictures lie while they are read, and those that went wrong stay
     */
    public ReadingRun(String name, int threads, PaperReaders readers, OutFolder out) {
        this.threads = threads;
        this.readers = readers;
        this.desk = new Desk(out);
        this.tallying = new Tallying(name);
    }

    /** Somebody who hears of every page, one at a time, in any order. */
    public ReadingRun heardBy(Consumer<Compared> somebody) {
        listener = somebody;
        return this;
    }

    /** Reads ballots until the feed ends or enough is known. */
    public Outcome run(Iterator<List<Fed>> feed, Predicate<Tallying> enough, Pace pace) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Queue<Future<?>> running = new ArrayDeque<>();
        try {
            while (!enough.test(tallying) && feed.hasNext()) {
                List<Fed> ballot = feed.next();
                tallying.expect(ballot);
                running.add(workers.submit(() -> {
                    compare(ballot);
                    pace.add(ballot.size());
                }));
                if (running.size() >= AHEAD * threads) {
                    await(running.remove());
                }
            }
            running.forEach(ReadingRun::await);
        } finally {
            workers.shutdown();
            pace.end();
        }
        return tallying.outcome();
    }

    private void compare(List<Fed> ballot) {
        ForPaper paper = readers.of(ballot.get(0).sample().election().id());
        List<ReadPage> pages = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        for (Fed fed : ballot) {
            PageFile file = desk.lay(fed, fed.file().get());
            long began = clock.getCurrentThreadCpuTime();
            pages.add(paper.pages().apply(file));
            times.add(clock.getCurrentThreadCpuTime() - began);
        }
        List<Counted> counted = Assembly.of(paper.expected(), pages);
        Witness witness = new Witness(paper.reader(), desk);
        for (int i = 0; i < pages.size(); i++) {
            ReadPage page = pages.get(i);
            Seen answer = Answer.of(page, counted, !seen.add(page.sha256()), times.get(i));
            Compared compared = Compared.of(ballot.get(i).sample(), answer);
            tallying.add(compared, page.file(), witness);
            tell(compared);
            desk.clear(page.file());
        }
    }

    private synchronized void tell(Compared compared) {
        listener.accept(compared);
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a page could not be read", e.getCause());
        }
    }
}
