package vn.kiemphieu.scanner.mark;

/**
 * Every threshold of the reader, in one place; ADR 0005 says which drawn decks set them. Darkness runs from 0, the paper
 * around, to 255, black. Between the limit of nothing and the limit of a mark all is unsure.
 */
final class Limits {
    /** Darkness of a pen line: a ballpoint reaches 130 to 200, hard pencil 70 to 110. */
    static final int PEN = 64;
    /** Darkness that may be a very faint pen; dirt and show-through lie here too, so length decides. */
    static final int FAINT = 36;
    /** Darkness of print on the page as we drew it. */
    static final int PRINT = 48;
    /** Darkness of the middle of printed strokes. */
    static final int PRINT_CORE = 128;
    /** Pixels around print that are never taken for pen: blur, toner and the rest of the registration error. */
    static final int PRINT_MARGIN = 2;
    /** Level print this long is a line of the table, millimetres; … */
    static final double RULE_LENGTH = 10;
    /** … and so many pixels above and below it belong to it, too. */
    static final int RULE_MARGIN = 2;

    /** Share of the thinnest printed lines that a scan must show: else it may have lost a thin pen. */
    static final double THIN_SHOWN = 0.95;

    /** Farthest that a row's print may lie from where the marks say, pixels. */
    static final int ROW_SHIFT = 6;
    /** Least mean darkness of a row's print over that of its surroundings: below it the row is not where it should be. */
    static final int ROW_MATCH = 40;
    /** From this match on a row found where its neighbour lay is not looked for elsewhere. */
    static final int ROW_PLAIN = 70;

    /** Edge of a box left out of its measurement, millimetres: the printed line and how far it may be off. */
    static final double BOX_EDGE = 0.45;
    /** How far around a box a mark may reach, millimetres. */
    static final double BOX_REACH = 2.2;
    /** Longest speck that is dirt, millimetres. */
    static final double SPECK = 0.6;
    /** A mark covers at least this share of the box, and spans it by at least these shares of its side. */
    static final double BOX_LEAST = 0.03;

    static final double BOX_SPAN = 0.5;
    static final double BOX_SPAN_SHORT = 0.3;
    /** A mark that is no X: with more ink than this, or … */
    static final double BOX_SIMPLE = 0.38;
    /** … without a white square of this side, millimetres, or … */
    static final double BOX_WHITE = 1.2;
    /** … where many lines across it meet this many strokes, or … */
    static final int BOX_STROKES = 3;

    static final double BOX_THREE = 0.25;
    static final double BOX_TANGLED = 0.05;
    /** … that cuts its box into more pieces may be withdrawn, or none at all. */
    static final int BOX_PIECES = 4;

    /** An X is drawn with strokes of at most this width, pixels: 1.3 mm … */
    static final double CROSS_WIDEST = 11;
    /** … and at least so much ink, pixels. */
    static final int CROSS_LEAST = 40;
    /** Of a pale one so much is as dark as a pen, pixels. */
    static final int CROSS_SEEN = 20;
    /** A stroke is looked for so many pixels on either side of a straight line, … */
    static final double CROSS_BOW = 3;
    /** … bows from it by this share of its length, and no more, … */
    static final double CROSS_ARC = 0.2;
    /** … and its edge wavers by so many pixels. */
    static final double CROSS_WAVER = 1.5;
    /** A stroke that joins two arms bows by this much, pixels, or by this share of the way. */
    static final double CROSS_JOINT = 4;

    static final double CROSS_JOINT_BOW = 0.14;
    /** Ink of a stroke is missing over the box's printed edge, never longer, pixels. */
    static final int CROSS_GAP = 13;
    /** The strokes cross no farther from the middle than this share of the box's side. */
    static final double CROSS_INSIDE = 0.44;
    /** Each stroke is as long as this share of the box's side. */
    static final double CROSS_STROKE = 0.5;
    /** Each arm is at least so long, pixels. */
    static final double CROSS_ARM = 8;
    /** Each has this share of the ink for itself: one thick stroke is no X. */
    static final double CROSS_OWN = 0.12;
    /** Ink is seen on this share of a stroke's way … */
    static final double CROSS_UNBROKEN = 0.5;
    /** … and this share of all ink in and around the box lies on the strokes. */
    static final double CROSS_EXPLAINED = 0.94;
    /** Of all ink this share lies well within the strokes, so many pixels from the edge of where they may bow to. */
    static final double CROSS_CORE = 0.67;

    static final double CROSS_RIM = 1;
    /** Paper between two arms is at least so wide, pixels; … */
    static final int WEDGE_PAPER = 3;
    /** … where the strokes cross nearer to the edge of the box than so many widths of a stroke … */
    static final double WEDGE_WIDTHS = 1.3;
    /** … and so many pixels, none is asked for. */
    static final int WEDGE_ROOM = 6;
    /** … but so many pixels are enough for any stroke. */
    static final double WEDGE_ENOUGH = 12;
    /** Widest stroke of an X whose wedges may be looked for at the ends of its arms, pixels: wider ones may be a fill. */
    static final double WEDGE_MOUTH = 9;
    /** Widest stroke of an X that may show paper in two wedges only, pixels. */
    static final double WEDGE_TWO = 5.6;
    /** From this share on the strokes explain all the ink there is. */
    static final double CROSS_WHOLLY = 0.96;

