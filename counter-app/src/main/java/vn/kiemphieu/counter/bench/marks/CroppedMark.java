package vn.kiemphieu.counter.bench.marks;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import vn.kiemphieu.scanner.ScannerException;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.picture.Grey;
import vn.kiemphieu.testballots.picture.Tint;

/**
 * A mark cut out of a scan, in and around its printed box.
 *
 * @param dpi dots per inch of the crop
 */
record CroppedMark(Path file, Printed box, int dpi, Traits traits) implements RealMark {
    /** Ink of a black-and-white scan is as black as print; pens are not. */
    private static final Tint INK = Tint.even(0.92);
    /** Around the box, a mark that leaves it goes on so far at most, in boxes. */
    private static final double AROUND = 0.6;

    private static final double MILLIMETRES = 25.4;
    /** Thinner lines lose their darkness when they are made thinner, pixels. */
    private static final double THIN = 4;

    /**
     * The printed box in the crop, pixels.
     *
     * @param round a ring or an oval
     */
    record Printed(boolean round, int x, int y, int w, int h) {
        Printed {
            if (w < 4 || h < 4) {
                throw new IllegalArgumentException("a box of " + w + " x " + h + " pixels");
            }
        }
    }

    @Override
    public void lay(Canvas page, Area into, double scale, Dice dice) {
        CropInk ink = CropInk.of(picture(), box, traits.label() != Label.UNMARKED);
        double grow = into.w() * scale / ink.inside().w();
        CropInk laid = ofRealWidth(ink.penOnly(), grow * dpi / (scale * MILLIMETRES));
        double middleX = (into.middleX() + dice.around(0.1)) * scale;
        double middleY = (into.middleY() + dice.around(0.1)) * scale;
        int reach = (int) (into.w() * scale * (0.5 + AROUND));
        for (int y = (int) middleY - reach; y <= middleY + reach; y++) {
            for (int x = (int) middleX - reach; x <= middleX + reach; x++) {
                double share = laid.at(
                        ink.inside().middleX() + (x - middleX) / grow,
                        ink.inside().middleY() + (y - middleY) / grow);
                if (share > 0 && page.has(x, y)) {
                    page.darken(x, y, INK, share);
                }
            }
        }
    }

    /** Our boxes are larger; the mark grows with them, the pen does not. */
    private CropInk ofRealWidth(CropInk ink, double larger) {
        boolean fills = traits.type().contains("fill") || traits.type().contains("scribble");
        double thickness = ink.thickness();
        return fills || larger <= 1 || thickness < THIN ? ink : ink.thinned(thickness * (1 - 1 / larger) / 2);
    }

    private Grey picture() {
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            if (image == null) {
                throw new ScannerException("Không phải ảnh: " + file + "; sửa index.csv.", null);
            }
            return Grey.of(image);
        } catch (IOException e) {
            throw new ScannerException("Không đọc được " + file + "; sửa index.csv.", e);
        }
    }
}
