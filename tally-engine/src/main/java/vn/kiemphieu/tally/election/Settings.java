package vn.kiemphieu.tally.election;

import java.util.Optional;

/**
 * What the rules leave open or nobody could verify, as decided for one election before the vote and printed in its
 * minutes.
 *
 * @param allUndecided C4: a ballot of several boxes with both or neither marked in every row
 * @param allDisagree C5: a ballot with "không đồng ý" in every row; no default, so empty where nobody decided
 * @param otherMarks C7: a tick, a circle or a filled box in place of an X
 * @param revoteThreshold E5: whether a re-vote among tied names needs more than half of D
 * @param colour V5, V2: what is looked for in the colours of a scan
 */
public record Settings(
        Verdict allUndecided,
        Optional<Verdict> allDisagree,
        OtherMarks otherMarks,
        RevoteThreshold revoteThreshold,
        Colour colour) {

    /** Where nobody decided anything: C4 invalid, C5 open, C7 accepted, E5 without a threshold, colours ignored. */
    public static final Settings DEFAULTS =
            new Settings(Verdict.INVALID, Optional.empty(), OtherMarks.ACCEPT, RevoteThreshold.NONE);

    /** The same without a look at colours. */
    public Settings(
            Verdict allUndecided,
            Optional<Verdict> allDisagree,
            OtherMarks otherMarks,
            RevoteThreshold revoteThreshold) {
        this(allUndecided, allDisagree, otherMarks, revoteThreshold, Colour.IGNORED);
    }

    /**
     * What becomes of what only a scan in colour shows.
     *
     * @param secondInk V5: marks in more than one ink
     * @param missingStamp V2: no red stamp at its place
     */
    public record Colour(InColour secondInk, InColour missingStamp) {
        /** As if every scan were grey. */
        public static final Colour IGNORED = new Colour(InColour.IGNORE, InColour.IGNORE);

        /** Whether colours have to be looked at for anything. */
        public boolean asked() {
            return secondInk == InColour.ASK || missingStamp == InColour.ASK;
        }
    }

    /** What becomes of one thing that shows in colour. */
    public enum InColour {
        /** It is not looked for. */
        IGNORE,
        /** The committee concludes. */
        ASK
    }

    /** How a ballot of the described kind is to be taken. */
    public enum Verdict {
        VALID,
        INVALID
    }

    /** What becomes of a clear mark that is not an X. */
    public enum OtherMarks {
        /** It counts as the X it stands for. */
        ACCEPT,
        /** The committee concludes. */
        ASK
    }

    /** What the winner of a re-vote needs. */
    public enum RevoteThreshold {
        /** The most votes, even without passing half. */
        NONE,
        /** More than half of D. */
        HALF
    }

    public Settings withAllDisagree(Verdict verdict) {
        return new Settings(allUndecided, Optional.of(verdict), otherMarks, revoteThreshold, colour);
    }

    public Settings withColour(Colour looked) {
        return new Settings(allUndecided, allDisagree, otherMarks, revoteThreshold, looked);
    }
}
