package vn.kiemphieu.testballots.wear;

import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.picture.Glass;
import vn.kiemphieu.testballots.picture.Grey;
import vn.kiemphieu.testballots.picture.Laying;
import vn.kiemphieu.testballots.picture.PictureFile;
import vn.kiemphieu.testballots.picture.Placement;
import vn.kiemphieu.testballots.picture.Sensor;

/** Wears a marked page and scans it. */
public final class Scanner {
    private static final double INCH = 25.4;

    private Scanner() {}

    /** Pixels in a millimetre. */
    public static double scale(int dpi) {
        return dpi / INCH;
    }

    /**
     * The file a scanner delivers.
     *
     * @param marked the page at the resolution of the wear, damaged by this call
     */
    public static byte[] scan(Grey marked, Page page, Wear wear) {
        Dice dice = Dice.of(wear.seed());
        Sheet sheet = new Sheet(marked, scale(wear.dpi()), page, wear.grade());
        damage(sheet, wear, dice);
        return file(seen(sheet, wear, dice), wear.output());
    }

    private static void damage(Sheet sheet, Wear wear, Dice dice) {
        if (wear.has(WearKind.BLEED_THROUGH)) {
            new Stains(sheet, dice.branch(1)).bleedThrough();
        }
        if (wear.has(WearKind.STAMP)) {
            new Stamp(sheet, dice.branch(2)).press();
        }
        if (wear.has(WearKind.COFFEE)) {
            new Stains(sheet, dice.branch(3)).coffee();
        }
        if (wear.has(WearKind.SPECKS)) {
            new Stains(sheet, dice.branch(4)).specks();
        }
        if (wear.has(WearKind.FOLD)) {
            new Creases(sheet, dice.branch(5)).fold();
        }
    }

    private static Grey seen(Sheet sheet, Wear wear, Dice dice) {
        Output output = wear.output();
        Placement placement = placement(sheet, wear.lie());
        Area window = wear.lie().window(sheet.width(), sheet.height());
        Glass glass = Glass.empty(
                (int) Math.round(window.w() * sheet.scale()),
                (int) Math.round(window.h() * sheet.scale()),
                output.background());
        new Laying(sheet.picture(), placement, tone(output)).on(glass);
        if (wear.has(WearKind.TORN_CORNER)) {
            new Tear(sheet, dice.branch(6)).show(glass, placement, output.background());
        }
        if (wear.has(WearKind.STREAK)) {
            new Streaks(sheet, placement, dice.branch(7)).draw(glass, wear.lie());
        }
        return Sensor.seen(glass, new Sensor.Setting(output.blur(), output.noise()), dice.branch(8));
    }

    private static byte[] file(Grey scan, Output output) {
        return switch (output.format()) {
            case JPEG -> PictureFile.jpeg(scan, output.quality(), output.dpi());
            case PNG -> PictureFile.png(scan);
            case TIFF_G4 -> PictureFile.tiffG4(scan, output.threshold());
        };
    }

    private static Placement placement(Sheet sheet, Lie lie) {
        Area window = lie.window(sheet.width(), sheet.height());
        double cos = StrictMath.cos(lie.radians());
        double sin = StrictMath.sin(lie.radians());
        double middleX = (window.w() / 2 + lie.shiftX()) * sheet.scale();
        double middleY = (window.h() / 2 + lie.shiftY()) * sheet.scale();
        double xx = cos / lie.scaleX();
        double xy = sin / lie.scaleX();
        double yx = -sin / lie.scaleY();
        double yy = cos / lie.scaleY();
        double x0 = sheet.picture().width() / 2.0 - xx * middleX - xy * middleY;
        double y0 = sheet.picture().height() / 2.0 - yx * middleX - yy * middleY;
        return new Placement(xx, xy, x0, yx, yy, y0);
    }

    /** From levels on the page to levels in the scan. */
    private static byte[] tone(Output output) {
        byte[] tone = new byte[256];
        for (int level = 0; level < tone.length; level++) {
            tone[level] = (byte) (output.black() + (output.paper() - output.black()) * level / 255);
        }
        return tone;
    }
}
