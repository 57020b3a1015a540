package vn.kiemphieu.testballots.picture;

import java.util.concurrent.atomic.AtomicReference;

/** What lens and sensor do to a picture: they soften it, and they add grain. */
public final class Sensor {
    private static final int GRAINS = 1 << 16;
    /** Grain with a spread of 32 levels, thrown once. */
    private static final AtomicReference<byte[]> GRAIN = new AtomicReference<>();

    private Sensor() {}

    /**
     * Softens a picture: each pixel gives this much to each of its neighbours, first across, then down.
     *
     * @param share of 256, at most 85
     */
    public static Grey soft(Grey picture, int share) {
        Grey across = Grey.filled(picture.width(), picture.height(), 255);
        blend(picture.pixels(), across.pixels(), 1, share);
        blend(across.pixels(), picture.pixels(), picture.width(), share);
        return picture;
    }

    private static void blend(byte[] from, byte[] to, int step, int share) {
        int rest = 256 - 2 * share;
        int end = from.length - step;
        System.arraycopy(from, 0, to, 0, step);
        System.arraycopy(from, end, to, end, step);
        for (int i = step; i < end; i++) {
            int sides = (from[i - step] & 0xFF) + (from[i + step] & 0xFF);
            to[i] = (byte) ((rest * (from[i] & 0xFF) + share * sides + 128) >> 8);
        }
    }

    /** Adds grain of the given spread in levels, and a light that changes a little from top to bottom. */
    public static void grain(Grey picture, double spread, Dice dice) {
        byte[] grains = grains();
        byte[] pixels = picture.pixels();
        int strength = (int) (spread * 8);
        double shade = dice.between(-4, 4);
        for (int y = 0; y < picture.height(); y++) {
            int light = (int) (shade * (y / (double) picture.height() - 0.5));
            int grain = (int) dice.number() & (GRAINS - 1);
            int end = (y + 1) * picture.width();
            for (int i = y * picture.width(); i < end; i++) {
                int level = (pixels[i] & 0xFF) + light + ((grains[grain++ & (GRAINS - 1)] * strength) >> 8);
                pixels[i] = (byte) (level < 0 ? 0 : level > 255 ? 255 : level);
            }
        }
    }

    private static byte[] grains() {
        byte[] grains = GRAIN.get();
        if (grains == null) {
            Dice dice = Dice.of(1);
            grains = new byte[GRAINS];
            for (int i = 0; i < GRAINS; i++) {
                grains[i] = (byte) Math.max(-127, Math.min(127, dice.around(32)));
            }
            GRAIN.set(grains);
        }
        return grains;
    }
}
