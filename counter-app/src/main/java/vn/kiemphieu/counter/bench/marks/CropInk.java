package vn.kiemphieu.counter.bench.marks;

import java.util.ArrayDeque;
import java.util.Deque;
import vn.kiemphieu.counter.bench.marks.CroppedMark.Printed;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Grey;

/** The ink of one mark, share of the light by pixel, without the printed box and without what stands beside it. */
final class CropInk {
    private static final double SEEN = 0.25;
    /** Inner part of a box that a mark must reach; what only lies along the edge is the edge's own. */
    private static final double CORE = 0.12;

    /** Print is so many times thinner than a pen that it can be told from. */
    private static final double THINNER = 5;

    private final int width;
    private final int height;
    private final double[] share;
    private final Area inside;

    private CropInk(int width, int height, double[] share, Area inside) {
        this.width = width;
        this.height = height;
        this.share = share;
        this.inside = inside;
    }

    /**
     * The ink in and around a box.
     *
     * @param marked whether only what reaches the middle of the box belongs to it
     */
    static CropInk of(Grey crop, Printed box, boolean marked) {
        double[] share = shares(crop);
        CropInk raw = new CropInk(crop.width(), crop.height(), share, new Area(0, 0, 1, 1));
        PrintedEdge edge = box.round() ? RoundEdge.of(raw, box) : BoxEdge.of(raw, box);
        CropInk clean = new CropInk(raw.width, raw.height, edge.without(raw), edge.inside());
        double core = marked ? CORE * Math.min(box.w(), box.h()) : 0;
        return clean.only(edge.inside().grown(-core));
    }

    /** Inner edge of the printed box, in pixels of the crop. */
    Area inside() {
        return inside;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : share[y * width + x];
    }

    /** Between pixels. */
    double at(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double low = y - top;
        return (at(left, top) * (1 - right) + at(left + 1, top) * right) * (1 - low)
                + (at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right) * low;
    }

    /** How thick its lines are, in pixels: area over half the outline. */
    double thickness() {
        int area = 0;
        int outline = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (at(x, y) > SEEN) {
                    area++;
                    outline += at(x - 1, y) > SEEN && at(x + 1, y) > SEEN && at(x, y - 1) > SEEN && at(x, y + 1) > SEEN
                            ? 0
                            : 1;
                }
            }
        }
        return outline == 0 ? 0 : 2.0 * area / outline;
    }

    /** Without what is much thinner than the pen: rests of print that hang on it. */
    CropInk penOnly() {
        int fine = (int) (thickness() / THINNER);
        if (fine < 1) {
            return this;
        }
        CropInk opened = eaten(fine, true).eaten(fine + 1, false);
        double[] pen = new double[share.length];
        for (int i = 0; i < pen.length; i++) {
            pen[i] = Math.min(share[i], opened.share[i]);
        }
        return new CropInk(width, height, pen, inside);
    }

    /** Thinner by so much on every side, parts of a pixel too. */
    CropInk thinned(double by) {
        int whole = (int) by;
        double part = by - whole;
        CropInk less = eaten(whole, true);
        CropInk least = eaten(whole + 1, true);
        double[] thin = new double[share.length];
        for (int i = 0; i < thin.length; i++) {
            thin[i] = less.share[i] * (1 - part) + least.share[i] * part;
        }
        return new CropInk(width, height, thin, inside);
    }

    /** The least, or the most, ink within a radius. */
    private CropInk eaten(int radius, boolean least) {
        double[] eaten = new double[share.length];
        for (int i = 0; i < eaten.length; i++) {
            double found = share[i];
            for (int j = 0; j < (2 * radius + 1) * (2 * radius + 1); j++) {
                int dx = j % (2 * radius + 1) - radius;
                int dy = j / (2 * radius + 1) - radius;
                if (dx * dx + dy * dy <= radius * radius) {
                    double there = at(i % width + dx, i / width + dy);
                    found = least ? Math.min(found, there) : Math.max(found, there);
                }
            }
            eaten[i] = found;
        }
        return new CropInk(width, height, eaten, inside);
    }

    private static double[] shares(Grey crop) {
        int paper = 1;
        for (int i = 0; i < crop.width() * crop.height(); i++) {
            paper = Math.max(paper, crop.at(i % crop.width(), i / crop.width()));
        }
        double[] share = new double[crop.width() * crop.height()];
        for (int i = 0; i < share.length; i++) {
            double dark = 1 - (double) crop.at(i % crop.width(), i / crop.width()) / paper;
            share[i] = dark < 0.08 ? 0 : dark;
        }
        return share;
    }

    /** Only the ink that hangs together with some in this area, its soft edges too. */
    private CropInk only(Area core) {
        boolean[] kept = new boolean[share.length];
        Deque<Integer> next = new ArrayDeque<>();
        for (int y = (int) Math.ceil(core.y()); y <= core.bottom(); y++) {
            for (int x = (int) Math.ceil(core.x()); x <= core.right(); x++) {
                keep(x, y, kept, next);
            }
        }
        while (!next.isEmpty()) {
            int at = next.remove();
            for (int i = 0; i < 9; i++) {
                keep(at % width + i % 3 - 1, at / width + i / 3 - 1, kept, next);
            }
        }
        double[] only = new double[share.length];
        for (int i = 0; i < only.length; i++) {
            only[i] = kept[i] || besideKept(i, kept) ? share[i] : 0;
        }
        return new CropInk(width, height, only, inside);
    }

    private void keep(int x, int y, boolean[] kept, Deque<Integer> next) {
        if (at(x, y) > SEEN && !kept[y * width + x]) {
            kept[y * width + x] = true;
            next.add(y * width + x);
        }
    }

    private boolean besideKept(int at, boolean[] kept) {
        int x = at % width;
        int y = at / width;
        boolean across = (x > 0 && kept[at - 1]) || (x < width - 1 && kept[at + 1]);
        return across || (y > 0 && kept[at - width]) || (y < height - 1 && kept[at + width]);
    }
}
