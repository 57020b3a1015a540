package vn.kiemphieu.testballots.picture;

/** What lens and sensor do to a picture: they soften it, and they add grain and uneven light, all in one pass. */
public final class Sensor {
    private static final int GRAINS = 1 << 14;
    /** Grain with a spread of 32 levels. */
    private static final byte[] GRAIN = grains();
    /** No grain, as grain is kept. */
    private static final int NONE = 128;

    private static final int LEVELS = 256;
    /** The light changes by no more than this from the middle to top or bottom. */
    private static final int MOST_LIGHT = 2;

    private final Glass glass;
    private final byte[] pixels;
    private final int width;
    private final int share;
    private final Dice dice;
    /** The grain of this sensor, once around and a row more. */
    private final byte[] grain;
    /** Bare paper with its grain, by level and light, made when first needed. */
    private final byte[][] bare = new byte[LEVELS + 2 * MOST_LIGHT][];
    /** Three rows as they were before the pass. */
    private byte[] above;

    private byte[] here;
    private byte[] below;

    private Sensor(Glass glass, Setting setting, Dice dice) {
        this.glass = glass;
        this.pixels = glass.picture().pixels();
        this.width = glass.width();
        this.share = setting.blur;
        this.dice = dice;
        this.grain = new byte[GRAINS + width];
        this.above = new byte[width];
        this.here = new byte[width];
        this.below = new byte[width];
        int strength = (int) (setting.noise * 8);
        for (int i = 0; i < grain.length; i++) {
            grain[i] = (byte) (NONE + ((GRAIN[i & (GRAINS - 1)] * strength) >> 8));
        }
    }

    /**
     * The settings of a sensor.
     *
     * @param blur share each pixel gives to each of its neighbours, of 256, at most 85
     * @param noise spread of the grain in levels, at most 30
     */
    public record Setting(int blur, double noise) {}

    /** The picture as the sensor delivers it; what lay on the glass is used up. */
    public static Grey seen(Glass glass, Setting setting, Dice dice) {
        new Sensor(glass, setting, dice).expose();
        return glass.picture();
    }

    private void expose() {
        double shade = dice.between(-2 * MOST_LIGHT, 2 * MOST_LIGHT);
        int last = glass.height() - 1;
        System.arraycopy(pixels, 0, here, 0, width);
        System.arraycopy(pixels, 0, below, 0, width);
        for (int y = 0; y <= last; y++) {
            byte[] spare = above;
            above = here;
            here = below;
            below = spare;
            System.arraycopy(pixels, Math.min(y + 1, last) * width, below, 0, width);
            int light = (int) (shade * (y / (double) glass.height() - 0.5));
            expose(y, light, (int) dice.number() & (GRAINS - 1));
        }
    }

    private void expose(int y, int light, int firstGrain) {
        int row = y * width;
        for (int stretch = 0; stretch < glass.stretches(); stretch++) {
            int from = stretch * Glass.STRETCH;
            int to = Math.min(width, from + Glass.STRETCH);
            if (glass.calm(stretch, y)) {
                byte[] paper = bare(glass.plain(stretch, y) + light);
                System.arraycopy(paper, firstGrain + from, pixels, row + from, to - from);
            } else if (from > 0 && to < width) {
                eight(row, from, firstGrain, light);
                eight(row, from + Eights.MANY, firstGrain, light);
            } else {
                for (int x = from; x < to; x++) {
                    int soft = soft(column(x), column(Math.max(0, x - 1)) + column(Math.min(width - 1, x + 1)));
                    pixels[row + x] = level(soft + light + (grain[firstGrain + x] & 0xFF) - NONE);
                }
            }
        }
    }

    /** Eight pixels at once: down each column first, then across. */
    private void eight(int row, int x, int firstGrain, int light) {
        long up = Eights.load(above, x);
        long middle = Eights.load(here, x);
        long down = Eights.load(below, x);
        long even = Eights.soft(Eights.even(middle), Eights.even(up) + Eights.even(down), share);
        long odd = Eights.soft(Eights.odd(middle), Eights.odd(up) + Eights.odd(down), share);
        long leftOfEven = (odd << 16) | column(x - 1);
        long rightOfOdd = (even >>> 16) | ((long) column(x + Eights.MANY) << 48);
        long grains = Eights.load(grain, firstGrain + x);
        long evenSeen = Eights.changed(Eights.soft(even, leftOfEven + odd, share), Eights.even(grains), light);
        long oddSeen = Eights.changed(Eights.soft(odd, even + rightOfOdd, share), Eights.odd(grains), light);
        Eights.store(pixels, row + x, Eights.both(evenSeen, oddSeen));
    }

    /** A pixel softened by those above and below. */
    private int column(int x) {
        return soft(here[x] & 0xFF, (above[x] & 0xFF) + (below[x] & 0xFF));
    }

    private int soft(int middle, int sides) {
        return ((256 - 2 * share) * middle + share * sides + 128) >> 8;
    }

    private byte[] bare(int level) {
        int i = level + MOST_LIGHT;
        if (bare[i] == null) {
            byte[] paper = new byte[grain.length];
            for (int k = 0; k < paper.length; k++) {
                paper[k] = level(level + (grain[k] & 0xFF) - NONE);
            }
            bare[i] = paper;
        }
        return bare[i];
    }

    private static byte level(int level) {
        return (byte) (level < 0 ? 0 : level > 255 ? 255 : level);
    }

    private static byte[] grains() {
        Dice dice = Dice.of(1);
        byte[] grains = new byte[GRAINS];
        for (int i = 0; i < GRAINS; i++) {
            grains[i] = (byte) Math.max(-127, Math.min(127, dice.around(32)));
        }
        return grains;
    }
}
