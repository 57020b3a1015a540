package vn.kiemphieu.testballots.wear;

/** How badly paper and scanner treat the sheets. */
public enum Grade {
    /** A good office scanner, well fed: hardly crooked, little noise, the red stamp in its place. */
    CLEAN,
    /** A busy evening: sheets upside down, crooked, stretched; each damage now and then; nothing that hides a mark. */
    MODERATE,
    /** Several damages at once and stronger: people could still read the sheet, a machine may well ask. */
    HEAVY
}
