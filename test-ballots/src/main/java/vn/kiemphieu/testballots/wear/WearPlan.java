package vn.kiemphieu.testballots.wear;

import java.util.EnumSet;
import java.util.Set;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.picture.Format;

/** Decides what happens to a sheet: how often each kind of wear comes and how far it goes, by grade. */
public final class WearPlan {
    private static final double CLEAN_AMONG_MODERATE = 0.35;

    private final Grade grade;
    private final Limits limits;
    private final Dice dice;
    private final Set<WearKind> kinds = EnumSet.noneOf(WearKind.class);

    private WearPlan(Grade grade, Dice dice) {
        this.grade = grade;
        this.limits = switch (grade) {
            case CLEAN -> Limits.CLEAN;
            case MODERATE -> Limits.MODERATE;
            case HEAVY -> Limits.HEAVY;
        };
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
                246,
                15,
                dark ? 20 : 250,
                kinds.contains(WearKind.BLUR) ? 65 : 15,
                kinds.contains(WearKind.NOISE) ? 6 : 1.5,
                kinds.contains(WearKind.LOW_QUALITY) ? 0.45 : 0.85,
                155);
        Lie lie = new Lie(tilt.quarterTurns, tilt.degrees, shift, -shift, 1 + stretch, 1 - stretch, dark ? 8 : 0.5);
        return new Wear(Grade.MODERATE, kinds, lie, output, seed);
    }

    /** How a sheet was fed: turned by quarters, and crooked on top of it. */
    public record Tilt(int quarterTurns, double degrees) {}

    /**
     * What must not happen to a sheet.
     *
     * @param pale its marks would be wiped out by a black-and-white scan: it stays grey
     * @param unstamped it has no place for a stamp
     */
    public record Care(boolean pale, boolean unstamped) {}

    private Wear plan(Care care) {
        damages();
        if (care.unstamped) {
            kinds.remove(WearKind.STAMP);
        }
        Output output = output(care.pale);
        Lie lie = lie();
        return new Wear(grade, kinds, lie, output, dice.number());
    }

    private void damages() {
        add(WearKind.STAMP, limits.stamp);
        add(WearKind.STREAK, limits.damage);
        add(WearKind.FOLD, limits.damage);
        add(WearKind.COFFEE, limits.damage);
        add(WearKind.SPECKS, limits.damage);
        add(WearKind.BLEED_THROUGH, limits.damage);
        add(WearKind.DARK_BORDER, limits.damage);
        add(WearKind.TORN_CORNER, limits.damage);
    }

    private Lie lie() {
        int turns = dice.chance(limits.turn) ? dice.weighted(0, 0.2, 0.6, 0.2) : 0;
        double degrees = dice.chance(limits.veryCrooked)
                ? dice.between(-limits.crooked, limits.crooked)
                : dice.around(limits.crooked / 9);
        double shiftX = dice.around(limits.shift / 2);
        double shiftY = dice.around(limits.shift / 2);
        double stretch = dice.chance(0.35) ? limits.stretch : limits.stretch / 5;
        double scaleX = 1 + dice.between(-stretch, stretch);
        double scaleY = 1 + dice.between(-stretch, stretch);
        double margin = kinds.contains(WearKind.DARK_BORDER) ? dice.between(4, 14) : dice.between(0, 1.5);
        note(WearKind.QUARTER_TURN, turns != 0);
        note(WearKind.SKEW, Math.abs(degrees) > 1);
        note(WearKind.SHIFT, Math.hypot(shiftX, shiftY) > 1);
        note(WearKind.SCALE, Math.max(Math.abs(scaleX - 1), Math.abs(scaleY - 1)) > 0.005);
        return new Lie(turns, degrees, shiftX, shiftY, scaleX, scaleY, margin);
    }

    private Output output(boolean pale) {
        boolean bitonal = dice.chance(limits.bitonal) && !pale;
        Format format = bitonal ? Format.TIFF_G4 : dice.chance(0.03) ? Format.PNG : Format.JPEG;
        int dpi = bitonal ? (dice.chance(0.5) ? 300 : 200) : dice.weighted(0.08, 0.87, 0.05) * 50 + 150;
        dpi = dpi == 250 ? 300 : dpi;
        int blur = dice.chance(limits.blurred) ? dice.whole(45, limits.blur) : dice.whole(0, 40);
        double noise = dice.chance(limits.noisy) ? dice.between(4, limits.noise) : dice.between(0.8, 3);
        double quality = dice.chance(limits.squeezed) ? dice.between(limits.quality, 0.6) : dice.between(0.7, 0.92);
        boolean dark = kinds.contains(WearKind.DARK_BORDER);
        note(WearKind.BITONAL, bitonal);
        note(WearKind.BLUR, blur > 40);
        note(WearKind.NOISE, noise > 3.5);
        note(WearKind.LOW_QUALITY, format == Format.JPEG && quality < 0.6);
        return new Output(
                format,
                dpi,
                dice.whole(limits.paper, 255),
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

    /**
     * How often and how far, for one grade.
     *
     * @param damage share of the sheets that each kind of damage comes on
     * @param veryCrooked share fed at any angle up to the most
     * @param crooked degrees at most
     * @param shift millimetres, hardly ever exceeded by more than a half
     * @param stretch share of the length, either way
     * @param blur share of 256 that a pixel gives to each neighbour, at most
     * @param noise spread of the grain in levels, at most
     * @param quality of JPEG, at least
     * @param paper level of white paper, at least
     */
    private record Limits(
            double stamp,
            double damage,
            double turn,
            double veryCrooked,
            double crooked,
            double shift,
            double stretch,
            double bitonal,
            double blurred,
            int blur,
            double noisy,
            double noise,
            double squeezed,
            double quality,
            int paper) {
        static final Limits CLEAN = new Limits(
                0.8, // stamp
                0, // each damage
                0.05, // quarter turns
                0, // very crooked
                4, // crooked at most
                1.5, // shift
                0.006, // stretch
                0, // bitonal
                0, // blurred
                45, // blur
                0, // noisy
                4, // noise
                0, // squeezed
                0.6, // quality
                248); // paper
        static final Limits MODERATE = new Limits(
                0.85, // stamp
                0.065, // each damage
                0.3, // quarter turns
                0.12, // very crooked
                10, // crooked at most
                3, // shift
                0.02, // stretch
                0.075, // bitonal
                0.2, // blurred
                70, // blur
                0.25, // noisy
                7, // noise
                0.2, // squeezed
                0.45, // quality
                232); // paper
        static final Limits HEAVY = new Limits(
                0.9, // stamp
                0.3, // each damage
                0.5, // quarter turns
                0.4, // very crooked
                10, // crooked at most
                5, // shift
                0.025, // stretch
                0.1, // bitonal
                0.6, // blurred
                84, // blur
                0.6, // noisy
                14, // noise
                0.5, // squeezed
                0.25, // quality
                205); // paper
    }
}
