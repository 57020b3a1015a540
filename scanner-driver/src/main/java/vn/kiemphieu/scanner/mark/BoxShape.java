package vn.kiemphieu.scanner.mark;

/** The shape of ink in a box that is no X. */
final class BoxShape {
    /** Least pixels of a white piece that counts. */
    private static final int PIECE = 6;

    private final boolean[] ink;
    private final int width;
    private final int height;
    private final int inked;

    /**
     * Looks at one box.
     *
     * @param ink row by row
     */
    BoxShape(boolean[] ink, int width) {
        this.ink = ink;
        this.width = width;
        this.height = ink.length / width;
        int count = 0;
        for (boolean pixel : ink) {
            count += pixel ? 1 : 0;
        }
        this.inked = count;
    }

    /** Whether the ink is one light movement of the pen, such as a tick or a ring, that nobody takes for a mark withdrawn. */
    boolean simple() {
        double share = (double) inked / ink.length;
        return share <= Limits.BOX_SIMPLE
                && largestSquare(false) >= Grid.pixels(Limits.BOX_WHITE)
                && whitePieces() <= Limits.BOX_PIECES
                && !tangled();
    }

    /** Whether many lines across the box, level or upright, meet more strokes than a tick or a ring has. */
    private boolean tangled() {
        int three = 0;
        int more = 0;
        for (int line = 0; line < height + width; line++) {
            int strokes = line < height ? strokes(line * width, 1, width) : strokes(line - height, width, height);
            three += strokes >= Limits.BOX_STROKES ? 1 : 0;
            more += strokes > Limits.BOX_STROKES ? 1 : 0;
        }
        return three > Limits.BOX_THREE * (width + height) || more > Limits.BOX_TANGLED * (width + height);
    }

    private int strokes(int start, int step, int length) {
        int strokes = 0;
        boolean before = false;
        for (int i = 0; i < length; i++) {
            boolean here = ink[start + i * step];
            strokes += here && !before ? 1 : 0;
            before = here;
        }
        return strokes;
    }

    /** The side of the largest square all of ink or all without, pixels. */
    private int largestSquare(boolean ofInk) {
        int[] side = new int[ink.length];
        int largest = 0;
        for (int i = 0; i < ink.length; i++) {
            if (ink[i] == ofInk) {
                boolean edge = i < width || i % width == 0;
                side[i] = edge ? 1 : 1 + Math.min(side[i - 1], Math.min(side[i - width], side[i - width - 1]));
                largest = Math.max(largest, side[i]);
            }
        }
        return largest;
    }

    /** Into how many pieces the ink cuts the box. */
    private int whitePieces() {
        boolean[] left = new boolean[ink.length];
        for (int i = 0; i < ink.length; i++) {
            left[i] = !ink[i];
        }
        int pieces = 0;
        int[] stack = new int[ink.length];
        for (int i = 0; i < left.length; i++) {
            pieces += left[i] && take(left, i, stack) >= PIECE ? 1 : 0;
        }
        return pieces;
    }

    /** Takes out a white piece and returns its size. */
    private int take(boolean[] left, int start, int[] stack) {
        int size = 0;
        int top = 0;
        stack[top++] = start;
        left[start] = false;
        while (top > 0) {
            int at = stack[--top];
            size++;
            int x = at % width;
            int[] around = {x > 0 ? at - 1 : at, x < width - 1 ? at + 1 : at, at - width, at + width};
            for (int next : around) {
                if (next >= 0 && next < left.length && left[next]) {
                    left[next] = false;
                    stack[top++] = next;
                }
            }
        }
        return size;
    }
}
