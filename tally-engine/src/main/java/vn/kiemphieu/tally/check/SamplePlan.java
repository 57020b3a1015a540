package vn.kiemphieu.tally.check;

import vn.kiemphieu.tally.election.Denominator;

/**
 * How many sheets to draw so that a wrong outcome is missed with no more than the risk allowed, when not one sheet drawn
 * may speak against the outcome.
 *
 * @param sheets N: ballots in hand, counted by hand
 * @param errors K: the fewest misread sheets that would make the closest conclusion wrong
 * @param unmatched U: sheets without a record and records without a sheet, fewer than K
 */
public record SamplePlan(int sheets, long errors, long unmatched, RiskLimit limit) {
    public SamplePlan {
        if (sheets < 1 || sheets > Denominator.MOST) {
            throw new IllegalArgumentException("1 to " + Denominator.MOST + " sheets are in hand, not " + sheets);
        }
        if (unmatched < 0 || unmatched >= errors) {
            throw new IllegalArgumentException("a sample answers for at least one error more than the " + unmatched
                    + " unmatched sheets, not for " + errors);
        }
    }

    /** The fewest sheets that keep the limit. */
    public int size() {
        int tooFew = 0;
        int enough = 1;
        while (!limit.allows(risk(enough))) {
            tooFew = enough;
            enough = Math.min(sheets, 2 * enough);
        }
        while (enough - tooFew > 1) {
            int between = (tooFew + enough) / 2;
            if (limit.allows(risk(between))) {
                enough = between;
            } else {
                tooFew = between;
            }
        }
        return enough;
    }

    /** The risk that this many sheets leave if none of them speaks against the outcome. */
    public Risk risk(int drawn) {
        return riskOf(errors, drawn);
    }

    /** The same for a conclusion that takes another number of errors to be wrong. */
    Risk riskOf(long wrong, int drawn) {
        return Risk.ofMissingAll(sheets, Math.min(wrong - unmatched, sheets), drawn);
    }
}
