package vn.kiemphieu.tally.election;

import java.util.List;

/**
 * The number D that decides everything: those convened, less the itemised deductions of D1 to D3.
 *
 * @param id names it within the congress file
 * @param convened how many were convened (for {@link MeetingKind#ATTENDING}: how many attend), at least one
 * @param deductions grounds of this kind of meeting, each at most once
 */
public record Denominator(String id, MeetingKind kind, int convened, List<Deduction> deductions) {
    /** No meeting is larger; keeps every sum far inside an int. */
    public static final int MOST = 1_000_000;

    public Denominator {
        Ids.require(id, "a denominator");
        deductions = List.copyOf(deductions);
        if (convened < 1 || convened > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " people are convened, not " + convened);
        }
        for (Deduction deduction : deductions) {
            if (deduction.ground().kind() != kind) {
                throw new IllegalArgumentException(
                        "ground " + deduction.ground().code() + " does not belong to a meeting of kind " + kind);
            }
        }
        if (deductions.stream().map(Deduction::ground).distinct().count() < deductions.size()) {
            throw new IllegalArgumentException("a ground of deduction stands at most once in a denominator");
        }
        if (deducted(deductions) >= convened) {
            throw new IllegalArgumentException("the deductions leave nobody of " + convened + " convened");
        }
    }

    /** D: how many people the votes are measured against. */
    public int people() {
        return convened - Math.toIntExact(deducted(deductions));
    }

    /** E2: the fewest votes that are more than half of D; exactly half is not enough. */
    public int needed() {
        return people() / 2 + 1;
    }

    /** O5 (190-QĐ/TW art. 14.3): the fewest agreements that are more than 30 % of those attending. */
    public int neededForOpinion() {
        return Math.toIntExact(3L * people() / 10) + 1;
    }

    private static long deducted(List<Deduction> deductions) {
        return deductions.stream().mapToLong(Deduction::people).sum();
    }
}
