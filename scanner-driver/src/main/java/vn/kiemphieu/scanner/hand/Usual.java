package vn.kiemphieu.scanner.hand;

import java.util.Arrays;
import java.util.List;

/**
 * How much marks of different voters usually differ: of one in ten pairs the difference is smaller. Solid marks differ less
 * than fine lines; and a hand whose own boxes look alike may look like another's.
 */
final class Usual {
    /** So many boxes of a page are compared with one another. */
    private static final int MOST_OWN = 6;

    private Usual() {}

    /**
     * Of one mark.
     *
     * @param own see {@link #own}
     */
    static double difference(MarkShape mark, double own) {
        return mark.place().ofName() ? ofStrike(mark) : Math.min(ofBox(mark), own);
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

    /** What one in ten pairs of marks in boxes of the same page differ by; infinite where there are no pairs. */
    static double own(List<MarkShape> marks) {
        List<MarkShape> boxes =
                marks.stream().filter(mark -> !mark.place().ofName()).toList();
        int taken = Math.min(MOST_OWN, boxes.size());
        double[] differences = new double[taken * (taken - 1) / 2];
        int pair = 0;
        for (int i = 0; i < taken; i++) {
            for (int j = 0; j < i; j++) {
                differences[pair++] =
                        Overlay.difference(boxes.get(i * boxes.size() / taken), boxes.get(j * boxes.size() / taken));
            }
        }
        Arrays.sort(differences);
        return pair == 0 ? Double.POSITIVE_INFINITY : differences[pair / 10];
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
