package vn.kiemphieu.testballots.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A printed page put away small: only the stretches that are not white, since paper is mostly white. */
public final class Packed {
    private static final byte WHITE = (byte) 255;
    /** A shorter gap in the print is kept as if it were print. */
    private static final int GAP = 12;

    private final int width;
    private final int height;
    /** Where each stretch begins in the picture, and how long it is, in turn. */
    private final int[] stretches;

    private final byte[] print;

    private Packed(int width, int height, int[] stretches, byte[] print) {
        this.width = width;
        this.height = height;
        this.stretches = stretches;
        this.print = print;
    }

    public static Packed of(Grey picture) {
        byte[] pixels = picture.pixels();
        IntStream.Builder stretches = IntStream.builder();
        ByteArrayOutputStream print = new ByteArrayOutputStream();
        int from = nextPrint(pixels, 0);
        while (from < pixels.length) {
            int to = from;
            int next = from;
            while (next < pixels.length && next - to < GAP) {
                to = next + 1;
                next = nextPrint(pixels, to);
            }
            stretches.add(from).add(to - from);
            print.write(pixels, from, to - from);
            from = next;
        }
        return new Packed(picture.width(), picture.height(), stretches.build().toArray(), print.toByteArray());
    }

    private static int nextPrint(byte[] pixels, int from) {
        int at = from;
        while (at < pixels.length && pixels[at] == WHITE) {
            at++;
        }
        return at;
    }

    /** A fresh picture to draw on. */
    public Grey unpacked() {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, WHITE);
        int taken = 0;
        for (int i = 0; i < stretches.length; i += 2) {
            System.arraycopy(print, taken, pixels, stretches[i], stretches[i + 1]);
            taken += stretches[i + 1];
        }
        return new Grey(width, height, pixels);
    }
}
