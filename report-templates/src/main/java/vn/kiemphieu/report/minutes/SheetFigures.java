package vn.kiemphieu.report.minutes;

/**
 * How the paper was read; figures of sheets and ballots, none of them a vote.
 *
 * @param pages pictures that went into the count, backs included
 * @param backs whether the backs were scanned
 * @param concluded ballots on which the committee concluded, looking at picture or paper
 * @param keyed of these, ballots keyed in from the paper because no picture could be read
 * @param setAside pictures that are no ballot of their own: fed twice, fed by mistake, read better the second time
 */
public record SheetFigures(long pages, Backs backs, long concluded, long keyed, long setAside) {
    /** What the machine saw of the backs. One-sided scanning cannot see writing there. */
    public enum Backs {
        SCANNED,
        NOT_SCANNED,
        /** Pictures of both kinds, or nobody said. */
        UNKNOWN
    }

    public SheetFigures {
        if (Math.min(Math.min(pages, concluded), Math.min(keyed, setAside)) < 0) {
            throw new IllegalArgumentException("a figure of the sheets is below zero");
        }
    }
}
