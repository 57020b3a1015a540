package vn.kiemphieu.scanner.colour;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import vn.kiemphieu.scanner.MarkHue;
import vn.kiemphieu.scanner.colour.Colours.Taken;
import vn.kiemphieu.scanner.mark.Grid;
import vn.kiemphieu.scanner.mark.MarkPlace;

/**
 * The hue of the ink in a place. All light that the ink takes is summed up, its soft edge included: JPEG stores colours
 * half as fine as shades and smears the colour of a thin line over the paper beside it, but loses nothing of the sum.
 * What the paper around takes (a stain, a shadow, grain) is taken off.
 */
public final class InkHue {
    /** What is summed up. */
    private static final int RED = 0;

    private static final int GREEN = 1;
    private static final int BLUE = 2;
    private static final int PIXELS = 3;

    /** Fewer pixels of ink say nothing: less than two millimetres of a thin line. */
    private static final int LEAST_INK = 30;
    /** Ink reaches this far beyond the pixels seen as ink. */
    private static final int EDGE = 2;

    /** Fewer pixels of paper do not tell how dark it is. */
    private static final int LEAST_PAPER = 60;

    private InkHue() {}

    /** The hue of a mark; empty where there is too little ink to tell. */
    public static Optional<MarkHue> of(MarkPlace place, Colours colours) {
        if (count(place.ink()) < LEAST_INK) {
            return Optional.empty();
        }
        boolean[] edge = grown(place.ink(), place.piece().width());
        Taken taken = colours.taken(place.piece(), Grid.PER_MILLIMETRE);
        boolean[] free = place.free();
        double[] ink = sum(taken, i -> edge[i] && free[i]);
        double[] paper = sum(taken, i -> !edge[i] && free[i]);
        double share = paper[PIXELS] < LEAST_PAPER ? 0 : ink[PIXELS] / paper[PIXELS];
        double red = ink[RED] - share * paper[RED];
        double green = ink[GREEN] - share * paper[GREEN];
        double blue = ink[BLUE] - share * paper[BLUE];
        double all = (red + green + blue) / 3;
        return all <= 0
                ? Optional.empty()
                : Optional.of(new MarkHue(place.row(), (red - green) / all, (blue - green) / all));
    }

    private static double[] sum(Taken taken, IntPredicate where) {
        double[] sum = new double[PIXELS + 1];
        for (int i = 0; i < taken.red().length; i++) {
            if (where.test(i)) {
                sum[RED] += taken.red()[i] & 0xFF;
                sum[GREEN] += taken.green()[i] & 0xFF;
                sum[BLUE] += taken.blue()[i] & 0xFF;
                sum[PIXELS]++;
            }
        }
        return sum;
    }

    private static int count(boolean[] ink) {
        int count = 0;
        for (boolean pixel : ink) {
            count += pixel ? 1 : 0;
        }
        return count;
    }

    private static boolean[] grown(boolean[] ink, int width) {
        boolean[] grown = new boolean[ink.length];
        int height = ink.length / width;
        for (int i = 0; i < ink.length; i++) {
            if (ink[i]) {
                for (int y = Math.max(0, i / width - EDGE); y <= Math.min(height - 1, i / width + EDGE); y++) {
                    int left = y * width + Math.max(0, i % width - EDGE);
                    int right = y * width + Math.min(width - 1, i % width + EDGE);
                    Arrays.fill(grown, left, right + 1, true);
                }
            }
        }
        return grown;
    }
}
