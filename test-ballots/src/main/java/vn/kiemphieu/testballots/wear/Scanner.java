package vn.kiemphieu.testballots.wear;

import java.util.List;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.picture.Glass;
import vn.kiemphieu.testballots.picture.Grey;
import vn.kiemphieu.testballots.picture.Laying;
import vn.kiemphieu.testballots.picture.PictureFile;
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
    public static byte[] scan(Canvas marked, Page page, Wear wear) {
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
        if (wear.has(WearKind.STRAY_STAMP)) {
            new Stamp(sheet, dice.branch(2)).pressAstray();
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
        if (wear.has(WearKind.SPOILT_CODES)) {
            new Spoiling(sheet, dice.branch(9)).codes();
        }
    }

    private static List<Grey> seen(Sheet sheet, Wear wear, Dice dice) {
        Passage passage = Passage.of(sheet, wear.lie());
        return IntStream.range(0, sheet.picture().layers().size())
                .mapToObj(layer -> new Sight(sheet, passage, wear, dice, layer))
                .map(Scanner::seen)
                .toList();
    }

    /** One layer of a sheet in the scanner. */
    private record Sight(Sheet sheet, Passage passage, Wear wear, Dice dice, int layer) {
        Grey page() {
            return sheet.picture().layers().get(layer);
        }
    }

    private static Grey seen(Sight sight) {
        Wear wear = sight.wear;
        Output output = wear.output();
        Passage passage = sight.passage;
        Dice pass = Dice.of(wear.pass());
        Glass glass = Glass.empty(passage.width(), passage.height(), output.background());
        new Laying(sight.page(), passage.placement(), tone(output)).on(glass);
        if (wear.has(WearKind.TORN_CORNER)) {
            new Tear(sight.sheet, sight.dice.branch(6)).show(glass, passage.placement(), output.background());
        }
        if (wear.has(WearKind.STREAK)) {
            new Streaks(sight.sheet, passage.placement(), pass.branch(7)).draw(glass, wear.lie());
        }
        Sensor.Setting setting = new Sensor.Setting(output.blur(), output.noise());
        return Sensor.seen(glass, setting, pass.branch(8 + 16L * sight.layer));
    }

    private static byte[] file(List<Grey> layers, Output output) {
        return switch (output.format()) {
            case JPEG -> PictureFile.jpeg(layers, output.quality(), output.dpi());
            case PNG -> PictureFile.png(layers);
            case TIFF_G4 -> PictureFile.tiffG4(layers.get(0), output.threshold());
        };
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
