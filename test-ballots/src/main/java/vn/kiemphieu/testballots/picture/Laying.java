package vn.kiemphieu.testballots.picture;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Lays a page on the glass where its placement says, row by row; bare paper is not looked at pixel by pixel. */
public final class Laying {
    private static final int ONE = 1 << 16;
    /** Two white pixels. */
    private static final int WHITE = -1;

    /** So many pixels are tried at once, before a closer look. */
    private static final int FAR = 4 * Glass.STRETCH;

    private static final VarHandle PAIR = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

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
        int width = glass.width();
        int from = Math.max(entry(x16, right, page.width(), width), entry(y16, down, page.height(), width));
        int to = Math.min(exit(x16, right, page.width(), width), exit(y16, down, page.height(), width));
        if (from >= to) {
            return;
        }
        glass.fill(y, from, to, tone[255] & 0xFF);
        Line line = new Line(x16, y16, glass, y);
        for (int x = from; x < to; x = nextStretch(x, FAR)) {
            int end = Math.min(to, nextStretch(x, FAR));
            if (!white(line, x, end)) {
                near(line, x, end);
            }
        }
    }

    /** Looks closer: stretch by stretch, and half by half. */
    private void near(Line line, int from, int to) {
        for (int x = from; x < to; x = nextStretch(x, Glass.STRETCH)) {
            int end = Math.min(to, nextStretch(x, Glass.STRETCH));
            if (white(line, x, end)) {
                continue;
            }
            line.glass.note(x / Glass.STRETCH, line.y, Glass.MIXED);
            int half = Math.min(end, x + Glass.STRETCH / 2);
            if (!white(line, x, half)) {
                copy(line, x, half);
            }
            if (half < end && !white(line, half, end)) {
                copy(line, half, end);
            }
        }
    }

    private static int nextStretch(int x, int length) {
        return x - x % length + length;
    }

    /** A line on the glass and where it begins on the page, in 65536ths of a pixel. */
    private record Line(long x16, long y16, Glass glass, int y) {}

    private boolean white(Line line, int from, int to) {
        int px = (int) (line.x16 + (long) right * from);
        int py = (int) (line.y16 + (long) down * from);
        int lastX = px + right * (to - from - 1);
        int lastY = py + down * (to - from - 1);
        return blank.between(
                Math.min(px, lastX) >> 16,
                Math.min(py, lastY) >> 16,
                (Math.max(px, lastX) >> 16) + 1,
                (Math.max(py, lastY) >> 16) + 1);
    }

    /** Pixel by pixel, each between its four neighbours on the page: above and below are worked on in one int. */
    private void copy(Line line, int first, int end) {
        byte[] from = page.pixels();
        byte[] to = line.glass.picture().pixels();
        int row = line.y * line.glass.width();
        int w = page.width();
        int px = (int) (line.x16 + (long) right * first);
        int py = (int) (line.y16 + (long) down * first);
        for (int k = row + first; k < row + end; k++) {
            int i = (py >> 16) * w + (px >> 16);
            int above = (short) PAIR.get(from, i);
            int below = (short) PAIR.get(from, i + w);
            if ((above & below) != WHITE) {
                int left = (above & 0xFF) | ((below & 0xFF) << 16);
                int next = ((above >>> 8) & 0xFF) | ((below & 0xFF00) << 8);
                int fx = (px >> 8) & 0xFF;
                int fy = (py >> 8) & 0xFF;
                int across = left * (256 - fx) + next * fx;
                to[k] = tone[((across & 0xFFFF) * (256 - fy) + (across >>> 16) * fy) >>> 16];
            }
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
