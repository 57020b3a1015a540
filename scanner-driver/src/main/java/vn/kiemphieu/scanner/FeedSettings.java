package vn.kiemphieu.scanner;

/**
 * How sheets are scanned. All of it is asked for in grey.
 *
 * @param dotsPerInch resolution; where a device does not have it, the next finer one, or its finest
 * @param sides 1 the front only, 2 both sides of every sheet
 * @param widthMillimetres of the paper, across the feed
 * @param heightMillimetres of the paper, along the feed
 */
public record FeedSettings(int dotsPerInch, int sides, double widthMillimetres, double heightMillimetres) {
    public FeedSettings {
        if (dotsPerInch < 1 || sides < 1 || sides > 2 || !(widthMillimetres > 0) || !(heightMillimetres > 0)) {
            throw new IllegalArgumentException("no such scan: " + dotsPerInch + " dpi, " + sides + " sides, "
                    + widthMillimetres + " x " + heightMillimetres + " mm");
        }
    }

    /** Paper of 210 × 297 mm, fed by its short edge. */
    public static FeedSettings a4(int dotsPerInch, int sides) {
        return new FeedSettings(dotsPerInch, sides, 210, 297);
    }

    /** Paper of 148 × 210 mm, fed by its short edge. */
    public static FeedSettings a5(int dotsPerInch, int sides) {
        return new FeedSettings(dotsPerInch, sides, 148, 210);
    }

    /** Paper of 297 × 420 mm, fed by its short edge. */
    public static FeedSettings a3(int dotsPerInch, int sides) {
        return new FeedSettings(dotsPerInch, sides, 297, 420);
    }

    /** The sheet, from 1, that comes next after so many pages were handed over. */
    public int sheetAfter(int pages) {
        return pages / sides + 1;
    }
}
