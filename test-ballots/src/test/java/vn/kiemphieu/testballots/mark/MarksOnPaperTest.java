package vn.kiemphieu.testballots.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.kiemphieu.testballots.mark.Pen.Colour;
import vn.kiemphieu.testballots.mark.Pen.Make;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.picture.Grey;

/** On white paper, so that every dark pixel is the pen's: is each mark what its kind says, whatever the seed? */
class MarksOnPaperTest {
    private static final double SCALE = 200 / 25.4;
    private static final int SEEDS = 200;
    private static final Area FIRST = new Area(30, 20, 14, 4.4);
    private static final Area LAST = new Area(60, 20, 9, 4.4);
    private static final NamePlace NAME = new NamePlace(
            new Area(30, 20, 39, 4.4), FIRST, LAST, 2.5, List.of(new Area(30, 27, 44, 4.4), new Area(30, 13, 41, 4.4)));
    private static final double ROOM = 3;
    private static final Area BOX = new Area(40, 20, 4, 4);

    @ParameterizedTest
    @EnumSource(names = {"SINGLE", "DOUBLE", "WAVY", "ZIGZAG", "RULER", "SLANTED", "BLOTTED", "FAINT_STRIKE"})
    void a_strike_crosses_the_middle_of_both_words(MarkKind kind) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Grey paper = onName(kind, seed);
            double words = inkedColumns(paper, middle(new Area(30 + 7, 20, 23 + 4.5, 4.4)));
            assertTrue(words > 0.75, kind + " " + seed + " leaves the middle free: " + words);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SINGLE", "DOUBLE", "RULER"})
    void a_plain_strike_stays_between_the_lines(MarkKind kind) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Grey paper = onName(kind, seed);
            assertEquals(0, inkedColumns(paper, new Area(20, 17.5, 60, 2)), 0.02, kind + " " + seed);
            assertEquals(0, inkedColumns(paper, new Area(20, 24.9, 60, 2)), 0.02, kind + " " + seed);
        }
    }

    @Test
    void half_a_strike_leaves_a_whole_word_alone() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Grey paper = onName(MarkKind.HALF_NAME, seed);
            double first = inkedColumns(paper, FIRST);
            double last = inkedColumns(paper, LAST);
            assertTrue(Math.min(first, last) < 0.06 && Math.max(first, last) > 0.85, seed + ": " + first + " " + last);
        }
    }

    @Test
    void a_line_under_a_name_touches_no_letter() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Grey paper = onName(MarkKind.UNDERLINE, seed);
            assertTrue(inkedColumns(paper, new Area(30, 24.4, 39, 2)) > 0.8);
            assertEquals(0, inkedColumns(paper, new Area(20, 18, 60, 5.6)), "seed " + seed);
        }
    }

    @Test
    void a_steep_strike_crosses_the_middle_of_the_name_and_no_other_name() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Grey paper = onName(MarkKind.STEEP, seed);
            assertTrue(inkedColumns(paper, NAME.name().grown(-0.5)) > 0.4, "seed " + seed);
            assertEquals(0, inkOnNeighbours(paper), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BETWEEN_NAMES", "BRACKET"})
    void a_line_beside_names_touches_none_of_them(MarkKind kind) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Grey paper = onName(kind, seed);
            assertEquals(0, inkedColumns(paper, NAME.name()) + inkOnNeighbours(paper), kind + " " + seed);
            assertTrue(inkShare(paper, new Area(20, 8, 70, 30)) > 0.0005, kind + " " + seed);
        }
    }

    @Test
    void a_strike_that_runs_over_is_on_both_names() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Grey paper = onName(MarkKind.RUNS_OVER, seed);
            assertTrue(
                    inkedColumns(paper, NAME.name()) > 0.3, "seed " + seed + ": " + inkedColumns(paper, NAME.name()));
            assertTrue(inkOnNeighbours(paper) > 0.15, "seed " + seed + ": " + inkOnNeighbours(paper));
        }
    }

    private static double inkOnNeighbours(Grey paper) {
        return NAME.neighbours().stream()
                .mapToDouble(other -> inkedColumns(paper, other))
                .sum();
    }

    @ParameterizedTest
    @EnumSource(names = {"CROSS", "FAINT_CROSS", "PENCIL_CROSS", "OVERSHOOT"})
    void the_arms_of_a_cross_meet_inside(MarkKind kind) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Grey paper = inBox(kind, seed);
            assertTrue(inkedColumns(paper, BOX) > 0.45, kind + " " + seed);
            assertTrue(inkedColumns(paper, BOX.grown(-1)) > 0.7, kind + " " + seed);
        }
    }

    @Test
    void an_overshooting_cross_leaves_the_box_on_every_side_and_stops_before_the_next() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Grey paper = inBox(MarkKind.OVERSHOOT, seed);
            for (double y : new double[] {BOX.y() - 0.6, BOX.bottom() + 0.2}) {
                assertTrue(inkedColumns(paper, new Area(BOX.x() - 4, y, BOX.w() + 8, 0.4)) > 0, "seed " + seed);
            }
            assertEquals(0, inkedColumns(paper, new Area(BOX.x(), BOX.y() - ROOM - 1, BOX.w(), 1)), "seed " + seed);
            assertEquals(0, inkedColumns(paper, new Area(BOX.x(), BOX.bottom() + ROOM, BOX.w(), 1)), "seed " + seed);
        }
    }

    @Test
    void a_stroke_is_a_millimetre_wide_and_goes_from_edge_to_edge() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Grey paper = inBox(MarkKind.STROKE, seed);
            assertTrue(inkShare(paper, BOX.grown(-1.6)) > 0.7, "seed " + seed);
            double inside = inkShare(paper, BOX);
            assertTrue(inside > 0.12 && inside < 0.42, "seed " + seed + ": " + inside);
        }
    }

    @Test
    void a_tangle_leaves_paper_inside_and_ink_outside_the_box() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Grey paper = inBox(MarkKind.SCRIBBLE, seed);
            double inside = inkShare(paper, BOX);
            assertTrue(inside > 0.2 && inside < 0.97, "seed " + seed + ": " + inside);
            double all = inkShare(paper, BOX.grown(2)) * (BOX.w() + 4) * (BOX.h() + 4);
            assertTrue(all - inside * BOX.w() * BOX.h() > 0.4, "seed " + seed + " stays inside");
        }
    }

    @Test
    void a_filled_box_is_filled() {
        for (int seed = 0; seed < SEEDS; seed++) {
            assertTrue(inkShare(inBox(MarkKind.FILL, seed), BOX.grown(-0.8)) > 0.8, "seed " + seed);
        }
    }

    @Test
    void a_cross_beside_the_box_does_not_reach_the_next_one() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Grey paper = inBox(MarkKind.OUTSIDE, seed);
            assertEquals(0, inkedColumns(paper, new Area(50, 10, 10, 30)), "seed " + seed);
            double inside = inkShare(paper, BOX) * BOX.w() * BOX.h();
            double all = inkShare(paper, BOX.grown(5)) * (BOX.w() + 10) * (BOX.h() + 10);
            assertTrue(inside < 0.65 * all, "seed " + seed + ": " + inside + " of " + all);
        }
    }

    @Test
    void a_pen_that_rests_leaves_less_than_a_tenth_of_a_box() {
        for (int seed = 0; seed < SEEDS; seed++) {
            assertTrue(inkShare(inBox(MarkKind.HESITATION_DOT, seed), BOX) < 0.1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"HESITATION_DOT", "OUTSIDE"},
            mode = Mode.EXCLUDE)
    void every_other_mark_in_a_box_is_seen(MarkKind kind) {
        if (kind.place() != MarkKind.Place.BOX) {
            return;
        }
        for (int seed = 0; seed < SEEDS; seed++) {
            assertTrue(inkShare(inBox(kind, seed), BOX) > 0.05, kind + " " + seed);
        }
    }

    private static Grey onName(MarkKind kind, int seed) {
        Grey paper = Grey.filled(800, 400, 255);
        new Penman(Canvas.grey(paper), SCALE, pen(seed)).onName(kind, NAME, Dice.of(seed));
        return paper;
    }

    private static Grey inBox(MarkKind kind, int seed) {
        Grey paper = Grey.filled(800, 400, 255);
        new Penman(Canvas.grey(paper), SCALE, pen(seed)).inBox(kind, new Penman.Box(BOX, -1, ROOM), Dice.of(seed));
        return paper;
    }

    private static Pen pen(int seed) {
        return Pen.some(seed % 3 == 0 ? Make.PENCIL : Make.BALLPOINT, Colour.BLUE, Dice.of(seed));
    }

    private static Area middle(Area word) {
        return new Area(word.x(), word.y() + word.h() * 0.12, word.w(), word.h() * 0.76);
    }

    private static double inkedColumns(Grey paper, Area area) {
        int inked = 0;
        int columns = 0;
        for (int x = (int) (area.x() * SCALE); x < area.right() * SCALE; x++) {
            columns++;
            inked += inkInColumn(paper, x, area).isPresent() ? 1 : 0;
        }
        return inked / (double) columns;
    }

    private static Optional<Integer> inkInColumn(Grey paper, int x, Area area) {
        for (int y = (int) (area.y() * SCALE); y < area.bottom() * SCALE; y++) {
            if (paper.at(x, y) < 225) {
                return Optional.of(y);
            }
        }
        return Optional.empty();
    }

    private static double inkShare(Grey paper, Area area) {
        int dark = 0;
        int all = 0;
        for (int y = (int) (area.y() * SCALE); y < area.bottom() * SCALE; y++) {
            for (int x = (int) (area.x() * SCALE); x < area.right() * SCALE; x++) {
                dark += paper.at(x, y) < 225 ? 1 : 0;
                all++;
            }
        }
        return dark / (double) all;
    }
}
