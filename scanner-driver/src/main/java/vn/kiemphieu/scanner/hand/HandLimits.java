package vn.kiemphieu.scanner.hand;

/** Every number of the comparison of handwriting, in one place; ADR 0010 says which drawn sheets set them. */
final class HandLimits {
    /** Pixels between two points of a shape's grid: 0.64 mm. */
    static final int PITCH = 5;
    /** Fewest pixels of pen that make a shape, 0.65 mm²: less is a dot or dirt. */
    static final int LEAST_INK = 40;
    /** From so many pixels of pen, 2.6 mm², and this share of them within its lines, a mark is firm. */
    static final int FIRM_INK = 160;

    static final double FIRM_SHARE = 0.5;

    /** Farthest that two shapes are shifted to meet, pixels: what alignment by the row's print leaves. */
    static final float SHIFT = 3;
    /** Difference that a shift by one pixel counts for. */
    static final float SHIFT_COST = 0.001f;

    /** Of marks by different voters one in ten pairs differs by less than this, for marks of fine lines in boxes. */
    static final double BOX_USUAL = 0.045;
    /** The same for marks that are mostly solid, and how it grows as the lines get finer. */
    static final double BOX_SOLID = 0.004;

    static final double BOX_FINER = 0.16;
    static final double BOX_FINE_FROM = 0.10;
    /** Most for a mark in a box that is no cross: rings and ticks all look alike. */
    static final double BOX_PLAIN = 0.005;
    /** Shade from which a corner of a cross has pen. */
    static final int CROSS_SHADE = 4;
    /** The same three for names, and the grid points across from which a line is long. */
    static final double NAME_SOLID = 0.021;

    static final double NAME_FINER = 0.315;
    static final double NAME_FINE_FROM = 0.22;
    static final double NAME_LONG = 30;
    /** Where marks of one page differ by so much in the middle, one in ten pairs differs by less than this share of it. */
    static final double OWN_SHARE = 0.35;
    /** Share of different voters' marks below that usual difference, taken twice for safety … */
    static final double BELOW_USUAL = 0.2;
    /** … and the power by which that share falls with the difference. */
    static final double FALLS_BY = 3.1;

    /** Most that one mark can show, in bits. */
    static final double MOST_BITS = 16;
    /** Taken off every mark, so that chance agreement of many marks adds up to nothing. */
    static final double CHANCE_BITS = 3.6;
    /** A mark that is there in one scan only, and all of these together. */
    static final double MISSING_BITS = 3;

    static final double MISSING_MOST = 12;
    /** A streak or a row not found takes one mark from a scan, or one in so many; more are another ballot's. */
    static final int MISSING_FEW = 1;

    static final int MISSING_ONE_IN = 6;
    /** Pixels of pen with which a line through a name begins and ends: less is dirt. */
    static final int RUN_BEGINS = 8;
    /** What lines through names differ by for a pixel of fall and of bend, squared: they fade over 5 pixels. */
    static final double RUN_FALL = 0.0085;

    static final double RUN_BEND = 0.02;
    /** Bits that a rescan of a page must promise: with less there is too little ink on it to tell anything. */
    static final double LEAST_BITS = 8;
    /** From so many on the page is known again for sure … */
    static final double ENOUGH_BITS = 16;
    /** … and is the same sheet as another from so many bits on; … */
    static final double SAME_BITS = 12;
    /** … below it needs so many. */
    static final double SAME_BITS_OF_FEW = 14;
    /** Difference of a mark from itself in another scan that nine in ten stay below in boxes, three in four on names … */
    static final double BOX_RESCAN = 0.0093;

    static final double NAME_RESCAN = 0.018;
    /** … and one in two: marks that differ by less are no surer to be one. */
    static final double BOX_ALIKE = 0.003;

    static final double NAME_ALIKE = 0.006;
    /** How far the middle of a mark may lie from where it was in another scan, and the middle of a line along it, pixels. */
    static final float KEY_MIDDLE = 2.5f;

    static final float KEY_ALONG = 7;
    /** The same for how far it spreads: lines fade at their ends. */
    static final float KEY_SPREAD = 0.7f;

    static final float KEY_SPREAD_ALONG = 4;

    private HandLimits() {}
}
