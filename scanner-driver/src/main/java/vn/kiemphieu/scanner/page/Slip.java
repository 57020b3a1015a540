package vn.kiemphieu.scanner.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the feed added to an even lie: rollers slip, so that the picture runs ahead or behind by a changing amount from one
 * end of the page to the other. Known where a registration mark was seen, straight between two marks.
 */
final class Slip {
    /** An even feed. */
    static final Slip NONE = new Slip(false, new double[] {0, 0}, new double[] {0, 0});

    /** Millimetres of the page between two entries of the table. */
    private static final double STEP = 2;
    /** Marks no farther apart than this along the feed stand side by side, millimetres. */
    private static final double TOGETHER = 6;

    private final boolean alongX;
    private final double[] across;
    private final double[] down;

    private Slip(boolean alongX, double[] across, double[] down) {
        this.alongX = alongX;
        this.across = across;
        this.down = down;
    }

    /**
     * Where a mark was seen beside its place.
     *
     * @param at how far along the feed, millimetres of the page
     * @param dx pixels to the right
     * @param dy pixels down
     */
    record Offset(double at, double dx, double dy) {}

    /**
     * The slip that these marks show.
     *
     * @param length of the page along the feed, millimetres
     */
    static Slip through(List<Offset> marks, boolean alongX, double length) {
        List<Offset> sorted = merged(marks);
        int entries = (int) Math.ceil(length / STEP) + 2;
        double[] across = new double[entries];
        double[] down = new double[entries];
        for (int i = 0; i < entries; i++) {
            Offset there = between(sorted, i * STEP);
            across[i] = there.dx;
            down[i] = there.dy;
        }
        return new Slip(alongX, across, down);
    }

    /** Marks side by side on the page speak with one voice: their mean. */
    static List<Offset> merged(List<Offset> marks) {
        List<Offset> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingDouble(Offset::at));
        List<Offset> merged = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            double dx = 0;
            double dy = 0;
            while (to < sorted.size() && sorted.get(to).at - sorted.get(from).at <= TOGETHER) {
                dx += sorted.get(to).dx;
                dy += sorted.get(to).dy;
                to++;
            }
            merged.add(new Offset(sorted.get(from).at, dx / (to - from), dy / (to - from)));
            from = to;
        }
        return merged;
    }

    /** The offset at a place, between the marks on either side; beyond the last mark as at it. */
    static Offset between(List<Offset> sorted, double at) {
        Offset before = sorted.get(0);
        Offset after = sorted.get(sorted.size() - 1);
        for (Offset mark : sorted) {
            if (mark.at <= at) {
                before = mark;
            }
        }
        for (int i = sorted.size() - 1; i >= 0; i--) {
            if (sorted.get(i).at >= at) {
                after = sorted.get(i);
            }
        }
        if (at <= before.at || after.at <= before.at) {
            return new Offset(at, before.at > at ? before.dx : after.dx, before.at > at ? before.dy : after.dy);
        }
        double share = (at - before.at) / (after.at - before.at);
        return new Offset(at, before.dx + share * (after.dx - before.dx), before.dy + share * (after.dy - before.dy));
    }

    /** Whether the paper was fed from its left edge to its right, and not from its upper edge to its lower. */
    boolean alongX() {
        return alongX;
    }

    double across(double x, double y) {
        return at(across, alongX ? x : y);
    }

    double down(double x, double y) {
        return at(down, alongX ? x : y);
    }

    private static double at(double[] table, double along) {
        double entry = Math.max(0, Math.min(table.length - 1.001, along / STEP));
        int i = (int) entry;
        return table[i] + (entry - i) * (table[i + 1] - table[i]);
    }
}
