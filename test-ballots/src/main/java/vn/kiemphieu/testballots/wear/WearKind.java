package vn.kiemphieu.testballots.wear;

/** What may happen to a sheet on its way into a file. */
public enum WearKind {
    /** More than one degree. */
    SKEW,
    /** Fed upside down or sideways. */
    QUARTER_TURN,
    /** More than one millimetre out of place. */
    SHIFT,
    /** Stretched or shrunk by more than half a percent. */
    SCALE,
    BLUR,
    /** Grain of a poor sensor. */
    NOISE,
    /** JPEG quality below 60. */
    LOW_QUALITY,
    /** Dirt on the glass: a line along the whole picture, dark or light. */
    STREAK,
    FOLD,
    COFFEE,
    SPECKS,
    /** The red stamp of the committee. */
    STAMP,
    /** The other side, or the sheet below, shines through. */
    BLEED_THROUGH,
    /** Black and white only, as TIFF G4. */
    BITONAL,
    /** A black lid seen around the sheet. */
    DARK_BORDER,
    TORN_CORNER
}