    /** A mark that covers more of its box than this … */
    static final double DENSE = 0.42;
    /** … and so many times what the voter's marks usually cover is a question; … */
    static final double UNUSUAL = 1.7;
    /** … from this many marks on a page their usual cover is known. */
    static final int USUAL_FROM = 3;
    /** Ink beside the box over ink in it: more, and the mark may belong elsewhere. */
    static final double BOX_BESIDE = 0.6;
    /** Length of ink beside an empty box that is a question, millimetres. */
    static final double BESIDE_LENGTH = 1.5;
    /** Two marks in one row are alike if the inkier has at most this many times the ink of the other. */
    static final double ALIKE = 1.6;
    /** Length of faint ink in an otherwise empty box that is a question, millimetres. */
    static final double FAINT_IN_BOX = 1.8;

    /** How far beside a name a line through it may reach, millimetres. */
    static final double NAME_REACH = 3;
    /** Columns with pen around a name that was not struck, millimetres together: a resting pen, a speck. */
    static final double NAME_SPECK = 0.9;
    /** The same where no piece of it is longer than that. */
    static final double NAME_SPECKS = 2;
    /** Of every second column, so many with faint ink are still untouched. */
    static final int NAME_SPECK_COLUMNS = 3;

    static final int BOX_SPECK_COLUMNS = 2;
    /** Share of the columns of họ, đệm and tên in which a line through the middle must show. */
    static final double STRUCK_PART = 0.25;
    /** The same over the whole name with its spaces. */
    static final double STRUCK_WHOLE = 0.6;
    /** How far beyond a name its line is followed, millimetres. */
    static final double STRUCK_BEYOND = 1.5;
    /** Fewest columns of họ, and of tên, or just beyond them, in which the line must be seen. */
    static final int STRUCK_SEEN = 2;
    /** One column is enough this far into họ or tên, millimetres, where print hides all others on the way out. */
    static final double STRUCK_INTO = 0.3;
    /** Among letters that stand close a line shows in so many columns of the outer half of họ or tên … */
    static final int CLOSE_COLUMNS = 4;
    /** … and so many times as often as blur above and below it, in the whole of it. */
    static final int CLOSE_TIMES = 2;
    /** Of the white between letters, that with no more pixels of print around it than this, … */
    static final int LETTERS_PRINT = 6;
    /** … so much more is dark where a line runs than in most names of the page, … */
    static final double LETTERS_DARK = 0.12;
    /** … and so many times as much. */
    static final double LETTERS_TIMES = 2;
    /** Share of its columns in which the line meets the letters' body. */
    static final double STRUCK_IN_BODY = 0.25;

    /** Darkness that an underline adds to the printed line below a name, summed over its thickness … */
    static final int UNDERLINE = 70;
    /** … and how many times as dark as beside the name it makes it. */
    static final double UNDERLINE_TIMES = 1.3;
    /** A ring runs this far above and below the letters' body, as a share of its height … */
    static final double RING_REACH = 0.3;
    /** … over this length at a time, millimetres: the teeth of a zigzag are narrower. */
    static final double RING_LENGTH = 0.9;
    /** Pixels of paper between a ring's upper and lower line. */
    static final int RING_PAPER = 4;
    /** Share of the columns of họ or tên, and of the whole name, with faint ink that is a question. */
    static final double FAINT_ON_PART = 0.5;

    static final double FAINT_ON_NAME = 0.3;
    /** Faint ink in columns of no more than this together is no line, though print may hide the rest of one, millimetres. */
    static final double FAINT_SPECK = 0.9;

    /** Mean darkness of a fold in a margin … */
    static final int FOLD = 20;
    /** … which is so many times as dark as the paper around. */
    static final double FOLD_TIMES = 2;

    /** A torn corner reaches both edges of what is looked at but for so much, millimetres, … */
    static final double CORNER_NEAR = 0.5;
    /** … is no larger than this, millimetres, … */
    static final double CORNER_LARGEST = 30;
    /** … fills this share of the rectangle around it, … */
    static final double CORNER_FULL = 0.22;
    /** … and is darker than any pen. */
    static final int CORNER_DARK = 190;

    /** Of ink that is print beside its place, this share may lie on none … */
    static final double ASTRAY_STRANGE = 0.02;
    /** … and this share of the print be missing. */
    static final double ASTRAY_MISSING = 0.12;

    /** Most that print may hide of a stroke on either side of the middle between two names, millimetres. */
    static final double CROSSING_DEPTH = 1.2;
    /** A stroke that comes out so far along the names, millimetres, may be the one that went in. */
    static final double CROSSING_ASIDE = 2.5;

    /** Darkness of half a millimetre of paper that is more than dust or a fold. */
    static final int STRAY_CELL = 16;
    /** Pixels around print in which no stray ink is looked for: rows may lie this far off. */
    static final int STRAY_MARGIN = 4;
    /** Length of a piece of ink where none belongs, millimetres. */
    static final double STRAY = 3;
    /** Length of all pieces together that are longer than dirt, millimetres. */
    static final double STRAY_TOGETHER = 6;
    /** Longest piece of dirt, millimetres. */
    static final double STRAY_SPECK = 1;
    /** Of writing along a printed line crumbs are left: pieces this long, millimetres, … */
    static final double STRAY_CRUMB = 0.45;
    /** … so many … */
    static final int CRUMBS = 3;
    /** … of this length together … */
    static final double CRUMBS_TOGETHER = 3;
    /** … within so much, millimetres. */
    static final double CRUMBS_ACROSS = 30;

    static final double CRUMBS_DOWN = 5;
    /** Length of ink that is part of a mark in its place, millimetres: more is a question. */
    static final double STRAY_TAIL = 15;
    /** Such a tail is no thicker than this, however it waves, millimetres. */
    static final double STRAY_TAIL_THICK = 3.6;
    /** A streak of the scanner's glass is no thicker than this, millimetres, but for its slant on a crooked page. */
    static final double STREAK_THICK = 0.6;
    /** Least area of stray ink, square millimetres. */
    static final double STRAY_AREA = 0.8;

    private Limits() {}
}
