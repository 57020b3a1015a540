package vn.kiemphieu.tally.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kiemphieu.tally.count.BallotAccount.Imbalance;
import vn.kiemphieu.tally.election.ElectionId;

/** What came of asking to close. */
public sealed interface Closing permits Closed, Closing.StillFeeding, Closing.StillWaiting, Closing.Unreconciled {

    /** A batch is open: count or withdraw it first. */
    record StillFeeding(int batch) implements Closing {}

    /** Two people have to conclude on these first. */
    record StillWaiting(Set<RecordId> records) implements Closing {
        public StillWaiting {
            records = Set.copyOf(records);
        }
    }

    /** The paper was counted differently by hand; only elections that do not balance are named. */
    record Unreconciled(Map<ElectionId, Mismatch> mismatches) implements Closing {
        public Unreconciled {
            mismatches = Map.copyOf(mismatches);
        }
    }

    /** How one account differs from the count, and where to look first. */
    record Mismatch(List<Imbalance> imbalances, Set<LookFor> hints) {
        public Mismatch {
            imbalances = List.copyOf(imbalances);
            hints = Set.copyOf(hints);
        }
    }
}
