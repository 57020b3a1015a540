package vn.kiemphieu.scanner.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.Received;
import vn.kiemphieu.scanner.SheetOutcome;

/** The way of a file through the scanner's room, with what must hold whatever is in it. */
final class Entrance {
    /** Pages of one file that are looked at; further ones take the same way. */
    private static final int PAGES = 2;
    /** Work, not time that passed: a busy machine is no fault of the file. */
    private static final long MOST_SECONDS = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<RecordedPaper> papers = List.of(RecordedPaper.of("boxes"), RecordedPaper.of("strikes"));
    private final List<BallotReader> readers =
            papers.stream().map(RecordedPaper::reader).toList();
    private final Path file;

    Entrance(Path folder) {
        this.file = folder.resolve("scan");
    }

    /** Every page of a file is listed, and gives a picture that is read or a reason. */
    void takeFile(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        List<PageFile> pages = PageFiles.list(List.of(file));
        assertFalse(pages.isEmpty(), "a file without a page would leave no line");
        for (PageFile page : pages.subList(0, Math.min(PAGES, pages.size()))) {
            Received received = timed(() -> PageFiles.receive(page));
            assertEquals(64, received.sha256().length());
            if (received instanceof Received.Sheet sheet) {
                takePicture(sheet.image().picture(), bytes.length % papers.size());
            }
        }
    }

    /** The papers take turns: a picture that is new to one reader soon comes to the other, a byte longer. */
    private void takePicture(GreyPicture picture, int turn) {
        BallotReader reader = readers.get(turn);
        SheetOutcome outcome = timed(() -> reader.read(picture));
        if (outcome instanceof SheetOutcome.Read read) {
            assertEquals(papers.get(turn).page().rows().size(), read.rows().size(), "every row is read");
        }
        Set<Integer> rows = outcome instanceof SheetOutcome.Read ? Set.of(1) : Set.of();
        assertTrue(timed(() -> reader.review(picture, rows)).length > 0);
    }

    /** The outcome of a step that must not take long. */
    static <T> T timed(Step<T> step) {
        long before = THREADS.getCurrentThreadCpuTime();
        T outcome = step.take();
        long seconds = (THREADS.getCurrentThreadCpuTime() - before) / 1_000_000_000;
        assertTrue(seconds <= MOST_SECONDS, () -> seconds + " seconds of work");
        return outcome;
    }

    interface Step<T> {
        T take();
    }
}
