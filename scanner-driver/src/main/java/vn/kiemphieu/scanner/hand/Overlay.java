package vn.kiemphieu.scanner.hand;

import java.util.Arrays;

/** Two shapes laid over one another, as well as a little shift can do it. */
final class Overlay {
    /** Steps of the search for the best shift, pixels. */
    private static final float[] STEPS = {2, 1, 0.5f};

    private static final int[][] WAYS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};

    private final MarkShape one;
    private final MarkShape other;
    private final int left;
    private final int top;
    private final int width;
    private final float[] first;
    private final float[] second;
    private float x;
    private float y;
    private double least;

    private Overlay(MarkShape one, MarkShape other) {
        this.one = one;
        this.other = other;
        this.left = Math.min(one.left(), other.left()) - 1;
        this.top = Math.min(one.top(), other.top()) - 1;
        this.width = Math.max(one.left() + one.width(), other.left() + other.width()) + 1 - left;
        int height = Math.max(one.top() + one.height(), other.top() + other.height()) + 1 - top;
        this.first = new float[width * height];
        this.second = new float[width * height];
        this.least = at(0, 0);
    }

    /** How far two shapes differ: 0 where they are alike in every point, about 1 where they have nothing in common. */
    static double difference(MarkShape one, MarkShape other) {
        return one.isLike(other) ? 0 : new Overlay(one, other).least();
    }

    private double least() {
        for (float step : STEPS) {
            boolean nearer = true;
            while (nearer) {
                nearer = false;
                for (int[] way : WAYS) {
                    nearer |= moved(way[0] * step, way[1] * step);
                }
            }
        }
        return least;
    }

    /** Shifts by so much more if that brings the shapes nearer. */
    private boolean moved(float across, float down) {
        float toX = x + across;
        float toY = y + down;
        if (Math.abs(toX) > HandLimits.SHIFT || Math.abs(toY) > HandLimits.SHIFT) {
            return false;
        }
        double found = at(toX, toY);
        if (found >= least) {
            return false;
        }
        least = found;
        x = toX;
        y = toY;
        return true;
    }

    /** One less the cosine between the shapes, each shifted half the way so that both blur alike. */
    private double at(float toX, float toY) {
        float halfX = toX / 2 / HandLimits.PITCH;
        float halfY = toY / 2 / HandLimits.PITCH;
        lay(one, halfX, halfY, first);
        lay(other, -halfX, -halfY, second);
        double both = 0;
        double ofFirst = 0;
        double ofSecond = 0;
        for (int i = 0; i < first.length; i++) {
            both += first[i] * second[i];
            ofFirst += first[i] * first[i];
            ofSecond += second[i] * second[i];
        }
        return 1 - both / Math.sqrt(ofFirst * ofSecond) + HandLimits.SHIFT_COST * (toX * toX + toY * toY);
    }

    private void lay(MarkShape shape, float across, float down, float[] onto) {
        Arrays.fill(onto, 0);
        int beside = across < 0 ? -1 : 1;
        int below = (down < 0 ? -1 : 1) * width;
        float farX = Math.abs(across);
        float farY = Math.abs(down);
        float here = (1 - farX) * (1 - farY);
        for (int row = 0; row < shape.height(); row++) {
            int at = (row + shape.top() - top) * width + shape.left() - left;
            for (int column = 0; column < shape.width(); column++, at++) {
                int shade = shape.shade(column, row);
                if (shade > 0) {
                    onto[at] += here * shade;
                    onto[at + beside] += farX * (1 - farY) * shade;
                    onto[at + below] += (1 - farX) * farY * shade;
                    onto[at + below + beside] += farX * farY * shade;
                }
            }
        }
    }
}
