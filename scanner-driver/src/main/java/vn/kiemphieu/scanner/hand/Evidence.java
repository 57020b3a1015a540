package vn.kiemphieu.scanner.hand;

import java.util.List;

/**
 * What speaks for two pages being one sheet scanned twice: how improbable it is that marks of different voters agree as well.
 *
 * @param bits of improbability of all marks together; below 0 the pages differ
 * @param needed bits to be sure
 * @param marks that are in the same place on both
 */
public record Evidence(double bits, double needed, int marks) {
    private static final double MOST = HandLimits.MOST_BITS - HandLimits.CHANCE_BITS;

    /** Compares two pages; stops where nothing more can make them the same. */
    public static Evidence of(PageHand one, PageHand other) {
        Usual usual = one.usual().and(other.usual());
        double needed = one.enough() && other.enough() ? HandLimits.SAME_BITS : HandLimits.SAME_BITS_OF_FEW;
        double bits = 0;
        int marks = 0;
        int missing = 0;
        int i = 0;
        int j = 0;
        while (i < one.marks().size() || j < other.marks().size()) {
            int left = Math.min(one.marks().size() - i, other.marks().size() - j);
            if (bits + left * MOST < needed) {
                break;
            }
            int order = order(one.marks(), i, other.marks(), j);
            if (order == 0) {
                bits += bits(one.marks().get(i++), other.marks().get(j++), usual);
                marks++;
            } else {
                MarkShape alone =
                        order < 0 ? one.marks().get(i++) : other.marks().get(j++);
                missing += alone.firm() ? 1 : 0;
            }
        }
        double against = Math.min(HandLimits.MISSING_MOST, missing * HandLimits.MISSING_BITS);
        double agreed = missing > mayBeMissing(one, other) ? Math.min(0, bits) : bits;
        return new Evidence(agreed - against, needed, marks);
    }

    /** How many firm marks a scan may lose; with more it is another ballot, however much the rest agrees. */
    private static int mayBeMissing(PageHand one, PageHand other) {
        return HandLimits.MISSING_FEW + Math.max(one.firm(), other.firm()) / HandLimits.MISSING_ONE_IN;
    }

    /** Whether the pages are one sheet. */
    public boolean same() {
        return bits >= needed;
    }

    /** What a rescan of a page would show, if its marks come out no better than usual. */
    static double expected(PageHand page) {
        double bits = 0;
        for (MarkShape mark : page.marks()) {
            if (mark.firm()) {
                double rescan = mark.place().ofName() ? HandLimits.NAME_RESCAN : HandLimits.BOX_RESCAN;
                bits += Math.max(0, bits(rescan, page.usual().difference(mark)));
            }
        }
        return bits;
    }

    private static int order(List<MarkShape> one, int i, List<MarkShape> other, int j) {
        if (i == one.size()) {
            return 1;
        }
        return j == other.size()
                ? -1
                : one.get(i).place().compareTo(other.get(j).place());
    }

    private static double bits(MarkShape one, MarkShape other, Usual usual) {
        double alike = one.place().ofName() ? HandLimits.NAME_ALIKE : HandLimits.BOX_ALIKE;
        double difference = Math.max(alike, Overlay.difference(one, other));
        return bits(difference, Math.min(usual.difference(one), usual.difference(other)));
    }

    private static double bits(double difference, double usual) {
        double chance = HandLimits.BELOW_USUAL * Math.pow(difference / usual, HandLimits.FALLS_BY);
        double bits = -Math.log(Math.min(1, Math.max(chance, 1e-9))) / Math.log(2);
        return Math.min(HandLimits.MOST_BITS, bits) - HandLimits.CHANCE_BITS;
    }
}
