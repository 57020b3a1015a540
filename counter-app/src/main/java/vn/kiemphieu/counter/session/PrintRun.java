package vn.kiemphieu.counter.session;

import java.util.List;

/** What looking at a print run came to. */
public sealed interface PrintRun {

    /**
     * Nothing is wrong.
     *
     * @param ballots looked at
     */
    record Clean(int ballots) implements PrintRun {}

    /**
     * Ballots to print again, and something to clean first.
     *
     * @param faults at least one, in the order of printing
     */
    record Faulty(List<PrintFault> faults) implements PrintRun {
        public Faulty {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("a faulty run has a fault");
            }
        }
    }
}
