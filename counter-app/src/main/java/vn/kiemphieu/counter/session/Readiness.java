package vn.kiemphieu.counter.session;

import java.util.List;
import vn.kiemphieu.counter.session.Readiness.Agrees;
import vn.kiemphieu.counter.session.Readiness.Differs;
import vn.kiemphieu.tally.count.Tally;

/** What reading a printed test deck came to. */
public sealed interface Readiness permits Agrees, Differs {

    /** What was found of every row. */
    Tally found();

    /** Every ballot was read, and as it was marked. */
    record Agrees(Tally found) implements Readiness {}

    /**
     * Something is not as it was printed; the box is not opened with this printer, paper and scanner.
     *
     * @param differences at least one
     */
    record Differs(Tally found, List<Difference> differences) implements Readiness {
        public Differs {
            differences = List.copyOf(differences);
            if (differences.isEmpty()) {
                throw new IllegalArgumentException("what differs has a difference");
            }
        }
    }
}
