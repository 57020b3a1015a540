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
        int[][] bands = new int[3][width];
        for (int y = 0; y < lines; y++) {
            int shift = read(image, y, bands);
            for (int x = 0; x < width; x++) {
                int grey = (RED * bands[0][x] + GREEN * bands[1][x] + BLUE * bands[2][x]) / WHOLE;
                pixels[y * width + x] = (byte) (grey >> shift);
            }
        }
        return new GreyPicture(width, lines, pixels);
    }

    /** One line as red, green and blue; by how many bits they are too large. */
    private static int read(BufferedImage image, int y, int[][] bands) {
        int width = image.getWidth();
        if (!(image.getColorModel() instanceof ComponentColorModel model)) {
            int[] line = image.getRGB(0, y, width, 1, null, 0, width);
            for (int x = 0; x < width; x++) {
                bands[0][x] = line[x] >> 16 & 0xFF;
                bands[1][x] = line[x] >> 8 & 0xFF;
                bands[2][x] = line[x] & 0xFF;
            }
            return 0;
        }
        Raster raster = image.getRaster();
        for (int band = 0; band < bands.length; band++) {
            raster.getSamples(0, y, width, 1, Math.min(band, raster.getNumBands() - 1), bands[band]);
        }
        return model.getComponentSize(0) - Byte.SIZE;
    }
}
