package vn.kiemphieu.scanner.hand;

import java.nio.ByteBuffer;

/**
 * How the pen runs through a name: all that a line along a ruler shows of the hand behind it.
 *
 * @param begin pixels from the left edge of the place to the pen
 * @param end the same, to where the pen leaves
 * @param room pixels from there to the right edge, which lies as far behind every name
 * @param fall how much lower the last third of the way lies than the first, quarters of a pixel
 * @param bend how much lower the middle third lies than the two others, quarters of a pixel
 */
record Run(int begin, int end, int room, int fall, int bend) {
    /** Of a mark that is no line through a name. */
    static final Run NONE = new Run(0, 0, 0, 0, 0);

    /** Bytes that {@link #write} needs. */
    static final int LENGTH = 8;

    private static final int THIRDS = 3;
    private static final double FINE = 4;

    /**
     * How these pixels run.
     *
     * @param ink places of pixels with pen
     * @param width of the place they are in
     */
    static Run of(int[] ink, int width) {
        int[] columns = new int[width];
        for (int pixel : ink) {
            columns[pixel % width]++;
        }
        int begin = 0;
        for (int seen = columns[0]; seen < HandLimits.RUN_BEGINS; seen += columns[begin]) {
            begin++;
        }
        int end = width - 1;
        for (int seen = columns[end]; seen < HandLimits.RUN_BEGINS; seen += columns[end]) {
            end--;
        }
        double[] heights = heights(ink, width, begin, Math.max(1, end + 1 - begin));
        return new Run(
                begin,
                end,
                width - 1 - end,
                fine(heights[2] - heights[0]),
                fine(heights[1] - (heights[0] + heights[2]) / 2));
    }

    /** Mean height of the pen in each third of the way; where print hides it, that of all. */
    private static double[] heights(int[] ink, int width, int begin, int length) {
        int[] sums = new int[THIRDS];
        int[] counts = new int[THIRDS];
        int all = 0;
        for (int pixel : ink) {
            int third = Math.max(0, Math.min(THIRDS - 1, THIRDS * (pixel % width - begin) / length));
            sums[third] += pixel / width;
            counts[third]++;
            all += pixel / width;
        }
        double[] heights = new double[THIRDS];
        for (int third = 0; third < THIRDS; third++) {
            heights[third] = counts[third] == 0 ? (double) all / ink.length : (double) sums[third] / counts[third];
        }
        return heights;
    }

    private static int fine(double pixels) {
        return (int) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, Math.round(FINE * pixels)));
    }

    /**
     * How far the shapes would differ, at least, were this line and another of the same page drawn through one name. Both may
     * keep to the names or to the column; their height counts for nothing, for names differ in theirs.
     */
    double difference(Run other) {
        double ends = Math.abs(begin - other.begin) + Math.min(Math.abs(end - other.end), Math.abs(room - other.room));
        double falls = (fall - other.fall) / FINE;
        double bends = (bend - other.bend) / FINE;
        return ends / (length() + other.length())
                + HandLimits.RUN_FALL * falls * falls
                + HandLimits.RUN_BEND * bends * bends;
    }

    private int length() {
        return end + 1 - begin;
    }

    void write(ByteBuffer into) {
        into.putShort((short) begin).putShort((short) end).putShort((short) room);
        into.put((byte) fall).put((byte) bend);
    }

    static Run read(ByteBuffer from) {
        return new Run(from.getShort(), from.getShort(), from.getShort(), from.get(), from.get());
    }
}
