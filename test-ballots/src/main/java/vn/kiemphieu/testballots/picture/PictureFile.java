package vn.kiemphieu.testballots.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as the files that scanners deliver. */
public final class PictureFile {
    private static final int UNITS = 13;

    private PictureFile() {}

    /**
     * A grey JPEG that names its resolution.
     *
     * @param quality from 0 to 1
     */
    public static byte[] jpeg(Grey picture, double quality, int dpi) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality((float) quality);
        byte[] file = written(writer, how, picture.image());
        file[UNITS] = 1;
        file[UNITS + 1] = file[UNITS + 3] = (byte) (dpi >> 8);
        file[UNITS + 2] = file[UNITS + 4] = (byte) dpi;
        return file;
    }

    public static byte[] png(Grey picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        return written(writer, writer.getDefaultWriteParam(), picture.image());
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
