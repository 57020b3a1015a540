package vn.kiemphieu.testballots.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** A printed page put away small: runs of one level as level and length, since paper is mostly white. */
public final class Packed {
    private static final int LONGEST = 0xFFFF;

    private final int width;
    private final int height;
    private final byte[] runs;

    private Packed(int width, int height, byte[] runs) {
        this.width = width;
        this.height = height;
        this.runs = runs;
    }

    public static Packed of(Grey picture) {
        byte[] pixels = picture.pixels();
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        int from = 0;
        while (from < pixels.length) {
            int to = from + 1;
            while (to < pixels.length && pixels[to] == pixels[from] && to - from < LONGEST) {
                to++;
            }
            runs.write(pixels[from]);
            runs.write((to - from) >> 8);
            runs.write(to - from);
            from = to;
        }
        return new Packed(picture.width(), picture.height(), runs.toByteArray());
    }

    /** A fresh picture to draw on. */
    public Grey unpacked() {
        byte[] pixels = new byte[width * height];
        int at = 0;
        for (int i = 0; i < runs.length; i += 3) {
            int length = (runs[i + 1] & 0xFF) << 8 | (runs[i + 2] & 0xFF);
            Arrays.fill(pixels, at, at + length, runs[i]);
            at += length;
        }
        return new Grey(width, height, pixels);
    }
}
