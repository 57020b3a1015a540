package vn.kiemphieu.scanner.sane;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.Raster;
import vn.kiemphieu.scanner.GreyPicture;

/** What jfreesane made of the frames of a scan, as grey pixels; samples as they are, in no colour space. */
final class GreyPixels {
    /** The weights of ITU-R BT.601, as in JPEG, in thousandths. */
    private static final int RED = 299;

    private static final int GREEN = 587;
    private static final int BLUE = 114;
    private static final int WHOLE = 1000;

    private GreyPixels() {}

    /** @param lines that are real, from the top */
    static GreyPicture of(BufferedImage image, int lines) {
        int width = image.getWidth();
        byte[] pixels = new byte[width * lines];
        int[] line = new int[width];
        for (int y = 0; y < lines; y++) {
            if (image.getColorModel() instanceof ComponentColorModel model) {
                samples(image.getRaster(), y, model.getComponentSize(0) - Byte.SIZE, line);
            } else {
                image.getRGB(0, y, width, 1, line, 0, width);
                for (int x = 0; x < width; x++) {
                    line[x] = grey(line[x] >> 16 & 0xFF, line[x] >> 8 & 0xFF, line[x] & 0xFF);
                }
            }
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) line[x];
            }
        }
        return new GreyPicture(width, lines, pixels);
    }

    /** @param shift by how many bits samples are too large */
    private static void samples(Raster raster, int y, int shift, int[] line) {
        int width = line.length;
        raster.getSamples(0, y, width, 1, 0, line);
        if (raster.getNumBands() > 1) {
            int[] green = raster.getSamples(0, y, width, 1, 1, (int[]) null);
            int[] blue = raster.getSamples(0, y, width, 1, 2, (int[]) null);
            for (int x = 0; x < width; x++) {
                line[x] = grey(line[x], green[x], blue[x]);
            }
        }
        for (int x = 0; x < width; x++) {
            line[x] >>= shift;
        }
    }

    private static int grey(int red, int green, int blue) {
        return (RED * red + GREEN * green + BLUE * blue) / WHOLE;
    }
}
