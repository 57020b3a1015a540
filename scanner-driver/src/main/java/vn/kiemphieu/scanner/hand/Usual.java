package vn.kiemphieu.scanner.hand;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * How much marks of different voters usually differ: of one in ten pairs the difference is smaller. Solid marks differ less
 * than fine lines; and where marks of one page are alike another's may be so, too: most of all a script's or a ruler's.
 *
 * @param ofBoxes what one in ten pairs of marks in boxes of the page differ by
 * @param ofStrikes the same of lines through names
 */
record Usual(double ofBoxes, double ofStrikes) {
    /** So many marks of a page are compared with one another. */
    private static final int MOST_OWN = 6;

    /** Of the marks of one page. */
    static Usual of(List<MarkShape> marks) {
        List<MarkShape> boxes =
                marks.stream().filter(mark -> !mark.place().ofName()).toList();
        List<Run> strikes = marks.stream()
                .filter(mark -> mark.place().ofName())
                .map(MarkShape::run)
                .toList();
        return new Usual(own(boxes, Overlay::difference), own(strikes, Run::difference));
    }

    /** Of two pages: the hand of one of them may be the more even. */
    Usual and(Usual other) {
        return new Usual(Math.min(ofBoxes, other.ofBoxes), Math.min(ofStrikes, other.ofStrikes));
    }

    /** Of one mark. */
    double difference(MarkShape mark) {
        return mark.place().ofName() ? Math.min(ofStrike(mark), ofStrikes) : Math.min(ofBox(mark), ofBoxes);
    }

    /** Short lines have less to differ in than long ones. */
    private static double ofStrike(MarkShape mark) {
        double finer = Math.max(0, fineness(mark) - HandLimits.NAME_FINE_FROM);
        return (HandLimits.NAME_SOLID + HandLimits.NAME_FINER * finer)
                * Math.min(1, mark.width() / HandLimits.NAME_LONG);
    }

    /** Rings and ticks all look alike; crosses do not. */
    private static double ofBox(MarkShape mark) {
        double finer = Math.max(0, fineness(mark) - HandLimits.BOX_FINE_FROM);
        double usual = Math.min(HandLimits.BOX_USUAL, HandLimits.BOX_SOLID + HandLimits.BOX_FINER * finer);
        return isCross(mark) ? usual : Math.min(usual, HandLimits.BOX_PLAIN);
    }

    /** Pen in the middle of its frame and in at least three of the four corners. */
    private static boolean isCross(MarkShape mark) {
        int corners = 0;
        for (int corner = 0; corner < 4; corner++) {
            corners += third(mark, corner % 2 * 2, corner / 2 * 2) ? 1 : 0;
        }
        return third(mark, 1, 1) && corners >= 3;
    }

    private static boolean third(MarkShape mark, int across, int down) {
        for (int y = down * mark.height() / 3; y < (down + 1) * mark.height() / 3; y++) {
            for (int x = across * mark.width() / 3; x < (across + 1) * mark.width() / 3; x++) {
                if (mark.shade(x, y) >= HandLimits.CROSS_SHADE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What one in ten pairs are likely to differ by, told by the middle one; infinite where there are no pairs. */
    private static <T> double own(List<T> marks, ToDoubleBiFunction<T, T> difference) {
        int taken = Math.min(MOST_OWN, marks.size());
        double[] differences = new double[taken * (taken - 1) / 2];
        int pair = 0;
        for (int i = 0; i < taken; i++) {
            for (int j = 0; j < i; j++) {
                differences[pair++] = difference.applyAsDouble(
                        marks.get(i * marks.size() / taken), marks.get(j * marks.size() / taken));
            }
        }
        Arrays.sort(differences);
        return pair == 0 ? Double.POSITIVE_INFINITY : HandLimits.OWN_SHARE * differences[pair / 2];
    }

    /** How fast shades change from point to point: 0.1 of a filled box, 0.5 of a thin line. */
    private static double fineness(MarkShape mark) {
        double all = 0;
        double next = 0;
        for (int y = 0; y < mark.height(); y++) {
            for (int x = 0; x < mark.width(); x++) {
                int shade = mark.shade(x, y);
                all += shade * shade;
                next += x + 1 < mark.width() ? shade * mark.shade(x + 1, y) : 0;
                next += y + 1 < mark.height() ? shade * mark.shade(x, y + 1) : 0;
            }
        }
        return 1 - next / 2 / all;
    }
}
