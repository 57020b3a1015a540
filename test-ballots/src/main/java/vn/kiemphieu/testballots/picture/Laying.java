package vn.kiemphieu.testballots.picture;

/** Lays a page on the glass where its placement says, row by row; bare paper is not looked at pixel by pixel. */
public final class Laying {
    private static final int ONE = 1 << 16;

    private final Grey page;
    private final Blank blank;
    private final byte[] tone;
    private final Placement placement;
    /** How far right and down in the page for one pixel to the right on the glass. */
    private final int right;

    private final int down;

    /**
     * @param tone from levels on the page to levels in the scan
     */
    public Laying(Grey page, Placement placement, byte[] tone) {
        this.page = page;
        this.blank = Blank.of(page);
        this.tone = tone;
        this.placement = placement;
        this.right = (int) Math.round(placement.xx() * ONE);
        this.down = (int) Math.round(placement.yx() * ONE);
    }

    /** What is beside the page keeps its level. */
    public void on(Glass glass) {
        for (int y = 0; y < glass.height(); y++) {
            double[] start = placement.inPicture(0, y);
            row(glass, y, Math.round(start[0] * ONE), Math.round(start[1] * ONE));
        }
    }

    private void row(Glass glass, int y, long x16, long y16) {
        int from = Math.max(
                entry(x16, right, page.width(), glass.width()), entry(y16, down, page.height(), glass.width()));
        int to = Math.min(exit(x16, right, page.width(), glass.width()), exit(y16, down, page.height(), glass.width()));
        int white = tone[255] & 0xFF;
        int x = from;
        while (x < to) {
            int stretch = x / Glass.STRETCH;
            int begin = stretch * Glass.STRETCH;
            int end = Math.min(to, begin + Glass.STRETCH);
            int px = (int) (x16 + (long) right * x);
            int py = (int) (y16 + (long) down * x);
            boolean whole = x == begin && end == Math.min(glass.width(), begin + Glass.STRETCH);
            if (white(px, py, end - x - 1)) {
                fill(glass.picture().pixels(), y * glass.width() + x, end - x, (byte) white);
                glass.note(stretch, y, whole ? white : Glass.MIXED);
            } else {
                copy(glass.picture().pixels(), y * glass.width() + x, end - x, new int[] {px, py});
                glass.note(stretch, y, Glass.MIXED);
            }
            x = end;
        }
    }

    private boolean white(int px, int py, int steps) {
        int lastX = px + right * steps;
        int lastY = py + down * steps;
        return blank.between(
                Math.min(px, lastX) >> 16,
                Math.min(py, lastY) >> 16,
                (Math.max(px, lastX) >> 16) + 1,
                (Math.max(py, lastY) >> 16) + 1);
    }

    private static void fill(byte[] to, int at, int pixels, byte level) {
        for (int i = at; i < at + pixels; i++) {
            to[i] = level;
        }
    }

    /** Pixel by pixel, each between its four neighbours on the page. */
    private void copy(byte[] to, int at, int pixels, int[] start) {
        byte[] from = page.pixels();
        int w = page.width();
        int px = start[0];
        int py = start[1];
        for (int k = at; k < at + pixels; k++) {
            int i = (py >> 16) * w + (px >> 16);
            int fx = (px >> 8) & 0xFF;
            int top = ((from[i] & 0xFF) << 8) + fx * ((from[i + 1] & 0xFF) - (from[i] & 0xFF));
            int low = ((from[i + w] & 0xFF) << 8) + fx * ((from[i + w + 1] & 0xFF) - (from[i + w] & 0xFF));
            to[k] = tone[((top << 8) + ((py >> 8) & 0xFF) * (low - top)) >> 16];
            px += right;
            py += down;
        }
    }

    /** The first pixel of a row on the glass that comes from inside the page, along one axis. */
    private static int entry(long start, int step, int length, int width) {
        long last = (length - 1L) * ONE - 1;
        if (step == 0) {
            return start >= 0 && start <= last ? 0 : width;
        }
        long way = step > 0 ? -start : start - last;
        return (int) Math.max(0, Math.min(width, Math.floorDiv(way + Math.abs(step) - 1, Math.abs(step))));
    }

    /** The pixel after the last. */
    private static int exit(long start, int step, int length, int width) {
        long last = (length - 1L) * ONE - 1;
        if (step == 0) {
            return width;
        }
        long way = step > 0 ? last - start : start;
        return (int) Math.max(0, Math.min(width, Math.floorDiv(way, Math.abs(step)) + 1));
    }
}
