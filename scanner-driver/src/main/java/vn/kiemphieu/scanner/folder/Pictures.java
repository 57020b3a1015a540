package vn.kiemphieu.scanner.folder;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_GRAYSCALE;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_IGNORE_ORIENTATION;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.Trouble;

/** Encoded pictures to grey pixels. */
final class Pictures {
    /** A3 at 600 dots per inch has 70 million pixels. */
    static final long MOST_PIXELS = 100_000_000;
    /** A5 at 100 dots per inch. */
    private static final int LEAST_WIDTH = 400;

    /** Scanners may write a few bytes after the end of a picture. */
    private static final int TRAILER = 64;

    private Pictures() {}

    /** A JPEG or PNG. The size is read from its header before any pixel is decoded. */
    static GreyPicture decode(byte[] bytes) throws UnreadablePicture {
        requireWhole(bytes);
        requireSize(bytes);
        try (BytePointer data = new BytePointer(bytes);
                Mat encoded = new Mat(1, bytes.length, CV_8UC1, data);
                Mat grey = imdecode(encoded, IMREAD_GRAYSCALE | IMREAD_IGNORE_ORIENTATION)) {
            if (grey == null || grey.empty()) {
                throw new UnreadablePicture(Trouble.PICTURE_BROKEN);
            }
            byte[] pixels = new byte[grey.rows() * grey.cols()];
            grey.data().get(pixels);
            return new GreyPicture(grey.cols(), grey.rows(), pixels);
        }
    }

    /** An image that Java decoded. */
    static GreyPicture grey(BufferedImage image) throws UnreadablePicture {
        requireSize(image.getWidth(), image.getHeight());
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return new GreyPicture(image.getWidth(), image.getHeight(), samples(image));
        }
        int width = image.getWidth();
        byte[] pixels = new byte[width * image.getHeight()];
        int[] line = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = luminance(line[x]);
            }
        }
        return new GreyPicture(width, image.getHeight(), pixels);
    }

    /** The samples as they are: Java would take them for linear light and brighten them. */
    private static byte[] samples(BufferedImage image) {
        int[] samples = image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
        byte[] pixels = new byte[samples.length];
        for (int i = 0; i < samples.length; i++) {
            pixels[i] = (byte) samples[i];
        }
        return pixels;
    }

    static void requireSize(int width, int height) throws UnreadablePicture {
        if ((long) width * height > MOST_PIXELS) {
            throw new UnreadablePicture(Trouble.PICTURE_TOO_LARGE);
        }
        if (Math.min(width, height) < LEAST_WIDTH) {
            throw new UnreadablePicture(Trouble.PICTURE_TOO_SMALL);
        }
    }

    /** The weights of ITU-R BT.601, as in JPEG; what is transparent is paper. */
    private static byte luminance(int argb) {
        int alpha = argb >>> 24;
        int grey = (299 * (argb >> 16 & 0xFF) + 587 * (argb >> 8 & 0xFF) + 114 * (argb & 0xFF) + 500) / 1000;
        return (byte) ((grey * alpha + 255 * (255 - alpha)) / 255);
    }

    private static void requireWhole(byte[] bytes) throws UnreadablePicture {
        OptionalInt end = PictureEnd.of(bytes);
        if (end.isEmpty() || bytes.length - end.getAsInt() > TRAILER) {
            throw new UnreadablePicture(Trouble.PICTURE_BROKEN);
        }
    }

    private static void requireSize(byte[] bytes) throws UnreadablePicture {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadablePicture(Trouble.PICTURE_BROKEN);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                requireSize(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadablePicture(Trouble.PICTURE_BROKEN, e);
        }
    }
}
