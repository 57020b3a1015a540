package vn.kiemphieu.testballots.wear;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What may happen to a sheet on its way into a file. */
public enum WearKind {
    /** More than one degree. */
    SKEW(Cause.SCANNER, Grade.CLEAN),
    /** Fed upside down or sideways. */
    QUARTER_TURN(Cause.SCANNER, Grade.CLEAN),
    /** More than one millimetre out of place. */
    SHIFT(Cause.SCANNER, Grade.CLEAN),
    /** Stretched or shrunk by more than half a percent. */
    SCALE(Cause.SCANNER, Grade.CLEAN),
    /** Rollers that slip: the stretch along the feed changes down the page. */
    ROLLER_SLIP(Cause.SCANNER, Grade.MODERATE),
    /** A window that cuts an edge of the sheet off. */
    CUT_EDGE(Cause.SCANNER, Grade.MODERATE),
    /** The picture left for right, as some drivers deliver backs. */
    MIRRORED(Cause.SCANNER, Grade.HEAVY),
    BLUR(Cause.SCANNER, Grade.MODERATE),
    /** Grain of a poor sensor. */
    NOISE(Cause.SCANNER, Grade.MODERATE),
    /** JPEG quality below 60. */
    LOW_QUALITY(Cause.SCANNER, Grade.MODERATE),
    /** In colour: pens and stamp show as what they are. */
    COLOUR(Cause.SETTING, Grade.CLEAN),
    /** Black and white only, as TIFF G4. */
    BITONAL(Cause.SETTING, Grade.MODERATE),
    /** A black lid seen around the sheet. */
    DARK_BORDER(Cause.SCANNER, Grade.MODERATE),
    /** Dirt on the glass: a line along the whole picture, dark or light. */
    STREAK(Cause.SCANNER, Grade.MODERATE),
    FOLD(Cause.PAPER, Grade.MODERATE),
    COFFEE(Cause.PAPER, Grade.MODERATE),
    SPECKS(Cause.PAPER, Grade.MODERATE),
    TORN_CORNER(Cause.PAPER, Grade.MODERATE),
    /** The other side, or the sheet below, shines through. */
    BLEED_THROUGH(Cause.PAPER, Grade.MODERATE),
    /** The red stamp of the committee in its place. */
    STAMP(Cause.PAPER, Grade.CLEAN),
    /** The stamp on a printed square that tells how the page lies, or over names and boxes of the first rows. */
    STRAY_STAMP(Cause.PAPER, Grade.HEAVY),
    /** Both codes smeared, scratched or blotted beyond reading. Comes in no grade, only by name. */
    SPOILT_CODES(Cause.PAPER, null);

    private final Cause cause;
    private final Grade from;

    WearKind(Cause cause, Grade from) {
        this.cause = cause;
        this.from = from;
    }

    private enum Cause {
        PAPER,
        SCANNER,
        SETTING
    }

    /** Whether it is seen again when the same sheet is scanned again. */
    public boolean stays() {
        return cause == Cause.PAPER;
    }

    /** Whether somebody chose it on the scanner. */
    boolean isSetting() {
        return cause == Cause.SETTING;
    }

    /** All that a deck of this grade may show. */
    public static Set<WearKind> of(Grade grade) {
        return Arrays.stream(values())
                .filter(kind -> kind.from != null && kind.from.compareTo(grade) <= 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WearKind.class)));
    }
}
