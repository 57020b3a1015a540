package vn.kiemphieu.scanner.sane;

/**
 * How long the sheets of one feed were. Many devices always deliver the whole window, whatever lay in it; only one that has
 * ended a page before tells anything.
 */
final class PageLength {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    /** Windows are rounded to whole lines and steps of motors, millimetres. */
    private static final double ROUNDING = 2;

    private final Setting setting;
    private boolean measured;

    PageLength(Setting setting) {
        this.setting = setting;
    }

    /**
     * Length of a page, millimetres; 0 where nothing is known.
     *
     * @param lines that came
     * @param told whether the device knew their number before it scanned
     */
    double of(int lines, boolean told) {
        if (setting.dotsPerInch() == 0) {
            return 0;
        }
        double length = lines * MILLIMETRES_PER_INCH / setting.dotsPerInch();
        measured |= !told || length < setting.windowMillimetres() - ROUNDING;
        return measured ? length : 0;
    }
}
