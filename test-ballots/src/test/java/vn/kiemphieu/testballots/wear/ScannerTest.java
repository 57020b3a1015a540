package vn.kiemphieu.testballots.wear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Side;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Grey;
import vn.kiemphieu.testballots.wear.WearPlan.Tilt;

class ScannerTest {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final double SCALE = 200 / 25.4;
    private static final Page PAGE = new Page(
            1, Side.FRONT, List.of(), Optional.of(Box.ofHundredths(500, 500, 4000, 4000)), List.of(), List.of());

    /** Where a black square in the upper left quarter comes to lie. */
    @ParameterizedTest
    @CsvSource({"0, 0, 400, 500", "2, 0, 1254, 1839", "1, 0, 1839, 400", "3, 0, 500, 1254"})
    void a_turned_sheet_is_turned_clockwise(int turns, double degrees, int x, int y) throws IOException {
        BufferedImage scan = scan(square(400, 500), Set.of(), new Tilt(turns, degrees));
        assertEquals(turns % 2 == 0 ? WIDTH : HEIGHT, scan.getWidth(), 10);
        assertTrue(grey(scan, x, y) < 60, "not black: " + grey(scan, x, y));
        assertTrue(grey(scan, scan.getWidth() - x, scan.getHeight() - y) > 200);
    }

    @Test
    void a_crooked_sheet_is_wholly_in_the_window() throws IOException {
        Grey page = Grey.filled(WIDTH, HEIGHT, 255);
        for (int corner = 0; corner < 4; corner++) {
            blacken(page, corner % 2 == 0 ? 30 : WIDTH - 30, corner < 2 ? 30 : HEIGHT - 30);
        }
        BufferedImage scan = scan(page, Set.of(), new Tilt(0, 10));
        assertEquals(WIDTH * Math.cos(0.1745) + HEIGHT * Math.sin(0.1745), scan.getWidth(), 12);
        int black = 0;
        for (int y = 0; y < scan.getHeight(); y++) {
            for (int x = 0; x < scan.getWidth(); x++) {
                black += grey(scan, x, y) < 100 ? 1 : 0;
            }
        }
        assertEquals(4 * 40 * 40, black, 300);
    }

    @ParameterizedTest
    @EnumSource(WearKind.class)
    void every_kind_of_wear_gives_a_picture_that_can_be_read(WearKind kind) throws IOException {
        BufferedImage scan = scan(square(400, 500), Set.of(kind), new Tilt(0, 0));
        assertTrue(Math.abs(scan.getWidth() - WIDTH) < 200 && Math.abs(scan.getHeight() - HEIGHT) < 200);
        int bits = kind == WearKind.BITONAL ? 1 : kind == WearKind.COLOUR ? 24 : 8;
        assertEquals(bits, scan.getColorModel().getPixelSize());
    }

    @Test
    void a_mirrored_sheet_is_left_for_right_and_not_upside_down() throws IOException {
        BufferedImage scan = scan(square(400, 500), Set.of(WearKind.MIRRORED), new Tilt(0, 0));
        assertTrue(grey(scan, scan.getWidth() - 404, 504) < 60);
        assertTrue(grey(scan, 404, 504) > 200);
    }

    /** Of this seed the upper edge is cut. */
    @Test
    void a_cut_edge_takes_the_paper_with_it() throws IOException {
        BufferedImage scan = scan(square(400, 500), Set.of(WearKind.CUT_EDGE), new Tilt(0, 0));
        assertEquals(2.5 * SCALE, HEIGHT - scan.getHeight(), 6);
        assertTrue(grey(scan, 404, (int) (504 - 3 * SCALE)) < 60);
    }

