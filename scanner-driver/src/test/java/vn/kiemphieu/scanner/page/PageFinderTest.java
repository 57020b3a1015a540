package vn.kiemphieu.scanner.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Paper;

class PageFinderTest {
    private static final List<Box> ANCHORS = Stream.of(
                    new int[] {7, 70},
                    new int[] {7, 130},
                    new int[] {7, 215},
                    new int[] {60, 286},
                    new int[] {150, 286},
                    new int[] {199, 50},
                    new int[] {199, 90},
                    new int[] {199, 155},
                    new int[] {199, 200},
                    new int[] {199, 286})
            .map(at -> Box.ofHundredths(100 * at[0], 100 * at[1], 400, 400))
            .toList();

    private final PageFinder finder = new PageFinder(Paper.A4, ANCHORS);

    @ParameterizedTest
    @CsvSource({
        "0, 200, 1, 1",
        "90, 200, 1, 1",
        "180, 150, 1, 1",
        "270, 300, 1, 1",
        "9, 200, 1, 1",
        "171, 200, 1.02, 0.98",
        "262, 400, 0.98, 1.01",
        "-4, 600, 1, 1"
    })
    void a_page_is_found_at_any_turn_skew_stretch_and_resolution(
            double degrees, int dpi, double stretchX, double stretchY) {
        AffineTransform way = way(degrees, dpi, stretchX, stretchY);
        Registration page = finder.find(scan(drawn(way, ANCHORS, dpi))).get(0);
        for (Box corner : List.of(Box.ofHundredths(1000, 1000, 1, 1), Box.ofHundredths(20000, 28500, 1, 1))) {
            double x = corner.x().hundredths() / 100.0;
            double y = corner.y().hundredths() / 100.0;
            var expected = way.transform(new java.awt.geom.Point2D.Double(x, y), null);
            Spot found = page.toPicture(new Spot(x, y));
            double millimetres =
                    Math.hypot(found.x() - expected.getX() / parts(dpi), found.y() - expected.getY() / parts(dpi))
                            / page.pose().scale();
            assertTrue(millimetres < 0.2, "off by " + millimetres + " mm");
        }
    }

    @Test
    void three_lost_marks_do_no_harm() {
        assertEquals(
                1,
                finder.find(scan(drawn(way(3, 200, 1, 1), ANCHORS.subList(3, 10), 200)))
                        .size());
    }

    @Test
    void a_page_with_too_few_marks_is_not_guessed() {
        assertEquals(List.of(), finder.find(scan(drawn(way(0, 200, 1, 1), ANCHORS.subList(6, 10), 200))));
    }

    @Test
    void an_empty_page_has_no_pose() {
        assertEquals(List.of(), finder.find(scan(drawn(way(0, 200, 1, 1), List.of(), 200))));
    }

    /** Fine pictures are halved before they are looked at. */
    private static int parts(int dpi) {
        return dpi > 300 ? 2 : 1;
    }

    private static Scan scan(GreyPicture picture) {
        return Scan.of(Reduced.of(picture, Paper.A4));
    }

    private static AffineTransform way(double degrees, int dpi, double stretchX, double stretchY) {
        AffineTransform way = new AffineTransform();
        double side = 340 * dpi / 25.4;
        way.translate(side / 2, side / 2);
        way.scale(stretchX, stretchY);
        way.rotate(Math.toRadians(degrees));
        way.scale(dpi / 25.4, dpi / 25.4);
        way.translate(-105, -148.5);
        return way;
    }

    private static GreyPicture drawn(AffineTransform way, List<Box> anchors, int dpi) {
        int side = (int) (340 * dpi / 25.4);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.transform(way);
        pen.setColor(Color.BLACK);
        for (Box anchor : anchors) {
            pen.fill(new Rectangle2D.Double(
                    anchor.x().hundredths() / 100.0, anchor.y().hundredths() / 100.0, 4, 4));
        }
        pen.dispose();
        return new GreyPicture(side, side, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }
}
