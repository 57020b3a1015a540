package vn.kiemphieu.testballots.picture;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Arithmetic on eight pixels at a time. A long holds eight of them in one row; taken apart into the four at even and the
 * four at odd places, each has sixteen bits to grow in.
 */
final class Eights {
    static final int MANY = 8;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** One in each place. */
    private static final long ONES = 0x0001_0001_0001_0001L;

    private static final long BYTES = 0x00FF * ONES;
    private static final long HALF = 0x0080 * ONES;

    private Eights() {}

    static long load(byte[] from, int at) {
        return (long) LONG.get(from, at);
    }

    static void store(byte[] to, int at, long eight) {
        LONG.set(to, at, eight);
    }

    static long even(long eight) {
        return eight & BYTES;
    }

    static long odd(long eight) {
        return (eight >>> 8) & BYTES;
    }

    /** Even and odd places put together again. */
    static long both(long even, long odd) {
        return even | (odd << 8);
    }

    /**
     * Pixels softened by those on either side of them.
     *
     * @param share of 256 that each side gives
     */
    static long soft(long middle, long sides, int share) {
        return (((256 - 2L * share) * middle + share * sides + HALF) >>> 8) & BYTES;
    }

    /**
     * Pixels made lighter or darker, within black and white.
     *
     * @param by how much in each place, and 128 more
     * @param all how much more in every place, from -100 to 100
     */
    static long changed(long pixels, long by, int all) {
        long sum = pixels + by + (128 + all) * ONES;
        long inside = ((sum >>> 8) & ONES) * 255;
        long beyond = ((sum >>> 9) & ONES) * 255;
        return (sum & inside) | beyond;
    }
}
