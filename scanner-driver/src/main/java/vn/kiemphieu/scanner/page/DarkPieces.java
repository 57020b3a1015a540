package vn.kiemphieu.scanner.page;

import java.util.Arrays;

/** Connected pieces, put together from runs line by line from the top; two runs touch where they share a column. */
final class DarkPieces {
    private static final int FIELDS = 6;
    private static final int LEFT = 0;
    private static final int TOP = 1;
    private static final int RIGHT = 2;
    private static final int BOTTOM = 3;
    private static final int CELLS = 4;
    private static final int PARENT = 5;

    private int[] fields = new int[FIELDS * 512];
    private int count;
    private int y;
    /** Runs as from, to, piece: of the line before, and of this one. */
    private int[] before = new int[3 * 512];

    private int runsBefore;
    private int[] now = new int[3 * 512];
    private int runsNow;
    private int next;

    void beginLine(int line) {
        y = line;
        int[] swap = before;
        before = now;
        now = swap;
        runsBefore = runsNow;
        runsNow = 0;
        next = 0;
    }

    /** A run of this line, from left to right; the end is the first cell after it. */
    void add(int from, int to) {
        while (next < runsBefore && before[3 * next + 1] <= from) {
            next++;
        }
        int piece = -1;
        for (int i = next; i < runsBefore && before[3 * i] < to; i++) {
            int touching = root(before[3 * i + 2]);
            piece = piece < 0 ? touching : join(piece, touching);
        }
        if (piece < 0) {
            piece = newPiece(from);
        }
        take(piece, from, to);
        if (3 * runsNow == now.length) {
            now = Arrays.copyOf(now, 2 * now.length);
        }
        now[3 * runsNow] = from;
        now[3 * runsNow + 1] = to;
        now[3 * runsNow + 2] = piece;
        runsNow++;
    }

    int count() {
        return count;
    }

    /** Whether this number stands for a piece, and not for a part that was joined to another. */
    boolean whole(int piece) {
        return fields[FIELDS * piece + PARENT] == piece;
    }

    int left(int piece) {
        return fields[FIELDS * piece + LEFT];
    }

    int top(int piece) {
        return fields[FIELDS * piece + TOP];
    }

    int right(int piece) {
        return fields[FIELDS * piece + RIGHT];
    }

    int bottom(int piece) {
        return fields[FIELDS * piece + BOTTOM];
    }

    int width(int piece) {
        return right(piece) - left(piece) + 1;
    }

    int height(int piece) {
        return bottom(piece) - top(piece) + 1;
    }

    int cells(int piece) {
        return fields[FIELDS * piece + CELLS];
    }

    private int newPiece(int x) {
        if (FIELDS * count == fields.length) {
            fields = Arrays.copyOf(fields, 2 * fields.length);
        }
        int at = FIELDS * count;
        fields[at + LEFT] = x;
        fields[at + RIGHT] = x;
        fields[at + TOP] = y;
        fields[at + BOTTOM] = y;
        fields[at + CELLS] = 0;
        fields[at + PARENT] = count;
        return count++;
    }

    private void take(int piece, int from, int to) {
        int at = FIELDS * piece;
        fields[at + LEFT] = Math.min(fields[at + LEFT], from);
        fields[at + RIGHT] = Math.max(fields[at + RIGHT], to - 1);
        fields[at + BOTTOM] = y;
        fields[at + CELLS] += to - from;
    }

    private int join(int one, int other) {
        if (one == other) {
            return one;
        }
        int at = FIELDS * one;
        int from = FIELDS * other;
        fields[at + LEFT] = Math.min(fields[at + LEFT], fields[from + LEFT]);
        fields[at + TOP] = Math.min(fields[at + TOP], fields[from + TOP]);
        fields[at + RIGHT] = Math.max(fields[at + RIGHT], fields[from + RIGHT]);
        fields[at + BOTTOM] = Math.max(fields[at + BOTTOM], fields[from + BOTTOM]);
        fields[at + CELLS] += fields[from + CELLS];
        fields[from + PARENT] = one;
        return one;
    }

    private int root(int piece) {
        int root = piece;
        while (fields[FIELDS * root + PARENT] != root) {
            root = fields[FIELDS * root + PARENT];
        }
        return root;
    }
}
