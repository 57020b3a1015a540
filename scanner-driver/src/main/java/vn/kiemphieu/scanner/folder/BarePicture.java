package vn.kiemphieu.scanner.folder;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import javax.imageio.ImageIO;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.Trouble;
import vn.kiemphieu.tally.election.Fingerprint;

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

    private static final byte[] JFIF_NAME = "JFIF\0".getBytes(StandardCharsets.ISO_8859_1);
    /** What a decoder needs; everything else may hold anything. */
    private static final Set<String> PIXELS = Set.of(
            "IHDR", "PLTE", "tRNS", "IDAT", "IEND", "pHYs", "gAMA", "sRGB", "cHRM", "sBIT", "bKGD", "acTL", "fcTL",
            "fdAT");

    private BarePicture() {}

    /**
     * The picture of a page as a file of its own. A file that holds no picture is left as it is; of a broken page of several
     * only a name is left, so that nobody takes another page of the file for it.
     */
    static byte[] of(PageFile page, byte[] bytes) {
        return switch (FileKind.of(bytes)) {
            case JPEG -> jpeg(bytes);
            case PNG -> png(bytes);
            case TIFF -> encoded(page, bytes, new Pages(TiffPages::count, TiffPages::image));
            case PDF -> encoded(page, bytes, new Pages(PdfPages::count, PdfPages::image));
            case OTHER -> bytes;
        };
    }

    /** How pages of such files are counted and opened. */
    private record Pages(Count count, Image image) {
        private interface Count {
            int of(byte[] bytes) throws UnreadablePicture;
        }

        private interface Image {
            BufferedImage of(byte[] bytes, int page) throws UnreadablePicture;
        }
    }

    private static byte[] encoded(PageFile page, byte[] bytes, Pages pages) {
        boolean alone = page.page() == 1;
        try {
            alone &= pages.count().of(bytes) == 1;
            return encoded(pages.image().of(bytes, page.page()));
        } catch (UnreadablePicture e) {
            String name = "page " + page.page() + " of " + Fingerprint.sha256Hex(bytes);
            return alone ? bytes : name.getBytes(StandardCharsets.US_ASCII);
        }
    }

    private static byte[] encoded(BufferedImage image) throws UnreadablePicture {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            if (!ImageIO.write(image, "png", png)) {
                ImageIO.write(inGrey(image), "png", png); // colours that PNG does not know
            }
            return png.toByteArray();
        } catch (IOException e) {
            throw new UnreadablePicture(Trouble.PICTURE_BROKEN, e);
        }
    }

    private static BufferedImage inGrey(BufferedImage image) throws UnreadablePicture {
        GreyPicture grey = Pictures.grey(image);
        BufferedImage plain = new BufferedImage(grey.width(), grey.height(), BufferedImage.TYPE_BYTE_GRAY);
        plain.getRaster().setDataElements(0, 0, grey.width(), grey.height(), grey.pixels());
        return plain;
    }

    /** Segments up to the first scan; all but JFIF and Adobe, which say how to decode, go. From there on as it is. */
    private static byte[] jpeg(byte[] bytes) {
        try {
            ByteArrayOutputStream bare = new ByteArrayOutputStream(bytes.length);
            bare.write(bytes, 0, 2);
            int at = 2;
            for (int marker = marker(bytes, at); marker != SCAN; marker = marker(bytes, at)) {
                at = last(bytes, at);
                int length = 2 + (((bytes[at + 2] & 0xFF) << 8) | (bytes[at + 3] & 0xFF));
                if (!isBeside(bytes, at, marker)) {
                    bare.write(bytes, at, length);
                }
                at += length;
            }
            at = last(bytes, at);
            bare.write(bytes, at, bytes.length - at);
            return bare.toByteArray();
        } catch (IndexOutOfBoundsException e) {
            return bytes; // broken: the decoder has the word
        }
    }

    /** Before a marker any number of bytes of ones may stand. */
    private static int last(byte[] bytes, int at) {
        int last = at;
        while (bytes[last + 1] == (byte) 0xFF) {
            last++;
        }
        return last;
    }

    private static int marker(byte[] bytes, int at) {
        if (bytes[at] != (byte) 0xFF) {
            throw new IndexOutOfBoundsException(at);
        }
        return bytes[last(bytes, at) + 1] & 0xFF;
    }

    private static boolean isBeside(byte[] bytes, int at, int marker) {
        if (marker == JFIF) {
            return !Arrays.equals(bytes, at + 4, at + 4 + JFIF_NAME.length, JFIF_NAME, 0, JFIF_NAME.length);
        }
        return marker == COMMENT || (marker > JFIF && marker <= LAST_APPLICATION && marker != ADOBE);
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
            if (PIXELS.contains(name)) {
                bare.write(bytes, at, CHUNK + length);
            }
            at += CHUNK + length;
        }
        bare.write(bytes, at, bytes.length - at);
        return bare.toByteArray();
    }
}
