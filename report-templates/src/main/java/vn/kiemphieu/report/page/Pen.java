package vn.kiemphieu.report.page;

/**
 * How a line is drawn.
 *
 * @param width in millimetres
 * @param grey 0 is black, 1 is white
 */
public record Pen(double width, double grey) {
    public Pen {
        if (width <= 0 || grey < 0 || grey > 1) {
            throw new IllegalArgumentException("a pen has a width above nothing and a grey from 0 to 1");
        }
    }

    public static Pen black(double width) {
        return new Pen(width, 0);
    }
}
