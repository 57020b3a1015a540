package vn.kiemphieu.tally.session;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kiemphieu.tally.count.BallotAccount.Imbalance;

/** Where to look first when an account does not balance. A hint decides nothing. */
public enum LookFor {
    /** I1 fails: count unused and spoilt papers again, and what was printed. */
    LEFTOVER_PAPER,
    /** I2 or I4 fails: stop, publish nothing, report to the presidium. */
    STOP_AND_REPORT,
    /**
     * I3 fails, and the count lacks {@value Batch#FEWEST_ALONE} ballots or more, or exactly as many as some withdrawn
     * batch had sheets or records: a batch lies somewhere unfed.
     */
    MISSED_BATCH,
    /** I3 fails, and the count lacks fewer: two sheets went through as one, or one stayed in scanner or box. */
    STUCK_SHEETS,
    /** I3 fails, and the count has more than was collected: sheets were fed twice. */
    FED_TWICE;

    /** The hints for what does not hold. */
    static Set<LookFor> of(List<Imbalance> imbalances, Records records) {
        Set<LookFor> hints = EnumSet.noneOf(LookFor.class);
        for (Imbalance imbalance : imbalances) {
            hints.add(
                    switch (imbalance.identity()) {
                        case I1 -> LEFTOVER_PAPER;
                        case I2, I4 -> STOP_AND_REPORT;
                        case I3 -> of(imbalance.left() - imbalance.right(), records);
                    });
        }
        return hints;
    }

    private static LookFor of(long lacking, Records records) {
        if (lacking < 0) {
            return FED_TWICE;
        }
        return lacking >= Batch.FEWEST_ALONE || records.withdrawnSizes().contains(lacking)
                ? MISSED_BATCH
                : STUCK_SHEETS;
    }
}