    @Test
    void rollers_that_slip_shift_lines_by_millimetres_and_nothing_else() throws IOException {
        Grey page = Grey.filled(WIDTH, HEIGHT, 255);
        for (int mark = 0; mark < 20; mark++) {
            blacken(page, 800, 60 + mark * 115);
        }
        BufferedImage even = scan(page, Set.of(), new Tilt(0, 0));
        BufferedImage slipped = scan(page, Set.of(WearKind.ROLLER_SLIP), new Tilt(0, 0));
        double most = 0;
        for (int mark = 0; mark < 20; mark++) {
            double off = middle(slipped, 60 + mark * 115) - middle(even, 60 + mark * 115);
            most = Math.max(most, Math.abs(off));
        }
        assertEquals(1.2 * SCALE, most, 0.3 * SCALE);
        assertEquals(even.getHeight(), slipped.getHeight());
    }

    /** The middle of what is black in the column of the marks, near a line. */
    private static double middle(BufferedImage scan, int line) {
        double sum = 0;
        int black = 0;
        for (int y = Math.max(0, line - 50); y < Math.min(scan.getHeight(), line + 50); y++) {
            if (grey(scan, 804, y) < 100) {
                sum += y;
                black++;
            }
        }
        return sum / black;
    }

    @Test
    void a_scan_in_colour_shows_the_stamp_in_red() throws IOException {
        Grey page = Grey.filled(WIDTH, HEIGHT, 255);
        BufferedImage scan = scan(page, Set.of(WearKind.STAMP, WearKind.COLOUR), new Tilt(0, 0));
        long red = 0;
        for (int y = 0; y < 420; y++) {
            for (int x = 0; x < 420; x++) {
                int[] light = scan.getRaster().getPixel(x, y, (int[]) null);
                red += light[0] > light[1] + 60 && light[0] > light[2] + 60 ? 1 : 0;
            }
        }
        assertTrue(red > 8000, red + " red pixels");
    }

    @Test
    void paper_scanned_again_keeps_its_damage_and_nothing_of_the_first_scan() {
        Wear first = WearPlan.exactly(Set.of(WearKind.FOLD, WearKind.STREAK, WearKind.STAMP), new Tilt(0, 2), 3);
        Wear again = first.scannedAs(WearPlan.exactly(Set.of(WearKind.BLUR, WearKind.COFFEE), new Tilt(2, 0), 4));
        assertEquals(Set.of(WearKind.FOLD, WearKind.STAMP, WearKind.BLUR), again.kinds());
        assertEquals(first.seed(), again.seed());
        assertEquals(2, again.lie().quarterTurns());
    }

    @Test
    void the_stamp_lies_where_the_ballot_leaves_room() throws IOException {
        BufferedImage scan = scan(Grey.filled(WIDTH, HEIGHT, 255), Set.of(WearKind.STAMP), new Tilt(0, 0));
        assertTrue(darkest(scan, 40, 350) < 190);
        assertTrue(darkest(scan, 700, 1600) > 220);
    }

    private static BufferedImage scan(Grey page, Set<WearKind> kinds, Tilt tilt) throws IOException {
        Canvas canvas = kinds.contains(WearKind.COLOUR) ? Canvas.colour(page) : Canvas.grey(page);
        return ImageIO.read(new ByteArrayInputStream(Scanner.scan(canvas, PAGE, WearPlan.exactly(kinds, tilt, 5))));
    }

    private static Grey square(int x, int y) {
        Grey page = Grey.filled(WIDTH, HEIGHT, 255);
        blacken(page, x, y);
        return page;
    }

    private static void blacken(Grey page, int x, int y) {
        for (int dy = -20; dy < 20; dy++) {
            for (int dx = -20; dx < 20; dx++) {
                page.set(x + dx, y + dy, 0);
            }
        }
    }

    private static int darkest(BufferedImage scan, int from, int to) {
        int darkest = 255;
        for (int i = from; i < to; i++) {
            darkest = Math.min(darkest, grey(scan, 180, i));
            darkest = Math.min(darkest, grey(scan, i, 180));
        }
        return darkest;
    }

    private static int grey(BufferedImage scan, int x, int y) {
        return scan.getRaster().getSample(x, y, 0);
    }
}
