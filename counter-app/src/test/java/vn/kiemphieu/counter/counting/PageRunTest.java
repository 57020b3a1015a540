package vn.kiemphieu.counter.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.counter.counting.ReadPage.Look;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.SheetOutcome.Blank;

class PageRunTest {
    private static final List<PageFile> PAGES = IntStream.rangeClosed(1, 200)
            .mapToObj(page -> new PageFile("deck.pdf", Path.of("deck.pdf"), page, "deck.pdf"))
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void pages_come_in_their_order_whichever_was_read_first(int threads) {
        List<ReadPage> told = new ArrayList<>();
        List<ReadPage> read = new PageRun(PageRunTest::slowlyAtFirst, threads, told::add).read(PAGES);
        assertEquals(PAGES, read.stream().map(ReadPage::file).toList());
        assertEquals(PAGES.size(), told.size());
    }

    @Test
    void never_more_pictures_are_held_than_there_are_threads() {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Function<PageFile, ReadPage> reader = page -> {
            most.accumulateAndGet(held.incrementAndGet(), Math::max);
            LockSupport.parkNanos(100_000);
            held.decrementAndGet();
            return read(page);
        };
        new PageRun(reader, 3, page -> {}).read(PAGES);
        assertTrue(most.get() <= 3, "held " + most);
    }

    @Test
    void what_stops_one_thread_stops_all_and_is_told() {
        AtomicInteger read = new AtomicInteger();
        Function<PageFile, ReadPage> reader = page -> {
            if (read.incrementAndGet() == 20) {
                throw new IllegalStateException("lost");
            }
            LockSupport.parkNanos(100_000);
            return read(page);
        };
        var run = new PageRun(reader, 2, page -> {});
        assertEquals(
                "lost",
                assertThrows(IllegalStateException.class, () -> run.read(PAGES)).getMessage());
        assertTrue(read.get() < PAGES.size(), "read " + read);
    }

    private static ReadPage slowlyAtFirst(PageFile page) {
        LockSupport.parkNanos(page.page() < 10 ? 3_000_000 : 1_000);
        return read(page);
    }

    private static ReadPage read(PageFile page) {
        return new ReadPage(page, "0".repeat(64), new Blank(), Look.NONE);
    }
}
