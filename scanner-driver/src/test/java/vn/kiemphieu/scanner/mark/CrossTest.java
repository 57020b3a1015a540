package vn.kiemphieu.scanner.mark;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.scanner.mark.Grid.Area;

class CrossTest {
    private static final int REACH = 66;
    private static final Area BOX = new Area(18, 18, 48, 48);

    @ParameterizedTest
    @CsvSource({"2, 45", "4, 45", "8, 45", "2, 35", "4, 55", "6, 38"})
    void two_strokes_that_cross_are_an_x(int thick, int degrees) {
        BufferedImage paper = paper();
        stroke(paper, 14, thick, degrees);
        stroke(paper, 14, thick, 180 - degrees);
        assertTrue(cross(paper));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0", "4, 0", "8, 0", "2, 45", "8, 45", "10, 30", "10, 60", "2, 90", "4, 90", "8, 90", "8, 100", "8, 150"
    })
    void one_stroke_is_no_x_however_thick(int thick, int degrees) {
        BufferedImage paper = paper();
        stroke(paper, 15, thick, degrees);
        assertFalse(cross(paper));
    }

    private static BufferedImage paper() {
        return new BufferedImage(REACH, REACH, BufferedImage.TYPE_BYTE_GRAY);
    }

    private static void stroke(BufferedImage paper, double half, int thick, int degrees) {
        double dx = half * Math.cos(Math.toRadians(degrees));
        double dy = half * Math.sin(Math.toRadians(degrees));
        Graphics2D pen = paper.createGraphics();
        pen.setStroke(new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        double middle = REACH / 2.0;
        pen.draw(new Line2D.Double(middle - dx, middle - dy, middle + dx, middle + dy));
        pen.dispose();
    }

    private static boolean cross(BufferedImage paper) {
        boolean[] ink = new boolean[REACH * REACH];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = paper.getRaster().getSample(i % REACH, i / REACH, 0) > 0;
        }
        return Cross.of(ink, REACH, BOX).clear();
    }
}
