package vn.kiemphieu.testballots.wear;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.picture.Format;

/** Decides what happens to a sheet: how often each kind of wear comes and how far it goes, by grade. */
public final class WearPlan {
    private static final double CLEAN_AMONG_MODERATE = 0.35;
    private static final List<Integer> DPI = List.of(150, 200, 240, 300, 400, 600);
    private static final List<Integer> BITONAL_DPI = List.of(200, 300, 600);

    private final Grade grade;
    private final Limits limits;
    private final Dice dice;
    private final Set<WearKind> kinds = EnumSet.noneOf(WearKind.class);

    private WearPlan(Grade grade, Dice dice) {
        this.grade = grade;
        this.limits = Limits.of(grade);
        this.dice = dice;
    }

    /**
     * The wear of one sheet.
     *
     * @param most how bad it may get; up to moderate, a third of the sheets are clean
     */
    public static Wear of(Grade most, Care care, Dice dice) {
        boolean spared = most == Grade.MODERATE && dice.chance(CLEAN_AMONG_MODERATE);
        return new WearPlan(spared ? Grade.CLEAN : most, dice).plan(care);
    }

    /**
     * Wear that is asked for by name, each kind strong enough to be seen.
     *
     * @param tilt how the sheet was fed
     */
    public static Wear exactly(Set<WearKind> kinds, Tilt tilt, long seed) {
        boolean bitonal = kinds.contains(WearKind.BITONAL);
        boolean dark = kinds.contains(WearKind.DARK_BORDER);
        double shift = kinds.contains(WearKind.SHIFT) ? 2.5 : 0;
        double stretch = kinds.contains(WearKind.SCALE) ? 0.015 : 0;
        Output output = new Output(
                bitonal ? Format.TIFF_G4 : Format.JPEG,
                200,
                kinds.contains(WearKind.COLOUR),
                246,
                15,
                dark ? 20 : 250,
                kinds.contains(WearKind.BLUR) ? 65 : 15,
                kinds.contains(WearKind.NOISE) ? 6 : 1.5,
                kinds.contains(WearKind.LOW_QUALITY) ? 0.45 : 0.85,
                155);
        Feed feed = new Feed(
                kinds.contains(WearKind.ROLLER_SLIP) ? 0.02 : 0,
                0.8,
                1,
                Math.floorMod(seed, 4),
                kinds.contains(WearKind.CUT_EDGE) ? 2.5 : 0,
                kinds.contains(WearKind.MIRRORED));
        double margin = dark ? 8 : 0.5;
        Lie lie = new Lie(tilt.quarterTurns, tilt.degrees, shift, -shift, 1 + stretch, 1 - stretch, margin, feed);
        return new Wear(Grade.MODERATE, kinds, lie, output, seed, seed);
    }

    /**
     * Wear of which the damage to paper and glass is asked for by name, strong and without mercy for names and boxes,
     * and the rest is moderate.
     */
    public static Wear damagedBy(Set<WearKind> damages, Dice dice) {
        WearPlan plan = new WearPlan(Grade.MODERATE, dice);
        plan.kinds.addAll(damages);
        Output output = plan.output(true, 0);
        Lie lie = plan.lie();
        return new Wear(Grade.HEAVY, plan.kinds, lie, output, dice.number(), dice.number());
    }

    /** How a sheet was fed: turned by quarters, and crooked on top of it. */
    public record Tilt(int quarterTurns, double degrees) {}

    /**
     * What must not happen to a sheet.
     *
     * @param pale its marks would be wiped out by a black-and-white scan: it stays grey
     * @param unstamped it has no place for a stamp
     * @param twoInks only a scan in colour can show what is special about it: half of them are scanned so
     */
    public record Care(boolean pale, boolean unstamped, boolean twoInks) {}

    private Wear plan(Care care) {
        damages();
        if (care.unstamped) {
            kinds.remove(WearKind.STAMP);
            kinds.remove(WearKind.STRAY_STAMP);
        }
        Output output = output(care.pale, care.twoInks ? 0.5 : limits.colour());
        Lie lie = lie();
        return new Wear(grade, kinds, lie, output, dice.number(), dice.number());
    }

