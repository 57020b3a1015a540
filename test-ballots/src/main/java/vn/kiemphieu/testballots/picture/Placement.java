package vn.kiemphieu.testballots.picture;

/**
 * Where each pixel of a window comes from in a picture: a turn and stretch around the middle, and a shift.
 *
 * @param xx how far right in the picture for one pixel to the right in the window
 * @param xy how far right in the picture for one pixel down
 * @param x0 where the window's first pixel comes from
 */
public record Placement(double xx, double xy, double x0, double yx, double yy, double y0) {
    private static final int ONE = 1 << 16;

    /** Lays a picture into a window of the given size; what is beside it gets the background level. */
    public Grey laid(Grey picture, Grey window, byte[] tone) {
        byte[] from = picture.pixels();
        byte[] to = window.pixels();
        int w = picture.width();
        int lastX = (picture.width() - 1) * ONE;
        int lastY = (picture.height() - 1) * ONE;
        int right = (int) Math.round(xx * ONE);
        int down = (int) Math.round(yx * ONE);
        for (int y = 0; y < window.height(); y++) {
            long x16 = Math.round((x0 + xy * y) * ONE);
            long y16 = Math.round((y0 + yy * y) * ONE);
            int[] span = span(new long[] {x16, y16}, new int[] {right, down}, new int[] {lastX, lastY}, window.width());
            int px = (int) (x16 + (long) right * span[0]);
            int py = (int) (y16 + (long) down * span[0]);
            int at = y * window.width() + span[0];
            for (int x = span[0]; x < span[1]; x++) {
                int i = (py >> 16) * w + (px >> 16);
                int fx = (px >> 8) & 0xFF;
                int top = ((from[i] & 0xFF) << 8) + fx * ((from[i + 1] & 0xFF) - (from[i] & 0xFF));
                int low = ((from[i + w] & 0xFF) << 8) + fx * ((from[i + w + 1] & 0xFF) - (from[i + w] & 0xFF));
                to[at++] = tone[((top << 8) + ((py >> 8) & 0xFF) * (low - top)) >> 16];
                px += right;
                py += down;
            }
        }
        return window;
    }

    /** The pixels of one row of the window, from and to, that come from inside the picture. */
    private static int[] span(long[] start, int[] step, int[] last, int width) {
        long from = 0;
        long to = width;
        for (int axis = 0; axis < 2; axis++) {
            if (step[axis] == 0) {
                to = start[axis] >= 0 && start[axis] < last[axis] ? to : 0;
                continue;
            }
            long enter = step[axis] > 0 ? -start[axis] : start[axis] - last[axis] + 1;
            long leave = step[axis] > 0 ? last[axis] - 1 - start[axis] : start[axis];
            int pace = Math.abs(step[axis]);
            from = Math.max(from, Math.floorDiv(enter + pace - 1, pace));
            to = Math.min(to, Math.floorDiv(leave, pace) + 1);
        }
        return new int[] {(int) Math.min(from, width), (int) Math.max(Math.min(from, width), to)};
    }

    /** Where a place in the window comes from in the picture. */
    public double[] inPicture(double x, double y) {
        return new double[] {x0 + xx * x + xy * y, y0 + yx * x + yy * y};
    }

    /** Where a place in the picture comes to lie in the window: the way back. */
    public double[] inWindow(double x, double y) {
        double turn = xx * yy - xy * yx;
        double dx = x - x0;
        double dy = y - y0;
        return new double[] {(yy * dx - xy * dy) / turn, (xx * dy - yx * dx) / turn};
    }
}
