package vn.kiemphieu.tally.ballot;

import java.util.Set;
import vn.kiemphieu.tally.election.BallotForm;

/** What a settled ballot says of one person. */
public enum Choice {
    FOR,
    AGAINST,
    /** Neither: struck out, or C3. */
    NOT_COUNTED,
    /** Confidence ballots only, as the two below. */
    HIGH,
    MEDIUM,
    LOW;

    /** What a row of that form may come to say. */
    public static Set<Choice> of(BallotForm form) {
        return switch (form) {
            case STRIKE_OUT -> Set.of(FOR, NOT_COUNTED);
            case ONE_NAME, TWO_BOXES, OPINION -> Set.of(FOR, AGAINST, NOT_COUNTED);
            case CONFIDENCE -> Set.of(HIGH, MEDIUM, LOW, NOT_COUNTED);
        };
    }
}
