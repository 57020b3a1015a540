package vn.kiemphieu.scanner.mark;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.mark.Grid.Area;

class CrossTest {
    private static final int REACH = 66;
    private static final Area BOX = new Area(18, 18, 48, 48);
    private static final int PALE = (Limits.FAINT + Limits.PEN) / 2;
    private static final int DARK = 2 * Limits.PEN;

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

    @ParameterizedTest
    @CsvSource({"2, 3", "2, -3", "4, 4", "7, 4", "4, -5"})
    void bowed_strokes_that_cross_are_an_x(int thick, int bow) {
        BufferedImage paper = paper();
        bowed(paper, 18, thick, bow, 45);
        bowed(paper, 18, thick, bow, 135);
        assertTrue(cross(paper));
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "14, 14", "20, 12", "24, 24", "30, 20"})
    void a_blot_is_no_x(int wide, int high) {
        BufferedImage paper = paper();
        Graphics2D pen = paper.createGraphics();
        pen.fillOval((REACH - wide) / 2, (REACH - high) / 2, wide, high);
        pen.dispose();
        assertFalse(cross(paper));
        pen = paper.createGraphics();
        pen.fillRect((REACH - wide) / 2, (REACH - high) / 2, wide, high);
        pen.dispose();
        assertFalse(cross(paper));
    }

    @ParameterizedTest
    @CsvSource({"2", "3", "5"})
    void a_tick_is_no_x(int thick) {
        BufferedImage paper = paper();
        Graphics2D pen = pen(paper, thick);
        pen.draw(new Line2D.Double(22, 30, 31, 42));
        pen.draw(new Line2D.Double(30, 43, 48, 18));
        pen.dispose();
        assertFalse(cross(paper));
    }

    @ParameterizedTest
    @CsvSource({"2, 20", "3, 26", "5, 30"})
    void a_ring_is_no_x(int thick, int wide) {
        BufferedImage paper = paper();
        Graphics2D pen = pen(paper, thick);
        pen.drawOval((REACH - wide) / 2, (REACH - wide) / 2, wide, wide);
        pen.dispose();
        assertFalse(cross(paper));
    }

    @ParameterizedTest
    @CsvSource({"2, 45", "3, 40", "4, 50"})
    void pale_strokes_that_are_dark_here_and_there_are_an_x(int thick, int degrees) {
        BufferedImage paper = paper();
        Graphics2D pen = pen(paper, thick);
        pale(pen, 16, degrees);
        pale(pen, 16, 180 - degrees);
        pen.setColor(new Color(DARK, DARK, DARK));
        pen.draw(line(6, degrees));
        pen.draw(line(6, 180 - degrees));
        pen.dispose();
        assertTrue(seen(paper));
    }

    @ParameterizedTest
    @CsvSource({"2, 45", "3, 40", "4, 50"})
    void a_pale_stroke_across_a_dark_one_is_no_x(int thick, int degrees) {
        BufferedImage paper = paper();
        Graphics2D pen = pen(paper, thick);
        pale(pen, 16, degrees);
        pen.setColor(new Color(DARK, DARK, DARK));
        pen.draw(line(16, 180 - degrees));
        pen.dispose();
        assertFalse(seen(paper));
    }

    @ParameterizedTest
    @CsvSource({"2, 45", "3, 40", "4, 50"})
    void pale_strokes_alone_are_no_x(int thick, int degrees) {
        BufferedImage paper = paper();
        Graphics2D pen = pen(paper, thick);
        pale(pen, 16, degrees);
        pale(pen, 16, 180 - degrees);
        pen.dispose();
        assertFalse(seen(paper));
    }

    private static void pale(Graphics2D pen, double half, int degrees) {
        pen.setColor(new Color(PALE, PALE, PALE));
        pen.draw(line(half, degrees));
    }

    private static Line2D line(double half, int degrees) {
        double middle = REACH / 2.0;
        double dx = half * Math.cos(Math.toRadians(degrees));
        double dy = half * Math.sin(Math.toRadians(degrees));
        return new Line2D.Double(middle - dx, middle - dy, middle + dx, middle + dy);
    }

    private static boolean seen(BufferedImage paper) {
        Area reach = new Area(0, 0, REACH, REACH);
        byte[] darkness = new byte[REACH * REACH];
        byte[] white = new byte[REACH * REACH];
        Arrays.fill(white, (byte) 255);
        for (int i = 0; i < darkness.length; i++) {
            darkness[i] = (byte) paper.getRaster().getSample(i % REACH, i / REACH, 0);
        }
        SeenArea blank = SeenArea.printed(new GreyPicture(REACH, REACH, white));
        Pen pen = Pen.of(new SeenArea(reach, darkness), PrintMask.of(blank, Limits.PRINT_MARGIN), RowShift.NONE);
        return Cross.in(pen, pen.in(reach, Limits.PEN), reach, BOX).clear();
    }

    private static BufferedImage paper() {
        return new BufferedImage(REACH, REACH, BufferedImage.TYPE_BYTE_GRAY);
    }

    private static void stroke(BufferedImage paper, double half, int thick, int degrees) {
        bowed(paper, half, thick, 0, degrees);
    }

    /** Pixels that the stroke's middle lies beside the straight way between its ends. */
    private static void bowed(BufferedImage paper, double half, int thick, int bow, int degrees) {
        double dx = half * Math.cos(Math.toRadians(degrees));
        double dy = half * Math.sin(Math.toRadians(degrees));
        double aside = 2 * bow / half;
        Graphics2D pen = pen(paper, thick);
        double middle = REACH / 2.0;
        pen.draw(new QuadCurve2D.Double(
                middle - dx, middle - dy, middle - aside * dy, middle + aside * dx, middle + dx, middle + dy));
        pen.dispose();
    }

    private static Graphics2D pen(BufferedImage paper, int thick) {
        Graphics2D pen = paper.createGraphics();
        pen.setStroke(new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        return pen;
    }

    private static boolean cross(BufferedImage paper) {
        boolean[] ink = new boolean[REACH * REACH];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = paper.getRaster().getSample(i % REACH, i / REACH, 0) > 0;
        }
        return Cross.of(ink, REACH, BOX).clear();
    }
}
