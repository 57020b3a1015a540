package vn.kiemphieu.counter.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import vn.kiemphieu.counter.command.BenchReaders.ForPaper;
import vn.kiemphieu.counter.counting.Assembly;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.counting.Status;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.testballots.DrawnSheet;
import vn.kiemphieu.testballots.PlannedSheet;

/** Draws, reads and compares ballot after ballot; holds a few pictures at a time, however long the deck is. */
final class BenchRun {
    private static final int MOST_KEPT = 40;
    private static final int STEP = 100;

    private final BenchRequest request;
    private final BenchReaders readers;
    private final OutFolder out;
    private final Screen screen;
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private int kept;

    BenchRun(BenchRequest request, BenchReaders readers, OutFolder out, Screen screen) {
        this.request = request;
        this.readers = readers;
        this.out = out;
        this.screen = screen;
    }

    void run(Stream<PlannedSheet> sheets, BenchFigures figures) {
        ExecutorService workers = Executors.newFixedThreadPool(request.threads());
        Semaphore room = new Semaphore(2 * request.threads());
        Iterator<PlannedSheet> left = sheets.iterator();
        List<PlannedSheet> ballot = new ArrayList<>();
        while (left.hasNext() && failure.get() == null) {
            PlannedSheet sheet = left.next();
            ballot.add(sheet);
            if (ballot.size() == sheet.paper().layout().pages().size()) {
                List<PlannedSheet> whole = List.copyOf(ballot);
                room.acquireUninterruptibly();
                workers.execute(() -> work(whole, figures, room));
                ballot.clear();
            }
        }
        room.acquireUninterruptibly(2 * request.threads());
        workers.shutdown();
        if (failure.get() != null) {
            throw failure.get();
        }
        screen.say("Đã vẽ, đọc và so " + figures.all().sheets() + " ảnh.");
    }

    private void work(List<PlannedSheet> ballot, BenchFigures figures, Semaphore room) {
        boolean done = false;
        try {
            compare(ballot, figures);
            done = true;
        } catch (OutputFailed | IllegalStateException | IllegalArgumentException e) {
            failure.compareAndSet(null, e);
            done = true;
        } finally {
            if (!done) {
                failure.compareAndSet(null, new IllegalStateException("a drawn ballot could not be read"));
            }
            room.release();
        }
    }

    private void compare(List<PlannedSheet> ballot, BenchFigures figures) {
        ForPaper paper = readers.of(ballot.get(0).paper().election().id().value());
        List<DrawnSheet> drawn = ballot.stream().map(PlannedSheet::draw).toList();
        List<ReadPage> pages = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        for (DrawnSheet sheet : drawn) {
            PageFile file = write(sheet);
            long began = clock.getCurrentThreadCpuTime();
            pages.add(paper.pages().apply(file));
            times.add(clock.getCurrentThreadCpuTime() - began);
            out.delete(file.source());
        }
        List<Counted> counted = Assembly.of(paper.expected(), pages);
        for (int i = 0; i < pages.size(); i++) {
            ReadPage page = pages.get(i);
            BenchSheet sheet = BenchSheet.of(ballot.get(i), page, status(counted, page), paper, times.get(i));
            figures.add(sheet, !seen.add(page.sha256()));
            keep(sheet, drawn.get(i));
        }
        tell(figures.all().sheets());
    }

    private PageFile write(DrawnSheet sheet) {
        String name = "bench-" + sheet.name();
        Path file = out.file(name);
        try {
            Files.write(file, sheet.bytes());
        } catch (IOException e) {
            throw new OutputFailed(file, e);
        }
        return new PageFile(name, file, 1, name);
    }

    private static Status status(List<Counted> counted, ReadPage page) {
        return counted.stream()
                .filter(each -> each.pages().contains(page))
                .findFirst()
                .orElseThrow()
                .status();
    }

    /** Pictures that went wrong are kept, to be looked at. */
    private synchronized void keep(BenchSheet sheet, DrawnSheet drawn) {
        if ((sheet.misread() || sheet.goodNotValid()) && kept < MOST_KEPT) {
            kept++;
            out.write((sheet.misread() ? "misread/" : "not-valid/") + sheet.name(), drawn.bytes());
        }
    }

    private synchronized void tell(long done) {
        if (done % STEP == 0) {
            if (screen.terminal()) {
                screen.show("Đã vẽ, đọc và so " + done + " ảnh");
            } else if (done % (10 * STEP) == 0) {
                screen.say("Đã vẽ, đọc và so " + done + " ảnh");
            }
        }
    }
}
