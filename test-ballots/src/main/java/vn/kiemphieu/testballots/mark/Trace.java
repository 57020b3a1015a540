package vn.kiemphieu.testballots.mark;

import java.util.List;

/** Where a pen went without leaving the paper, in millimetres. */
record Trace(List<Spot> spots) {
    Trace {
        spots = List.copyOf(spots);
    }

    /**
     * One spot of a trace.
     *
     * @param pressure from 0 for a pen that just lifts to 1 for one that presses
     */
    record Spot(double x, double y, double pressure) {}
}
