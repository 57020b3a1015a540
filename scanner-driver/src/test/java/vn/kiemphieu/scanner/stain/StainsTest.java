package vn.kiemphieu.scanner.stain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StainsTest {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1600;
    /** A pen, and what looks like one but for its darkness. */
    private static final int PEN = 150;

    private static final int PALE = 50;
    /** What may be left of a stain, of 255. */
    private static final int REST = 14;

    private final byte[] dark = new byte[WIDTH * HEIGHT];
    private final FlatSheet sheet = new FlatSheet(WIDTH, dark, all(true));

    @Test
    void a_fold_is_taken_off_and_a_strike_across_it_stays() {
        line(0, 700, WIDTH, 712, PALE, 2);
        line(500, 600, 560, 800, PEN, 3);
        assertTrue(Crease.takeOff(sheet));
        assertTrue(at(200, 702) <= REST && at(1000, 710) <= REST);
        assertTrue(at(515, 650) == PEN && at(531, 704) >= PEN - PALE - REST);
    }

    @Test
    void a_strike_along_a_fold_stays() {
        line(0, 700, WIDTH, 700, PALE, 2);
        line(300, 701, 600, 701, PEN, 3);
        assertTrue(Crease.takeOff(sheet));
        assertTrue(at(450, 701) >= PEN - PALE - REST);
        assertTrue(at(900, 700) <= REST);
    }

    @Test
    void a_line_drawn_from_edge_to_edge_is_no_fold() {
        line(0, 700, WIDTH, 705, PEN, 2);
        assertStays(Crease.takeOff(sheet));
    }

    @Test
    void a_pale_line_that_ends_on_the_page_is_no_fold() {
        line(200, 700, WIDTH, 705, PALE, 2);
        assertStays(Crease.takeOff(sheet));
    }

    @Test
    void the_ring_of_a_cup_is_taken_off_and_a_strike_along_it_stays() {
        ring(600, 700, 290, PALE);
        line(500, 410, 700, 410, PEN, 3);
        assertTrue(CupRing.takeOff(sheet));
        assertTrue(at(890, 700) <= REST && at(600, 990) <= REST);
        assertTrue(at(600, 410) >= PEN - PALE - REST);
    }

    @Test
    void a_small_ring_and_a_dark_one_are_drawn() {
        ring(600, 400, 120, PALE);
        ring(600, 1000, 290, PEN);
        assertStays(CupRing.takeOff(sheet));
    }

    @Test
    void print_that_shines_through_is_taken_off_and_a_pale_pen_stays() {
        byte[] print = print();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int from = y * WIDTH + WIDTH - 1 - x;
                if (sheet.has(x + 9, y - 6)) {
                    dark[(y - 6) * WIDTH + x + 9] = (byte) ((print[from] & 0xFF) / 5);
                }
            }
        }
        line(100, 800, 1000, 900, 90, 3);
        assertTrue(ShowThrough.takeOff(sheet, List.of(new ShowThrough(WIDTH, print))));
        int left = 0;
        for (int y = 20; y < HEIGHT - 20; y++) {
            for (int x = 20; x < WIDTH - 20; x++) {
                left += at(x, y) > 36 && Math.abs(y - 800 - (x - 100) / 9.0) > 4 ? 1 : 0;
            }
        }
        assertTrue(left == 0, left + " pixels");
        assertTrue(at(550, 850) >= 90 - PALE);
    }

    @Test
    void other_print_does_not_shine_through() {
        line(100, 800, 1000, 900, PALE, 3);
        assertStays(ShowThrough.takeOff(sheet, List.of(new ShowThrough(WIDTH, print()))));
    }

    private void assertStays(boolean takenOff) {
        byte[] before = dark.clone();
        assertFalse(takenOff);
        assertArrayEquals(before, dark);
    }

    /** Squares and bars all over a page. */
    private static byte[] print() {
        byte[] print = new byte[WIDTH * HEIGHT];
        Random dice = new Random(5);
        for (int i = 0; i < 400; i++) {
            int left = dice.nextInt(WIDTH - 60);
            int top = dice.nextInt(HEIGHT - 40);
            int wide = 8 + dice.nextInt(40);
            for (int y = top; y < top + 10; y++) {
                Arrays.fill(print, y * WIDTH + left, y * WIDTH + left + wide, (byte) 250);
            }
        }
        return print;
    }

    private void line(int fromX, int fromY, int toX, int toY, int darkness, int thick) {
        int steps = 2 * Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY));
        for (int i = 0; i <= steps; i++) {
            spot(fromX + (toX - fromX) * i / steps, fromY + (toY - fromY) * i / steps, darkness, thick);
        }
    }

    private void ring(int x, int y, int radius, int darkness) {
        for (int i = 0; i < 8 * radius; i++) {
            double angle = 2 * Math.PI * i / (8 * radius);
            spot((int) (x + radius * Math.cos(angle)), (int) (y + radius * Math.sin(angle)), darkness, 4);
        }
    }

    private void spot(int x, int y, int darkness, int thick) {
        for (int i = 0; i < thick * thick; i++) {
            int px = x + i % thick - thick / 2;
            int py = y + i / thick - thick / 2;
            if (sheet.has(px, py)) {
                dark[py * WIDTH + px] = (byte) Math.max(darkness, dark[py * WIDTH + px] & 0xFF);
            }
        }
    }

    private int at(int x, int y) {
        return sheet.at(x, y);
    }

    private static boolean[] all(boolean value) {
        boolean[] all = new boolean[WIDTH * HEIGHT];
        Arrays.fill(all, value);
        return all;
    }
}
