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
import vn.kiemphieu.testballots.picture.Grey;
import vn.kiemphieu.testballots.wear.WearPlan.Tilt;

class ScannerTest {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
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
        assertEquals(kind == WearKind.BITONAL ? 1 : 8, scan.getColorModel().getPixelSize());
    }

    @Test
    void the_stamp_lies_where_the_ballot_leaves_room() throws IOException {
        BufferedImage scan = scan(Grey.filled(WIDTH, HEIGHT, 255), Set.of(WearKind.STAMP), new Tilt(0, 0));
        assertTrue(darkest(scan, 40, 350) < 190);
        assertTrue(darkest(scan, 700, 1600) > 220);
    }

    private static BufferedImage scan(Grey page, Set<WearKind> kinds, Tilt tilt) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Scanner.scan(page, PAGE, WearPlan.exactly(kinds, tilt, 5))));
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
