package vn.kiemphieu.report.minutes;

import java.util.stream.LongStream;

/**
 * How the paper was read; figures of sheets and ballots, none of them a vote.
 *
 * @param pages pictures that went into the count, backs included
 * @param backs whether the backs were scanned
 * @param typed ballots that two people typed from paper, each for themselves, in batches that were never scanned
 * @param concluded ballots on which the committee concluded, looking at picture or paper
 * @param keyed of these, ballots keyed in from the paper because no picture could be read
 * @param setAside pictures that are no ballot of their own: fed twice, fed by mistake, read better the second time
 * @param waiting ballots and pages on which nobody has concluded yet; they are in no other figure of ballots
 */
public record SheetFigures(
        long pages, Backs backs, long typed, long concluded, long keyed, long setAside, long waiting) {
    /** What the machine saw of the backs. One-sided scanning cannot see writing there. */
    public enum Backs {
        SCANNED,
        NOT_SCANNED,
        /** Pictures of both kinds, or nobody said. */
        UNKNOWN
    }

    public SheetFigures {
        if (LongStream.of(pages, typed, concluded, keyed, setAside, waiting).anyMatch(figure -> figure < 0)) {
            throw new IllegalArgumentException("a figure of the sheets is below zero");
        }
    }
}
