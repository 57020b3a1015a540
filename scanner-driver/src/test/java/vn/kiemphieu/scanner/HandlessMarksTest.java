package vn.kiemphieu.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
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

/** Marks that a script or a ruler makes: the same on many ballots, so they tell no sheet from another. */
class HandlessMarksTest {
    private static final int HEIGHT = 56;
    private static final int REACH = 24;
    private static final int SIDE = 73;
    private static final int LETTER = 16;
    private static final double SCRIPT = 0;
    private static final double HAND = 2;
    private static final double MILLIMETRE = 7.9;

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 12, 40})
    void strikes_by_a_script_tell_nothing_however_many(int rows) {
        Handwriting sheet = struck(1, rows, SCRIPT, new Out(0, 0));
        assertFalse(sheet.isEnough());
        assertEquals(Verdict.TOO_LITTLE_INK, sheet.compare(sheet).verdict());
        assertFalse(sheet.compare(struck(2, rows, SCRIPT, new Out(0.4, -0.7))).isSame());
    }

    @Test
    void strikes_as_long_as_the_column_tell_nothing() {
        List<MarkShape> marks = new ArrayList<>();
        for (int row = 1; row <= 12; row++) {
            Line2D line = new Line2D.Double(REACH - 8, HEIGHT / 2.0, REACH + 300, HEIGHT / 2.0 - 2);
            strike(row, line, new Out(0, 0), marks);
        }
        Handwriting sheet = new Handwriting(new PageHand(marks));
        assertEquals(Verdict.TOO_LITTLE_INK, sheet.compare(sheet).verdict());
    }

    @Test
    void crosses_by_a_script_tell_nothing() {
        List<MarkShape> marks = new ArrayList<>();
        for (int row = 1; row <= 20; row++) {
            double off = row % 4 / 4.0; // boxes lie between pixels
            BufferedImage paper = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
            draw(paper, new Line2D.Double(20, 20, 53, 53), new Out(off, -off));
            draw(paper, new Line2D.Double(53, 20, 20, 53), new Out(off, -off));
            MarkShape.of(new InkZone(new Place(row, Column.AGREE), SIDE, ink(paper)))
                    .ifPresent(marks::add);
        }
        Handwriting sheet = new Handwriting(new PageHand(marks));
        assertEquals(Verdict.TOO_LITTLE_INK, sheet.compare(sheet).verdict());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.1, 0.3, 0.6, 1})
    void equal_ballots_struck_along_a_ruler_are_all_different(double care) {
        HandwritingIndex index = new HandwritingIndex();
        for (int voter = 0; voter < 150; voter++) {
            assertEquals(List.of(), index.add(struck(voter, 8, care, new Out(0, 0))), "voter " + voter);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_sheet_struck_by_hand_is_known_again(long voter) {
        Handwriting sheet = struck(voter, 12, HAND, new Out(0, 0));
        assertTrue(sheet.compare(struck(voter, 12, HAND, new Out(0.7, -0.6))).isSame());
    }

    @Test
    void a_ballot_with_some_more_marks_is_another_however_alike_the_rest() {
        Handwriting eight = struck(1, 8, HAND, new Out(0, 0));
        Handwriting eleven = struck(1, 11, HAND, new Out(0, 0));
        assertEquals(Verdict.DIFFERENT, eight.compare(eleven).verdict());
        assertEquals(Verdict.DIFFERENT, eleven.compare(eight).verdict());
        assertTrue(eight.compare(struck(1, 9, HAND, new Out(0, 0))).isSame());
    }

    /** How a sheet came out: moved by pixels. */
    private record Out(double x, double y) {}

    /**
     * Straight lines through names, from before to behind them.
     *
     * @param scatter of where they begin and end, millimetres; a third of it up and down
     */
    private static Handwriting struck(long voter, int rows, double scatter, Out out) {
        List<MarkShape> marks = new ArrayList<>();
        Random hand = new Random(voter);
        for (int row = 1; row <= rows; row++) {
            double ends = scatter * MILLIMETRE;
            double begin = REACH - 8 + ends * hand.nextGaussian();
            double end = REACH + nameWidth(row) + 8 + ends * hand.nextGaussian();
            double up = HEIGHT / 2.0 + ends / 3 * hand.nextGaussian();
            double down = HEIGHT / 2.0 - 1.5 + ends / 3 * hand.nextGaussian();
            strike(row, new Line2D.Double(begin, up, end, down), out, marks);
        }
        return new Handwriting(new PageHand(marks));
    }

    private static void strike(int row, Line2D line, Out out, List<MarkShape> marks) {
        BufferedImage paper = new BufferedImage(nameWidth(row) + 2 * REACH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        draw(paper, line, out);
        boolean[] ink = ink(paper);
        Random letters = new Random(row);
        for (int x = REACH; x + LETTER < paper.getWidth() - REACH; x += LETTER) {
            int printed = 4 + letters.nextInt(9);
            for (int y = 0; y < HEIGHT; y++) {
                for (int i = 0; i < printed; i++) {
                    ink[y * paper.getWidth() + x + i] = false;
                }
            }
        }
        MarkShape.of(new InkZone(new Place(row, Column.NAME), paper.getWidth(), ink))
                .ifPresent(marks::add);
    }

    private static int nameWidth(int row) {
        return 220 + 37 * row % 180;
    }

    private static void draw(BufferedImage paper, Line2D line, Out out) {
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.translate(out.x, out.y);
        pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(line);
        pen.dispose();
    }

    private static boolean[] ink(BufferedImage paper) {
        boolean[] ink = new boolean[paper.getWidth() * paper.getHeight()];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = paper.getRaster().getSample(i % paper.getWidth(), i / paper.getWidth(), 0) >= 96;
        }
        return ink;
    }
}
