package vn.kiemphieu.testballots.proof;

import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.PlannedSheet;

/**
 * A well marked sheet that must not be counted: its status may be anything but {@code valid}.
 *
 * @param kind why it does not belong
 * @param counting the election of the demonstration's congress into whose count it is fed
 */
public record Foreigner(Kind kind, Election counting, PlannedSheet sheet) {
    /** Why a sheet does not belong into a count. */
    public enum Kind {
        OTHER_ELECTION,
        OTHER_ROUND,
        OTHER_CONGRESS,
        /** The same election, printed before somebody on the list was replaced. */
        EARLIER_LIST,
        /** The same election, printed before two people on the list changed places. */
        EARLIER_ORDER,
        /** A rehearsal's paper in an official count, or the other way round. */
        OTHER_MODE,
        /** The right paper, but both its codes are smeared, scratched or blotted: nobody can tell. */
        SPOILT_CODES
    }
}
