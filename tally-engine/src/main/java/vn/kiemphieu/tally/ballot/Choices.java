package vn.kiemphieu.tally.ballot;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a settled ballot says of every person on the list: a readable view of two bit planes, in which the tally counts
 * sixty-four people at a time (ADR 0003). Row r is bit {@code (r - 1) % 64} of word {@code (r - 1) / 64}.
 */
public final class Choices {
    private final int rows;
    private final boolean confidence;
    private final long[] upper;
    private final long[] lower;

    private Choices(int rows, boolean confidence) {
        this.rows = rows;
        this.confidence = confidence;
        this.upper = new long[words(rows)];
        this.lower = new long[words(rows)];
    }

    /**
     * The choices of a ballot, one per row in order.
     *
     * @throws IllegalArgumentException if levels of confidence are mixed with for and against
     */
    public static Choices of(List<Choice> choices) {
        boolean confidence = choices.stream().anyMatch(Choices::isLevel);
        Choices made = new Choices(choices.size(), confidence);
        for (int i = 0; i < choices.size(); i++) {
            made.set(i, choices.get(i));
        }
        return made;
    }

    /** How many words of 64 people a plane of so many rows has. */
    public static int words(int rows) {
        return (rows + Long.SIZE - 1) / Long.SIZE;
    }

    public int rows() {
        return rows;
    }

    /** What the ballot says of one row, counted from 1. */
    public Choice choice(int row) {
        int bit = row - 1;
        if (bit < 0 || bit >= rows) {
            throw new IllegalArgumentException("a ballot of " + rows + " rows has no row " + row);
        }
        boolean up = (upper[bit / Long.SIZE] >>> bit & 1) == 1;
        boolean low = (lower[bit / Long.SIZE] >>> bit & 1) == 1;
        if (up && low) {
            return Choice.MEDIUM;
        }
        if (up) {
            return confidence ? Choice.HIGH : Choice.FOR;
        }
        if (low) {
            return confidence ? Choice.LOW : Choice.AGAINST;
        }
        return Choice.NOT_COUNTED;
    }

    /** Every choice, in the order of the rows. */
    public List<Choice> asList() {
        return IntStream.rangeClosed(1, rows).mapToObj(this::choice).toList();
    }

    /** Whether it says nothing of anybody but these; that somebody is not counted fits everywhere. */
    public boolean saysOnly(Set<Choice> known) {
        long up = 0;
        long low = 0;
        long both = 0;
        for (int word = 0; word < upper.length; word++) {
            up |= upper[word] & ~lower[word];
            low |= lower[word] & ~upper[word];
            both |= upper[word] & lower[word];
        }
        return (up == 0 || known.contains(confidence ? Choice.HIGH : Choice.FOR))
                && (low == 0 || known.contains(confidence ? Choice.LOW : Choice.AGAINST))
                && (both == 0 || known.contains(Choice.MEDIUM));
    }

    /** A word of the plane that holds FOR, HIGH and MEDIUM. */
    public long upper(int word) {
        return upper[word];
    }

    /** A word of the plane that holds AGAINST, LOW and MEDIUM. */
    public long lower(int word) {
        return lower[word];
    }

    private void set(int bit, Choice choice) {
        long mask = 1L << bit;
        int word = bit / Long.SIZE;
        if (choice != Choice.NOT_COUNTED && isLevel(choice) != confidence) {
            throw new IllegalArgumentException("levels of confidence do not mix with for and against");
        }
        if (choice == Choice.FOR || choice == Choice.HIGH || choice == Choice.MEDIUM) {
            upper[word] |= mask;
        }
        if (choice == Choice.AGAINST || choice == Choice.LOW || choice == Choice.MEDIUM) {
            lower[word] |= mask;
        }
    }

    private static boolean isLevel(Choice choice) {
        return choice == Choice.HIGH || choice == Choice.MEDIUM || choice == Choice.LOW;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Choices that
                && rows == that.rows
                && confidence == that.confidence
                && Arrays.equals(upper, that.upper)
                && Arrays.equals(lower, that.lower);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rows, Arrays.hashCode(upper), Arrays.hashCode(lower));
    }

    @Override
    public String toString() {
        return asList().toString();
    }
}
