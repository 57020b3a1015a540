package vn.kiemphieu.counter.bench.marks;

import vn.kiemphieu.counter.bench.marks.CroppedMark.Printed;
import vn.kiemphieu.testballots.picture.Area;

/**
 * A printed ring, found near its place. It is taken away whole: the marks in rings are fills that do not need it.
 *
 * @param x of its middle, pixels
 * @param wide half its width
 * @param high half its height
 */
record RoundEdge(double x, double y, double wide, double high) implements PrintedEdge {
    private static final int SEARCH = 4;
    private static final int SPOTS = 72;
    private static final double SMALLEST = 0.85;
    private static final double LARGEST = 1.15;
    private static final double STEP = 0.03;
    /** Half the width of the printed line with its soft edges, pixels. */
    private static final double LINE = 2.5;

    /** The ring with the most ink on it. */
    static RoundEdge of(CropInk ink, Printed box) {
        double middleX = box.x() + box.w() / 2.0;
        double middleY = box.y() + box.h() / 2.0;
        RoundEdge best = new RoundEdge(middleX, middleY, box.w() / 2.0, box.h() / 2.0);
        double most = best.onRing(ink);
        for (double size = SMALLEST; size <= LARGEST; size += STEP) {
            for (int dx = -SEARCH; dx <= SEARCH; dx++) {
                for (int dy = -SEARCH; dy <= SEARCH; dy++) {
                    RoundEdge ring = new RoundEdge(middleX + dx, middleY + dy, size * box.w() / 2, size * box.h() / 2);
                    double there = ring.onRing(ink);
                    if (there > most) {
                        most = there;
                        best = ring;
                    }
                }
            }
        }
        return best;
    }

    private double onRing(CropInk ink) {
        double sum = 0;
        for (int i = 0; i < SPOTS; i++) {
            double angle = 2 * Math.PI * i / SPOTS;
            sum += ink.at(x + wide * Math.cos(angle), y + high * Math.sin(angle));
        }
        return sum;
    }

    @Override
    public Area inside() {
        return new Area(x - wide, y - high, 2 * wide, 2 * high).grown(-LINE / 2);
    }

    @Override
    public double[] without(CropInk ink) {
        double[] clean = new double[ink.width() * ink.height()];
        for (int i = 0; i < clean.length; i++) {
            int px = i % ink.width();
            int py = i / ink.width();
            double away = (wide + high) / 2 * (Math.hypot((px - x) / wide, (py - y) / high) - 1);
            clean[i] = Math.abs(away) < LINE ? 0 : ink.at(px, py);
        }
        return clean;
    }
}
