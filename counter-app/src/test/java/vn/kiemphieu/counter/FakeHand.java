package vn.kiemphieu.counter;

import java.nio.ByteBuffer;
import java.util.Random;
import vn.kiemphieu.scanner.Handwriting;

/** Handwriting without a picture, in the form in which the working file keeps it: crosses in the first box of some rows. */
public final class FakeHand {
    private static final int SIDE = 12;
    private static final int COLUMNS = 6;
    private static final int HEAD = 7;

    private FakeHand() {}

    /** The hand of one voter, the same for the same number, on the rows of one page. */
    public static Handwriting of(long voter, int firstRow, int lastRow) {
        ByteBuffer bytes = ByteBuffer.allocate((lastRow - firstRow + 1) * (HEAD + SIDE * SIDE / 2));
        for (int row = firstRow; row <= lastRow; row++) {
            bytes.putShort((short) (row * COLUMNS + 1));
            bytes.put(new byte[] {1, 2, 2, SIDE, SIDE});
            byte[] shades = cross(new Random(voter * 1009 + row));
            for (int i = 0; i < shades.length; i += 2) {
                bytes.put((byte) (shades[i] << 4 | shades[i + 1]));
            }
        }
        return Handwriting.of(bytes.array());
    }

    private static byte[] cross(Random dice) {
        byte[] shades = new byte[SIDE * SIDE];
        stroke(shades, dice.nextInt(4), 8 + dice.nextInt(4));
        stroke(shades, 8 + dice.nextInt(4), dice.nextInt(4));
        return shades;
    }

    /** From the upper edge to the lower one. */
    private static void stroke(byte[] shades, double from, double to) {
        for (int y = 0; y < SIDE; y++) {
            double middle = from + (to - from) * y / (SIDE - 1);
            for (int x = 0; x < SIDE; x++) {
                int shade = (int) Math.max(0, 15 - 11 * Math.abs(x - middle));
                shades[y * SIDE + x] = (byte) Math.max(shades[y * SIDE + x], shade);
            }
        }
    }
}
