package vn.kiemphieu.scanner.folder;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.imageio.ImageIO;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.Trouble;

/**
 * A picture without what was written into its file beside it: dates, counters and names would tell in what order sheets were
 * scanned. Its pixels are the same.
 */
final class BarePicture {
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int PNG_HEAD = 8;
    /** Length, name and check sum of a chunk. */
    private static final int CHUNK = 12;

    private static final Set<String> NOT_PIXELS = Set.of("tIME", "tEXt", "zTXt", "iTXt", "eXIf");

    private BarePicture() {}

    /** The picture of a page as a file of its own; the file as it is where it holds no picture. */
    static byte[] of(PageFile page, byte[] bytes) {
        try {
            return switch (FileKind.of(bytes)) {
                case JPEG -> jpeg(bytes);
                case PNG -> png(bytes);
                case TIFF -> encoded(TiffPages.image(bytes, page.page()));
                case PDF -> encoded(PdfPages.image(bytes, page.page()));
                case OTHER -> bytes;
            };
        } catch (UnreadablePicture | IndexOutOfBoundsException e) {
            return bytes;
        }
    }

    /** Segments up to the first scan; all but JFIF and Adobe, which say how to decode, go. From there on as it is. */
    private static byte[] jpeg(byte[] bytes) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(bytes.length);
        bare.write(bytes, 0, 2);
        int at = 2;
        while ((bytes[at + 1] & 0xFF) != SCAN) {
            int marker = bytes[at + 1] & 0xFF;
            int length = 2 + (((bytes[at + 2] & 0xFF) << 8) | (bytes[at + 3] & 0xFF));
            if (bytes[at] != (byte) 0xFF || at + length + 1 >= bytes.length) {
                return bytes; // padded or broken: the decoder has the word
            }
            boolean beside = marker == COMMENT || (marker > JFIF && marker <= LAST_APPLICATION && marker != ADOBE);
            if (!beside) {
                bare.write(bytes, at, length);
            }
            at += length;
        }
        bare.write(bytes, at, bytes.length - at);
        return bare.toByteArray();
    }

    private static byte[] png(byte[] bytes) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(bytes.length);
        bare.write(bytes, 0, PNG_HEAD);
        int at = PNG_HEAD;
        while (at + CHUNK <= bytes.length) {
            int length = ByteBuffer.wrap(bytes).getInt(at);
            if (length < 0 || length > bytes.length - at - CHUNK) {
                return bytes;
            }
            String name = new String(bytes, at + Integer.BYTES, 4, StandardCharsets.ISO_8859_1);
            if (!NOT_PIXELS.contains(name)) {
                bare.write(bytes, at, CHUNK + length);
            }
            at += CHUNK + length;
        }
        bare.write(bytes, at, bytes.length - at);
        return bare.toByteArray();
    }

    private static byte[] encoded(BufferedImage image) throws UnreadablePicture {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UnreadablePicture(Trouble.PICTURE_BROKEN, e);
        }
    }
}
