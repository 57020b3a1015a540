package vn.kiemphieu.counter.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.counter.counting.ReadPage.Look;
import vn.kiemphieu.scanner.GlassStreak;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.SheetOutcome.Blank;

class GlassDirtTest {
    private static final int WIDTH = 1654;
    private static final double PER_MILLIMETRE = 200 / 25.4;

    private final List<ReadPage> pages = new ArrayList<>();

    @Test
    void five_streaks_in_one_column_among_twenty_pages_are_dirt() {
        for (int i = 0; i < GlassDirt.AMONG; i++) {
            feed(i % 5 == 4 || i == 0 ? List.of(down(800)) : List.of());
        }
        assertEquals(List.of(new GlassDirt(false, 102, 5)), GlassDirt.inTheWay(pages));
    }

    @Test
    void four_are_not() {
        for (int i = 0; i < GlassDirt.AMONG; i++) {
            feed(i % 5 == 4 ? List.of(down(800)) : List.of());
        }
        assertEquals(List.of(), GlassDirt.inTheWay(pages));
        assertEquals(List.of(), GlassDirt.ofAll(pages));
    }

    @Test
    void five_farther_apart_are_not_in_the_way_but_stand_in_the_figures() {
        for (int i = 0; i < 5; i++) {
            feed(List.of(down(800)));
            IntStream.range(0, 5).forEach(any -> feed(List.of()));
        }
        assertEquals(List.of(), GlassDirt.inTheWay(pages));
        assertEquals(List.of(new GlassDirt(false, 102, 5)), GlassDirt.ofAll(pages));
    }

    @Test
    void streaks_here_and_there_are_no_dirt() {
        for (int i = 0; i < GlassDirt.AMONG; i++) {
            feed(List.of(down(40 + 80 * i)));
        }
        assertEquals(List.of(), GlassDirt.inTheWay(pages));
    }

    @Test
    void two_streaks_on_one_page_count_once() {
        for (int i = 0; i < 4; i++) {
            feed(List.of(down(800), down(803)));
        }
        assertEquals(List.of(), GlassDirt.inTheWay(pages));
    }

    @Test
    void a_column_is_known_in_pictures_cut_to_different_widths() {
        for (int i = 0; i < 5; i++) {
            feed(List.of(new GlassStreak(false, 400 + 5 * i, WIDTH + 10 * i, PER_MILLIMETRE)));
        }
        assertEquals(List.of(new GlassDirt(false, 52, 5)), GlassDirt.inTheWay(pages));
    }

    @Test
    void in_pictures_turned_after_the_scan_the_line_is_measured_from_above() {
        for (int i = 0; i < 5; i++) {
            feed(List.of(new GlassStreak(true, 1600, 2339, PER_MILLIMETRE)));
        }
        assertEquals(List.of(new GlassDirt(true, 203, 5)), GlassDirt.inTheWay(pages));
    }

    @Test
    void lines_down_and_lines_across_are_not_added_up() {
        for (int i = 0; i < 4; i++) {
            feed(List.of(down(800)));
            feed(List.of(new GlassStreak(true, 800, WIDTH, PER_MILLIMETRE)));
        }
        assertEquals(List.of(), GlassDirt.inTheWay(pages));
    }

    @Test
    void the_figures_do_not_tell_the_order() {
        for (int i = 0; i < 40; i++) {
            feed(i % 3 == 0 ? List.of(down(300 + i % 4), down(1200 + i)) : List.of());
        }
        List<GlassDirt> before = GlassDirt.ofAll(pages);
        Collections.shuffle(pages, new Random(20261127));
        assertEquals(before, GlassDirt.ofAll(pages));
    }

    private static GlassStreak down(int place) {
        return new GlassStreak(false, place, WIDTH, PER_MILLIMETRE);
    }

    private void feed(List<GlassStreak> streaks) {
        PageFile file = new PageFile("scans/" + pages.size(), Path.of("x"), 1, "scans");
        pages.add(new ReadPage(file, "0".repeat(64), new Blank(), Look.NONE, streaks, Optional.empty()));
    }
}
