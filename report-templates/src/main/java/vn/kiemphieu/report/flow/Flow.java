package vn.kiemphieu.report.flow;

import java.util.ArrayList;
import java.util.List;

/** Breaks blocks into pages. What holds together moves to the next page as one, unless it is longer than a page. */
public final class Flow {
    /** Sums of line heights differ in their last digits from what fits exactly. */
    private static final double TOLERANCE = 1e-6;

    private final double height;
    private final List<Leaf> leaves = new ArrayList<>();
    private List<Leaf.Placed> placed = new ArrayList<>();
    private double used;

    private Flow(double height) {
        this.height = height;
    }

    /**
     * The pages of a text, at least one.
     *
     * @param width of the text in millimetres
     * @param height of the text on a page
     */
    public static List<Leaf> pages(List<? extends Block> blocks, double width, double height) {
        Flow flow = new Flow(height);
        List<Strip> group = new ArrayList<>();
        for (Block block : blocks) {
            for (Strip strip : block.strips(width)) {
                group.add(strip);
                if (!strip.holdsNext()) {
                    flow.place(group);
                    group.clear();
                }
            }
        }
        flow.place(group);
        flow.turn();
        return flow.leaves;
    }

    private void place(List<Strip> group) {
        if (!fits(group) && used > 0) {
            turn();
        }
        for (Strip strip : group) {
            if (!fits(List.of(strip)) && used > 0) {
                turn();
            }
            if (used == 0) {
                strip.head().forEach(this::put);
            }
            if (used > 0 || !strip.isSpace()) {
                put(strip);
            }
        }
    }

    /** Space at the end of a group may run into the margin. */
    private boolean fits(List<Strip> group) {
        double needs = 0;
        double ink = 0;
        for (Strip strip : group) {
            needs += strip.height();
            ink = strip.isSpace() ? ink : needs;
        }
        return used + ink <= height + TOLERANCE;
    }

    private void put(Strip strip) {
        placed.add(new Leaf.Placed(used, strip));
        used += strip.height();
    }

    private void turn() {
        if (!placed.isEmpty() || leaves.isEmpty()) {
            leaves.add(new Leaf(placed));
        }
        placed = new ArrayList<>();
        used = 0;
    }
}
