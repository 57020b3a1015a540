package vn.kiemphieu.testballots.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    private static final NamePlace NAME = new NamePlace(new Area(30, 20, 39, 4.4), FIRST, LAST, 2.5);
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
    void the_arms_of_a_cross_meet_inside_and_cover_the_box() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Grey paper = inBox(MarkKind.CROSS, seed);
            assertTrue(inkedColumns(paper, BOX) > 0.5, "seed " + seed);
            assertTrue(inkedColumns(paper, BOX.grown(-0.8)) > 0.85, "seed " + seed);
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
        new Penman(Canvas.grey(paper), SCALE, pen(seed)).inBox(kind, new Penman.Box(BOX, -1), Dice.of(seed));
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
