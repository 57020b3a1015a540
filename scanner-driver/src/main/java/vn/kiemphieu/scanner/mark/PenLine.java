package vn.kiemphieu.scanner.mark;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import vn.kiemphieu.scanner.mark.Grid.Area;

/**
 * The pen followed along a name, column by column, a little beyond both its ends. Where none is seen the line is taken to
 * run on straight to where it is seen again; such a column speaks against a line only if print does not hide it there.
 */
final class PenLine {
    /** A waving line may leave the letters' body by this share of its height, above and below. */
    private static final double WAVE = 0.55;
    /** A line whose height changes by this share of the body's waves. */
    private static final double WAVES = 0.35;
    /** A line may run along the upper edge of the body, by this share of its height above; never below the lower. */
    private static final double BODY_ABOVE = 0.15;
    /** Half the thickness of a thin line and how far it may sway, pixels. */
    private static final int HALF_LINE = 2;

    private static final int NOT_SEEN = Integer.MIN_VALUE;

    private final Pen pen;
    private final Area body;
    private final int first;
    /** Per column the middle of the pen in it. */
    private final int[] heights;
    /** Per column: pen meets the letters' body. */
    private final boolean[] meets;
    /** Per column: pen could be seen here, and is not. */
    private final boolean[] open;

    private PenLine(Pen pen, Area body, int darkness) {
        this.pen = pen;
        this.body = body;
        this.first = body.left() - Grid.pixels(Limits.STRUCK_BEYOND);
        this.heights = new int[body.right() + Grid.pixels(Limits.STRUCK_BEYOND) - first];
        this.open = new boolean[heights.length];
        this.meets = new boolean[heights.length];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = height(first + i, darkness);
            meets[i] = meetsBody(first + i, darkness);
        }
        followGaps();
    }

    /** The pen of at least some darkness along the body of a name. */
    static PenLine along(Pen pen, Area body, int darkness) {
        return new PenLine(pen, body, darkness);
    }

    /** Columns in which pen is seen. */
    int seen(int left, int right) {
        int seen = 0;
        for (int i = begin(left); i < end(right); i++) {
            seen += heights[i] != NOT_SEEN ? 1 : 0;
        }
        return seen;
    }

    /**
     * Of the columns in which pen could be seen, the share in which it is; 1 where print hides them all. One column in which
     * it is not says nothing: between two letters a waving line may lie a little higher or lower than it is looked for.
     */
    double share(int left, int right) {
        int seen = seen(left, right);
        int empty = count(open, left, right);
        return (double) (seen + 1) / (seen + empty + 1);
    }

    /** Whether pen is seen so far to the left as it could be seen at all. */
    boolean toTheLeft(int left, int right) {
        int i = Math.max(0, left - first);
        while (i < right - first && !open[i] && heights[i] == NOT_SEEN) {
            i++;
        }
        return i < right - first && heights[i] != NOT_SEEN;
    }

    /** Whether pen is seen so far to the right as it could be seen at all. */
    boolean toTheRight(int left, int right) {
        int i = Math.min(heights.length, right - first) - 1;
        while (i >= left - first && !open[i] && heights[i] == NOT_SEEN) {
            i--;
        }
        return i >= left - first && heights[i] != NOT_SEEN;
    }

    /** Whether the line lies on a way, or so near it, wherever it is seen. */
    boolean lies(IntToDoubleFunction way, int near) {
        return IntStream.range(0, heights.length)
                .filter(i -> heights[i] != NOT_SEEN)
                .allMatch(i -> Math.abs(heights[i] - way.applyAsDouble(first + i)) <= near);
    }

    /** The height of the line where it is seen nearest to a column; the middle of the body if it is not seen. */
    int heightNear(int x) {
        int nearest = -1;
        for (int i = 0; i < heights.length; i++) {
            if (heights[i] != NOT_SEEN && (nearest < 0 || Math.abs(first + i - x) < Math.abs(first + nearest - x))) {
                nearest = i;
            }
        }
        return nearest < 0 ? (body.top() + body.bottom()) / 2 : heights[nearest];
    }

    /** Of the columns in which pen is seen, the share in which it meets the letters' body; 1 where none is seen. */
    double inBody(int left, int right) {
        int seen = seen(left, right);
        int met = count(meets, left, right);
        return seen == 0 ? 1 : (double) met / seen;
    }

    private int count(boolean[] columns, int left, int right) {
        int count = 0;
        for (int i = begin(left); i < end(right); i++) {
            count += columns[i] ? 1 : 0;
        }
        return count;
    }

    private int begin(int left) {
        return Math.max(0, left - first);
    }

    private int end(int right) {
        return Math.min(heights.length, right - first);
    }

    private int height(int x, int darkness) {
        int wave = (int) Math.round(WAVE * body.height());
        int top = NOT_SEEN;
        int bottom = NOT_SEEN;
        for (int y = body.top() - wave; y < body.bottom() + wave; y++) {
            if (pen.at(x, y, darkness)) {
                top = top == NOT_SEEN ? y : top;
                bottom = y;
            }
        }
        return top == NOT_SEEN ? NOT_SEEN : (top + bottom) / 2;
    }

    private boolean meetsBody(int x, int darkness) {
        int above = (int) Math.round(BODY_ABOVE * body.height());
        for (int y = body.top() - above; y < body.bottom(); y++) {
            if (pen.at(x, y, darkness)) {
                return true;
            }
        }
        return false;
    }

    private void followGaps() {
        int sway = sway();
        int last = NOT_SEEN;
        for (int i = 0; i < heights.length; i++) {
            if (heights[i] != NOT_SEEN) {
                last = heights[i];
                continue;
            }
            int next = NOT_SEEN;
            for (int j = i; j < heights.length && next == NOT_SEEN; j++) {
                next = heights[j];
            }
            int before = last == NOT_SEEN ? next : last;
            int after = next == NOT_SEEN ? last : next;
            open[i] = before == NOT_SEEN || !hidden(first + i, before + (after - before) / 2, HALF_LINE + sway);
        }
    }

    /** How far a line that rises and falls along the name may lie from the straight way between two places where it is seen. */
    private int sway() {
        int[] seen = new int[heights.length];
        int count = 0;
        for (int height : heights) {
            seen[count] = height;
            count += height != NOT_SEEN ? 1 : 0;
        }
        Arrays.sort(seen, 0, count);
        int range = count == 0 ? 0 : seen[(count - 1) * 19 / 20] - seen[count / 20];
        return range >= WAVES * body.height() ? range / 2 : 0;
    }

    private boolean hidden(int x, int way, int aside) {
        for (int y = way - aside; y <= way + aside; y++) {
            if (pen.mask().near(x, y)) {
                return true;
            }
        }
        return false;
    }
}