    private void damages() {
        boolean astray = dice.chance(limits.astray());
        note(WearKind.STRAY_STAMP, astray);
        add(WearKind.STAMP, astray ? 0 : limits.stamp());
        add(WearKind.STREAK, limits.damage());
        add(WearKind.FOLD, limits.damage());
        add(WearKind.COFFEE, limits.damage());
        add(WearKind.SPECKS, limits.damage());
        add(WearKind.BLEED_THROUGH, limits.damage());
        add(WearKind.DARK_BORDER, limits.damage());
        add(WearKind.TORN_CORNER, limits.damage());
    }

    private Lie lie() {
        int turns = dice.chance(limits.turn()) ? dice.weighted(0, 0.2, 0.6, 0.2) : 0;
        double degrees = dice.chance(limits.veryCrooked())
                ? dice.between(-limits.crooked(), limits.crooked())
                : dice.around(limits.crooked() / 9);
        double shiftX = dice.around(limits.shift() / 2);
        double shiftY = dice.around(limits.shift() / 2);
        double stretch = dice.chance(0.35) ? limits.stretch() : limits.stretch() / 5;
        double scaleX = 1 + dice.between(-stretch, stretch);
        Feed feed = feed();
        double left = Math.max(0, stretch - feed.slip());
        double scaleY = 1 + dice.between(-left, left);
        double margin = kinds.contains(WearKind.DARK_BORDER) ? dice.between(4, 14) : dice.between(0, 1.5);
        note(WearKind.QUARTER_TURN, turns != 0);
        note(WearKind.SKEW, Math.abs(degrees) > 1);
        note(WearKind.SHIFT, Math.hypot(shiftX, shiftY) > 1);
        note(WearKind.SCALE, Math.max(Math.abs(scaleX - 1), Math.abs(scaleY - 1)) > 0.005);
        return new Lie(turns, degrees, shiftX, shiftY, scaleX, scaleY, margin, feed);
    }

    private Feed feed() {
        double slip = dice.chance(limits.uneven()) ? dice.between(0.004, limits.slip()) : 0;
        double cut = dice.chance(limits.cutOften()) ? dice.between(0.3, limits.cut()) : 0;
        boolean mirrored = dice.chance(limits.mirrored());
        note(WearKind.ROLLER_SLIP, slip > 0);
        note(WearKind.CUT_EDGE, cut > 0);
        note(WearKind.MIRRORED, mirrored);
        return new Feed(slip, dice.between(0.4, 1.3), dice.between(0, 6.28), dice.whole(0, 3), cut, mirrored);
    }

    private Output output(boolean pale, double inColour) {
        boolean bitonal = dice.chance(limits.bitonal()) && !pale;
        Format format = bitonal ? Format.TIFF_G4 : dice.chance(0.03) ? Format.PNG : Format.JPEG;
        int dpi = bitonal
                ? dice.oneOf(BITONAL_DPI, 0.5, 0.47, 0.03)
                : dice.oneOf(DPI, 0.06, 0.85, 0.02, 0.055, 0.01, 0.005);
        boolean colour = !bitonal && dpi <= 300 && dice.chance(inColour);
        int blur = dice.chance(limits.blurred()) ? dice.whole(45, limits.blur()) : dice.whole(0, 40);
        double noise = dice.chance(limits.noisy()) ? dice.between(4, limits.noise()) : dice.between(0.8, 3);
        double quality = dice.chance(limits.squeezed()) ? dice.between(limits.quality(), 0.6) : dice.between(0.7, 0.92);
        boolean dark = kinds.contains(WearKind.DARK_BORDER);
        note(WearKind.BITONAL, bitonal);
        note(WearKind.COLOUR, colour);
        note(WearKind.BLUR, blur > 40);
        note(WearKind.NOISE, noise > 3.5);
        note(WearKind.LOW_QUALITY, format == Format.JPEG && quality < 0.6);
        return new Output(
                format,
                dpi,
                colour,
                dice.whole(limits.paper(), 255),
                dice.whole(0, 30),
                dark ? dice.whole(5, 45) : dice.whole(236, 255),
                blur,
                noise,
                quality,
                dice.whole(140, 175));
    }

    private void add(WearKind kind, double share) {
        note(kind, dice.chance(share));
    }

    private void note(WearKind kind, boolean there) {
        if (there) {
            kinds.add(kind);
        }
    }
}
