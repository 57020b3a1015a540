package vn.kiemphieu.scanner.hand;

import java.util.List;

/** Where the marks of a page lie and how wide they spread, roughly: enough to see that most pages are different. */
public final class PageKey {
    private static final int PER_MARK = 4;

    private final int[] places;
    private final boolean[] names;
    private final float[] spreads;

    /** The key of a page. */
    public PageKey(PageHand page) {
        List<MarkShape> marks = page.marks();
        this.places = new int[marks.size()];
        this.names = new boolean[marks.size()];
        this.spreads = new float[PER_MARK * marks.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = marks.get(i).place().number();
            names[i] = marks.get(i).place().ofName();
            measure(marks.get(i), PER_MARK * i);
        }
    }

    /** Whether at least a third of the marks, of the page with fewer, may be the same. */
    public boolean near(PageKey other) {
        int fewer = Math.min(places.length, other.places.length);
        int wanted = (fewer + 2) / 3;
        int near = 0;
        int i = 0;
        int j = 0;
        while (near < wanted && Math.min(places.length - i, other.places.length - j) >= wanted - near) {
            if (places[i] == other.places[j]) {
                near += near(i++, other, j++) ? 1 : 0;
            } else if (places[i] < other.places[j]) {
                i++;
            } else {
                j++;
            }
        }
        return wanted > 0 && near >= wanted;
    }

    private boolean near(int mark, PageKey other, int there) {
        float middle = names[mark] ? HandLimits.KEY_ALONG : HandLimits.KEY_MIDDLE;
        float spread = names[mark] ? HandLimits.KEY_SPREAD_ALONG : HandLimits.KEY_SPREAD;
        int i = PER_MARK * mark;
        int j = PER_MARK * there;
        return Math.abs(spreads[i] - other.spreads[j]) <= middle
                && Math.abs(spreads[i + 1] - other.spreads[j + 1]) <= HandLimits.KEY_MIDDLE
                && Math.abs(spreads[i + 2] - other.spreads[j + 2]) <= spread
                && Math.abs(spreads[i + 3] - other.spreads[j + 3]) <= HandLimits.KEY_SPREAD;
    }

    /** Middle and standard deviation, across and down, pixels. */
    private void measure(MarkShape mark, int into) {
        double all = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        for (int row = 0; row < mark.height(); row++) {
            for (int column = 0; column < mark.width(); column++) {
                int shade = mark.shade(column, row);
                all += shade;
                x += shade * column;
                y += shade * row;
                xx += shade * column * column;
                yy += shade * row * row;
            }
        }
        x /= all;
        y /= all;
        spreads[into] = (float) (HandLimits.PITCH * (mark.left() + x));
        spreads[into + 1] = (float) (HandLimits.PITCH * (mark.top() + y));
        spreads[into + 2] = (float) (HandLimits.PITCH * Math.sqrt(Math.max(0, xx / all - x * x)));
        spreads[into + 3] = (float) (HandLimits.PITCH * Math.sqrt(Math.max(0, yy / all - y * y)));
    }
}
