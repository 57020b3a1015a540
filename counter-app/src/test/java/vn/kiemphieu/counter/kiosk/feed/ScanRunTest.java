package vn.kiemphieu.counter.kiosk.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.counter.kiosk.day.Day;
import vn.kiemphieu.counter.kiosk.feed.ScanRun.Reading;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.PageTaker;
import vn.kiemphieu.scanner.ScannedPage;
import vn.kiemphieu.scanner.Scanner;

class ScanRunTest {
    private final List<Integer> accepted = new ArrayList<>();
    private final List<Throwable> troubles = new ArrayList<>();
    private final Day day = new Day(page -> {}, troubles::add);
    private FeedEnd end;

    private void feed(int pages, int sides, int breaksAt) {
        Scanner scanner = new Numbered(pages);
        Reading<Integer> reading = new Reading<>(page -> (int) page.picture()[0], number -> {
            if (number == breaksAt) {
                throw new IllegalStateException("the disk is full");
            }
            accepted.add(number);
        });
        new ScanRun<>(day, scanner, FeedSettings.a4(200, sides), reading, how -> {
                    end = how;
                    day.end();
                })
                .start();
        day.run();
    }

    @Test
    void pages_are_accepted_in_the_order_of_feeding() {
        feed(60, 1, -1);
        assertEquals(IntStream.range(0, 60).boxed().toList(), accepted);
        assertInstanceOf(FeedEnd.TrayEmpty.class, end);
    }

    @Test
    void a_sheet_of_which_only_one_side_came_in_is_not_accepted() {
        feed(7, 2, -1);
        assertEquals(List.of(0, 1, 2, 3, 4, 5), accepted);
    }

    @Test
    void nothing_is_accepted_after_a_page_that_could_not_be() {
        feed(40, 1, 10);
        assertEquals(IntStream.range(0, 10).boxed().toList(), accepted);
        assertEquals(1, troubles.size());
    }

    /** Pages that hold their number. */
    private record Numbered(int pages) implements Scanner {
        @Override
        public String name() {
            return "numbered";
        }

        @Override
        public FeedEnd feed(FeedSettings settings, PageTaker taker) {
            for (int page = 0; page < pages; page++) {
                taker.take(new ScannedPage(new byte[] {(byte) page}, 0));
            }
            return new FeedEnd.TrayEmpty(pages);
        }

        @Override
        public void pause() {}

        @Override
        public void close() {}
    }
}
