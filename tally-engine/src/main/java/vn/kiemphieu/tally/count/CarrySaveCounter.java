package vn.kiemphieu.tally.count;

/**
 * Counts, for each of 64 bit positions, how many of the added words have that bit set: a carry-save adder tree takes
 * sixteen words at a time and keeps sums of weight 1, 2, 4 and 8; the words of weight 16 that it carries out are added
 * by a counter of the same kind (Harley and Seal; ADR 0003).
 */
final class CarrySaveCounter {
    private static final int TREE = 16;
    private static final int TREE_PLANES = 4;

    private long ones;
    private long twos;
    private long fours;
    private long eights;

    /** Words of weight 16 until there are enough of them for the next counter, which is made when first needed. */
    private final long[] sixteens = new long[TREE];

    private int waiting;
    private CarrySaveCounter next;

    /** Adds a column of words that begins at {@code from}; its length is a multiple of 16. */
    void add(long[] w, int from, int length) {
        if (length % TREE != 0) {
            throw new IllegalArgumentException("words are added " + TREE + " at a time, not " + length);
        }
        long s1 = ones;
        long s2 = twos;
        long s4 = fours;
        long s8 = eights;
        for (int i = from; i < from + length; i += TREE) {
            long a2 = carry(w[i], w[i + 1], s1);
            s1 ^= w[i] ^ w[i + 1];
            long b2 = carry(w[i + 2], w[i + 3], s1);
            s1 ^= w[i + 2] ^ w[i + 3];
            long a4 = carry(a2, b2, s2);
            s2 ^= a2 ^ b2;
            a2 = carry(w[i + 4], w[i + 5], s1);
            s1 ^= w[i + 4] ^ w[i + 5];
            b2 = carry(w[i + 6], w[i + 7], s1);
            s1 ^= w[i + 6] ^ w[i + 7];
            long b4 = carry(a2, b2, s2);
            s2 ^= a2 ^ b2;
            long a8 = carry(a4, b4, s4);
            s4 ^= a4 ^ b4;
            a2 = carry(w[i + 8], w[i + 9], s1);
            s1 ^= w[i + 8] ^ w[i + 9];
            b2 = carry(w[i + 10], w[i + 11], s1);
            s1 ^= w[i + 10] ^ w[i + 11];
            a4 = carry(a2, b2, s2);
            s2 ^= a2 ^ b2;
            a2 = carry(w[i + 12], w[i + 13], s1);
            s1 ^= w[i + 12] ^ w[i + 13];
            b2 = carry(w[i + 14], w[i + 15], s1);
            s1 ^= w[i + 14] ^ w[i + 15];
            b4 = carry(a2, b2, s2);
            s2 ^= a2 ^ b2;
            long b8 = carry(a4, b4, s4);
            s4 ^= a4 ^ b4;
            carryOut(carry(a8, b8, s8));
            s8 ^= a8 ^ b8;
        }
        ones = s1;
        twos = s2;
        fours = s4;
        eights = s8;
    }

    /** How many of the added words have each of the 64 bits set. */
    long[] counts() {
        long[] counts = new long[Long.SIZE];
        addTo(counts, 0);
        return counts;
    }

    private void addTo(long[] counts, int weight) {
        addPlane(counts, ones, weight);
        addPlane(counts, twos, weight + 1);
        addPlane(counts, fours, weight + 2);
        addPlane(counts, eights, weight + 3);
        for (int i = 0; i < waiting; i++) {
            addPlane(counts, sixteens[i], weight + TREE_PLANES);
        }
        if (next != null) {
            next.addTo(counts, weight + TREE_PLANES);
        }
    }

    private void carryOut(long sixteen) {
        sixteens[waiting++] = sixteen;
        if (waiting == TREE) {
            next = next == null ? new CarrySaveCounter() : next;
            next.add(sixteens, 0, TREE);
            waiting = 0;
        }
    }

    private static long carry(long a, long b, long c) {
        return (a & b) | ((a ^ b) & c);
    }

    private static void addPlane(long[] counts, long plane, int weight) {
        for (long rest = plane; rest != 0; rest &= rest - 1) {
            counts[Long.numberOfTrailingZeros(rest)] += 1L << weight;
        }
    }
}
