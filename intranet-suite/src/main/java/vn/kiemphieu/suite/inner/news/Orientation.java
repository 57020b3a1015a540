package vn.kiemphieu.suite.inner.news;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held (EXIF 2.3, tag 0x0112): the only thing that is read of what a camera wrote, so that the picture stands
 * upright once the rest is gone.
 *
 * @param code 1 to 8
 */
record Orientation(int code) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int APP1 = 0xFFE1;
    private static final int TAG = 0x0112;
    private static final int EXIF_BYTES = 6;
    private static final int ENTRY_BYTES = 12;

    static Orientation of(byte[] file) {
        try {
            ByteBuffer jpeg = ByteBuffer.wrap(file);
            if (jpeg.getShort() != (short) 0xFFD8) {
                return UPRIGHT;
            }
            while (true) {
                int marker = Short.toUnsignedInt(jpeg.getShort());
                int length = Short.toUnsignedInt(jpeg.getShort()) - 2;
                if (marker < 0xFFE0 || length < 0) {
                    return UPRIGHT;
                }
                if (marker == APP1) {
                    return inExif(jpeg.slice().limit(length));
                }
                jpeg.position(jpeg.position() + length);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return UPRIGHT;
        }
    }

    private static Orientation inExif(ByteBuffer segment) {
        ByteBuffer tiff = segment.position(EXIF_BYTES).slice();
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int code = tiff.getShort(entry + 8);
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean turns() {
        return code >= 5;
    }

    /** What sets a picture of a size upright with its corner at the origin. */
    AffineTransform upright(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
