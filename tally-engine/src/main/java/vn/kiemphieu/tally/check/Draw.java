package vn.kiemphieu.tally.check;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Fingerprint;

/**
 * Which sheets are pulled, so that anybody can draw them again with {@code sha256sum} and whole numbers:
 *
 * <ol>
 *   <li>Number all N sheets from 0, batch after batch in the order of their numbers, each batch from its top.
 *   <li>For i = 1, 2, 3 … take SHA-256 of the text {@code DIGITS,i} (digits of the dice, a comma, i; no line end), and of it
 *       the first 8 hexadecimal digits as a whole number x.
 *   <li>Pass over x if it is not below the largest multiple of N in 4294967296 (2³²), so that every sheet is as likely.
 *   <li>The sheet drawn is the remainder of x divided by N; pass over one that was drawn before.
 * </ol>
 *
 * <p>In a shell: {@code echo $((16#$(printf '%s,%s' 0123456789 1 | sha256sum | cut -c1-8) % 350))}.
 *
 * @param drawn in the order of the draw, all different
 */
public record Draw(Dice dice, List<Batch> batches, List<Position> drawn) {
    private static final long NUMBERS = 1L << 32;
    private static final int HEX_DIGITS = 8;

    public Draw {
        batches = List.copyOf(batches);
        drawn = List.copyOf(drawn);
        requireRising(batches);
        if (!drawn.equals(positions(dice, batches, drawn.size()))) {
            throw new IllegalArgumentException("these are not the sheets that the dice draw");
        }
    }

    /**
     * Draws.
     *
     * @param batches in the order of their numbers
     * @param size how many sheets, 1 to all
     */
    public static Draw of(Dice dice, List<Batch> batches, int size) {
        requireRising(batches);
        return new Draw(dice, batches, positions(dice, batches, size));
    }

    /** The sheets as they are pulled: batch after batch from the top. */
    public List<Position> pullList() {
        return drawn.stream().sorted().toList();
    }

    /** N: all sheets of all batches. */
    public int sheets() {
        return sheets(batches);
    }

    private static List<Position> positions(Dice dice, List<Batch> batches, int size) {
        int sheets = sheets(batches);
        if (size < 1 || size > sheets) {
            throw new IllegalArgumentException("1 to " + sheets + " sheets are drawn, not " + size);
        }
        long fair = NUMBERS - NUMBERS % sheets;
        Set<Position> drawn = new LinkedHashSet<>();
        for (int i = 1; drawn.size() < size; i++) {
            long number = number(dice, i);
            if (number < fair) {
                drawn.add(position(batches, (int) (number % sheets)));
            }
        }
        return List.copyOf(drawn);
    }

    private static long number(Dice dice, int i) {
        byte[] text = (dice.digits() + "," + i).getBytes(StandardCharsets.US_ASCII);
        return Long.parseLong(Fingerprint.sha256Hex(text).substring(0, HEX_DIGITS), 16);
    }

    private static Position position(List<Batch> batches, int number) {
        int left = number;
        int batch = 0;
        while (left >= batches.get(batch).sheets()) {
            left -= batches.get(batch).sheets();
            batch++;
        }
        return new Position(batches.get(batch).number(), left + 1);
    }

    private static int sheets(List<Batch> batches) {
        long sheets = batches.stream().mapToLong(Batch::sheets).sum();
        if (sheets > Denominator.MOST) {
            throw new IllegalArgumentException("no pile has " + sheets + " sheets");
        }
        return (int) sheets;
    }

    private static void requireRising(List<Batch> batches) {
        for (int i = 1; i < batches.size(); i++) {
            if (batches.get(i).number() <= batches.get(i - 1).number()) {
                throw new IllegalArgumentException("batches stand in the order of their numbers, each once");
            }
        }
    }
}
