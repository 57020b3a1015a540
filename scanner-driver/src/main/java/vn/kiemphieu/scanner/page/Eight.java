package vn.kiemphieu.scanner.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of grey side by side, looked at in one go: on most of a sheet there is nothing but paper. */
final class Eight {
    private static final VarHandle VIEW = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final int HALF = 128;

    private Eight() {}

    /** The bytes at a place, the first of them lowest. */
    static long at(byte[] grey, int place) {
        return (long) VIEW.get(grey, place);
    }

    /**
     * Whether none of the eight bytes at a place is darker than a grey. Adding what a byte lacks to the limit carries into
     * its highest bit; the lower seven bits are added by themselves, so that no byte carries into the next.
     */
    static boolean light(byte[] grey, int place, int limit) {
        if (limit <= 0) {
            return true;
        }
        long eight = at(grey, place);
        long low = eight & ~HIGH;
        long reached =
                limit <= HALF ? (low + EACH * (HALF - limit)) | eight : (low + EACH * (2 * HALF - limit)) & eight;
        return (reached & HIGH) == HIGH;
    }
}
