package vn.kiemphieu.testballots.picture;

/** What lens and sensor do to a picture: they soften it, and they add grain and uneven light, all in one pass. */
public final class Sensor {
    private static final int GRAINS = 1 << 14;
    /** Grain with a spread of 32 levels. */
    private static final byte[] GRAIN = grains();

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
    /** The row above and this one as they were before the pass. */
    private byte[] above;

    private byte[] here;
    private final int[] columns = new int[Glass.STRETCH + 2];

    private Sensor(Glass glass, Setting setting, Dice dice) {
        this.glass = glass;
        this.pixels = glass.picture().pixels();
        this.width = glass.width();
        this.share = setting.blur;
        this.dice = dice;
        this.grain = new byte[GRAINS + width];
        this.above = new byte[width];
        this.here = new byte[width];
        int strength = (int) (setting.noise * 8);
        for (int i = 0; i < grain.length; i++) {
            grain[i] = (byte) ((GRAIN[i & (GRAINS - 1)] * strength) >> 8);
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
        System.arraycopy(pixels, 0, here, 0, width);
        for (int y = 0; y < glass.height(); y++) {
            byte[] spare = above;
            above = here;
            here = spare;
            System.arraycopy(pixels, y * width, here, 0, width);
            int light = (int) (shade * (y / (double) glass.height() - 0.5));
            expose(y, light, (int) dice.number() & (GRAINS - 1));
        }
    }

    private void expose(int y, int light, int firstGrain) {
        int at = y * width;
        for (int stretch = 0; stretch < glass.stretches(); stretch++) {
            int from = stretch * Glass.STRETCH;
            int many = Math.min(width - from, Glass.STRETCH);
            if (glass.calm(stretch, y)) {
                byte[] paper = bare(glass.plain(stretch, y) + light);
                System.arraycopy(paper, firstGrain + from, pixels, at + from, many);
            } else {
                soften(y + 1 < glass.height() ? at + width : at, from, many);
                for (int x = 0; x < many; x++) {
                    pixels[at + from + x] = level(softened(x) + light + grain[firstGrain + from + x]);
                }
            }
        }
    }

    /** Takes the light of a stretch and of a pixel on either side of it together, down each column. */
    private void soften(int below, int from, int many) {
        int rest = 256 - 2 * share;
        for (int i = 0; i < many + 2; i++) {
            int x = Math.min(width - 1, Math.max(0, from + i - 1));
            columns[i] = rest * (here[x] & 0xFF) + share * ((above[x] & 0xFF) + (pixels[below + x] & 0xFF));
        }
    }

    private int softened(int x) {
        int rest = 256 - 2 * share;
        return (rest * columns[x + 1] + share * (columns[x] + columns[x + 2]) + 0x8000) >> 16;
    }

    private byte[] bare(int level) {
        int i = level + MOST_LIGHT;
        if (bare[i] == null) {
            byte[] paper = new byte[grain.length];
            for (int k = 0; k < paper.length; k++) {
                paper[k] = level(level + grain[k]);
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
