package vn.kiemphieu.testballots.picture;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.merge;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_COMPRESSION;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_FILTER;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_FILTER_SUB;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_STRATEGY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_STRATEGY_HUFFMAN_ONLY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;

/** Writes pictures as the files that scanners deliver. */
public final class PictureFile {
    /** Where a JPEG file names the unit of its resolution. */
    private static final int UNITS = 13;

    private static final int PER_INCH = 1;
    /** Grain cannot be packed: what costs least time is hardly larger. */
    private static final int[] QUICK_PNG = {
        IMWRITE_PNG_COMPRESSION,
        1,
        IMWRITE_PNG_STRATEGY,
        IMWRITE_PNG_STRATEGY_HUFFMAN_ONLY,
        IMWRITE_PNG_FILTER,
        IMWRITE_PNG_FILTER_SUB
    };

    private PictureFile() {}

    /**
     * A JPEG that names its resolution.
     *
     * @param layers grey, or red, green and blue
     * @param quality from 0 to 1
     */
    public static byte[] jpeg(List<Grey> layers, double quality, int dpi) {
        byte[] file = encoded(layers, ".jpg", IMWRITE_JPEG_QUALITY, (int) Math.round(100 * quality));
        file[UNITS] = PER_INCH;
        file[UNITS + 1] = file[UNITS + 3] = (byte) (dpi >> 8);
        file[UNITS + 2] = file[UNITS + 4] = (byte) dpi;
        return file;
    }

    public static byte[] png(List<Grey> layers) {
        return encoded(layers, ".png", QUICK_PNG);
    }

    private static byte[] encoded(List<Grey> layers, String suffix, int... how) {
        BytePointer file = new BytePointer();
        IntPointer settings = new IntPointer(how);
        try (PointerScope scope = new PointerScope()) {
            scope.attach(file).attach(settings);
            if (!imencode(suffix, mat(layers), file, settings)) {
                throw new IllegalStateException("a picture could not be written in memory");
            }
            byte[] bytes = new byte[(int) file.limit()];
            file.get(bytes);
            return bytes;
        }
    }

    /** OpenCV has blue first. */
    private static Mat mat(List<Grey> layers) {
        if (layers.size() == 1) {
            return mat(layers.get(0));
        }
        Mat all = new Mat();
        merge(new MatVector(mat(layers.get(2)), mat(layers.get(1)), mat(layers.get(0))), all);
        return all;
    }

    private static Mat mat(Grey layer) {
        return new Mat(layer.height(), layer.width(), CV_8UC1, new BytePointer(layer.pixels()));
    }

    /** Black where the picture is darker than the threshold. */
    public static byte[] tiffG4(Grey picture, int threshold) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType("CCITT T.6");
        return written(writer, how, bitonal(picture, threshold));
    }

    private static BufferedImage bitonal(Grey picture, int threshold) {
        int width = picture.width();
        BufferedImage image = new BufferedImage(width, picture.height(), BufferedImage.TYPE_BYTE_BINARY);
        byte[] bits = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int stride = (width + 7) / 8;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < width; x++) {
                if (picture.at(x, y) >= threshold) {
                    bits[y * stride + (x >> 3)] |= (byte) (0x80 >> (x & 7));
                }
            }
        }
        return image;
    }

    private static byte[] written(ImageWriter writer, ImageWriteParam how, BufferedImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 18);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be written in memory", e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
