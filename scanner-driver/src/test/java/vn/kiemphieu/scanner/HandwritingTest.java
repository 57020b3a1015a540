package vn.kiemphieu.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.scanner.Likeness.Verdict;
import vn.kiemphieu.scanner.hand.InkZone;
import vn.kiemphieu.scanner.hand.InkZone.Place;
import vn.kiemphieu.scanner.hand.MarkShape;
import vn.kiemphieu.scanner.hand.PageHand;
import vn.kiemphieu.tally.election.Column;

/** Voters who cross one box in each of some rows, drawn anew with other pens and at other places. */
class HandwritingTest {
    private static final int SIDE = 73;
    private static final int ROWS = 6;
    private static final double PEN = 3.2;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_sheet_is_known_again_though_shifted_a_little_and_with_thicker_lines(long voter) {
        Handwriting first = sheet(voter, ROWS, new Out(0, 0, PEN));
        assertEquals(
                Verdict.SAME,
                first.compare(sheet(voter, ROWS, new Out(1.4, -1.2, PEN + 1))).verdict());
        assertEquals(
                Verdict.SAME,
                first.compare(sheet(voter, ROWS, new Out(-0.8, 1.6, PEN - 0.7))).verdict());
    }

    @Test
    void a_hundred_voters_with_equal_choices_are_all_different() {
        HandwritingIndex index = new HandwritingIndex();
        for (int voter = 0; voter < 100; voter++) {
            assertEquals(List.of(), index.add(sheet(voter, ROWS, new Out(0, 0, PEN))));
        }
    }

    @Test
    void the_index_finds_what_a_comparison_finds() {
        HandwritingIndex index = new HandwritingIndex();
        for (int voter = 0; voter < 30; voter++) {
            index.add(sheet(voter, ROWS, new Out(0, 0, PEN)));
        }
        assertEquals(List.of(7), index.add(sheet(7, ROWS, new Out(1, 1, PEN))));
        assertEquals(List.of(7, 30), index.add(sheet(7, ROWS, new Out(-1, 0, PEN))));
        assertTrue(index.compared() < 60, "compared " + index.compared());
    }

    @Test
    void one_mark_is_too_little_to_tell_anything() {
        Handwriting sheet = sheet(1, 1, new Out(0, 0, PEN));
        assertFalse(sheet.isEnough());
        assertEquals(Verdict.TOO_LITTLE_INK, sheet.compare(sheet).verdict());
        assertEquals(
                Verdict.TOO_LITTLE_INK,
                sheet.compare(sheet(1, ROWS, new Out(0, 0, PEN))).verdict());
        assertEquals(
                Verdict.TOO_LITTLE_INK,
                Handwriting.NONE.compare(Handwriting.NONE).verdict());
    }

    @Test
    void boxes_filled_alike_tell_nothing_however_many() {
        List<MarkShape> marks = new ArrayList<>();
        for (int row = 1; row <= 40; row++) {
            boolean[] ink = new boolean[SIDE * SIDE];
            for (int i = 0; i < ink.length; i++) {
                ink[i] = i % SIDE > 18 && i % SIDE < 55 && i / SIDE > 18 && i / SIDE < 55;
            }
            MarkShape.of(new InkZone(new Place(row, Column.AGREE), SIDE, ink)).ifPresent(marks::add);
        }
        Handwriting sheet = new Handwriting(new PageHand(marks));
        assertEquals(Verdict.TOO_LITTLE_INK, sheet.compare(sheet).verdict());
    }

    @Test
    void it_does_not_matter_which_is_asked() {
        Handwriting one = sheet(1, ROWS, new Out(0, 0, PEN));
        for (int voter = 1; voter < 12; voter++) {
            Handwriting other = sheet(voter, ROWS, new Out(1, -1, PEN));
            assertEquals(one.compare(other).isSame(), other.compare(one).isSame());
        }
    }

    @Test
    void pages_of_a_ballot_add_up() {
        Handwriting front = sheet(1, 2, new Out(0, 0, PEN));
        Handwriting back = rows(1, 3, ROWS, new Out(1, 1, PEN));
        assertEquals(sheet(1, ROWS, new Out(0, 0, PEN)), front.with(rows(1, 3, ROWS, new Out(0, 0, PEN))));
        assertEquals(
                Verdict.SAME,
                front.with(back).compare(sheet(1, ROWS, new Out(0, 0, PEN))).verdict());
    }

    @Test
    void it_goes_into_bytes_and_back() {
        Handwriting sheet = sheet(3, ROWS, new Out(0, 0, PEN));
        assertEquals(sheet, Handwriting.of(sheet.bytes()));
        assertTrue(sheet.bytes().length < 100 * ROWS, "bytes: " + sheet.bytes().length);
        byte[] cut = Arrays.copyOf(sheet.bytes(), sheet.bytes().length - 1);
        assertThrows(IllegalArgumentException.class, () -> Handwriting.of(cut));
    }

    @Test
    void it_shows_itself_to_no_log() {
        assertEquals("Handwriting", sheet(1, ROWS, new Out(0, 0, PEN)).toString());
    }

    /** How a sheet came out: moved by pixels, with lines so wide. */
    private record Out(double x, double y, double pen) {}

    private static Handwriting sheet(long voter, int rows, Out out) {
        return rows(voter, 1, rows, out);
    }

    private static Handwriting rows(long voter, int from, int to, Out out) {
        List<MarkShape> marks = new ArrayList<>();
        for (int row = from; row <= to; row++) {
            MarkShape.of(new InkZone(new Place(row, Column.AGREE), SIDE, cross(voter * 1000 + row, out)))
                    .ifPresent(marks::add);
        }
        return new Handwriting(new PageHand(marks));
    }

    /** Two strokes that cross near the middle, at other angles and lengths by every hand. */
    private static boolean[] cross(long seed, Out out) {
        BufferedImage paper = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D hand = paper.createGraphics();
        hand.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hand.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        hand.translate(out.x, out.y);
        hand.setStroke(new BasicStroke((float) out.pen, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Random dice = new Random(seed);
        hand.draw(new Line2D.Double(near(18, dice), near(18, dice), near(55, dice), near(55, dice)));
        hand.draw(new Line2D.Double(near(55, dice), near(18, dice), near(18, dice), near(55, dice)));
        hand.dispose();
        boolean[] ink = new boolean[SIDE * SIDE];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = paper.getRaster().getSample(i % SIDE, i / SIDE, 0) >= 96;
        }
        return ink;
    }

    private static double near(double place, Random dice) {
        return place + 4 * dice.nextGaussian();
    }
}
