package vn.kiemphieu.scanner.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of grey side by side, looked at in one go: on most of a sheet there is nothing but paper. */
public final class Eight {
    /** So many are looked at together. */
    public static final int BYTES = Long.BYTES;

    private static final VarHandle VIEW = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    /** Times this, the lowest bits of the eight bytes come to stand side by side in the highest byte. */
    private static final long GATHER = 0x0102040810204080L;

    private static final int HALF = 128;

    private Eight() {}

    /** The bytes at a place, the first of them lowest. */
    public static long at(byte[] grey, int place) {
        return (long) VIEW.get(grey, place);
    }

    /** Whether none of the eight bytes at a place is darker than a grey. */
    static boolean light(byte[] grey, int place, int limit) {
        return reached(grey, place, limit) == HIGH;
    }

    /** Which of the eight bytes at a place are darker than a grey, as bits, the first lowest. */
    static long darker(byte[] grey, int place, int limit) {
        long dark = HIGH & ~reached(grey, place, limit);
        return dark == 0 ? 0 : ((dark >>> 7) * GATHER) >>> 56;
    }

    /**
     * The highest bit of each byte that is no darker. Adding what the limit lacks to a whole or half byte carries into that
     * bit; only the lower seven bits are added, so that no byte carries into the next.
     */
    private static long reached(byte[] grey, int place, int limit) {
        if (limit <= 0) {
            return HIGH;
        }
        long eight = at(grey, place);
        long low = eight & ~HIGH;
        long reached =
                limit <= HALF ? (low + EACH * (HALF - limit)) | eight : (low + EACH * (2 * HALF - limit)) & eight;
        return reached & HIGH;
    }

    /**
     * Whether none of the bytes from one place up to another is darker than a grey; where these are fewer than eight, some
     * before them are asked, too.
     */
    static boolean light(byte[] grey, int from, int to, int limit) {
        for (int place = from; place < to; place += BYTES) {
            if (!light(grey, Math.max(0, Math.min(place, to - BYTES)), limit)) {
                return false;
            }
        }
        return true;
    }
}
