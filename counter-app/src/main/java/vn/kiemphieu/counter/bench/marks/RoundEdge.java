package vn.kiemphieu.counter.bench.marks;

import vn.kiemphieu.counter.bench.marks.CroppedMark.Printed;
import vn.kiemphieu.testballots.picture.Area;

/** A printed ring. It is taken away whole: the marks in rings are fills that do not need it. */
record RoundEdge(Printed ring) implements PrintedEdge {
    /** Width of the printed line and its soft edges, pixels. */
    private static final double INWARDS = 3;

    private static final double OUTWARDS = 2;

    @Override
    public Area inside() {
        return new Area(ring.x(), ring.y(), ring.w(), ring.h()).grown(-INWARDS / 2);
    }

    @Override
    public double[] without(CropInk ink) {
        double[] clean = new double[ink.width() * ink.height()];
        double half = (ring.w() + ring.h()) / 4.0;
        for (int i = 0; i < clean.length; i++) {
            int x = i % ink.width();
            int y = i / ink.width();
            double away = half
                    * (Math.hypot(
                                    (x - ring.x() - ring.w() / 2.0) / (ring.w() / 2.0),
                                    (y - ring.y() - ring.h() / 2.0) / (ring.h() / 2.0))
                            - 1);
            clean[i] = away > -INWARDS && away < OUTWARDS ? 0 : ink.at(x, y);
        }
        return clean;
    }
}
