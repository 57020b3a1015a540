package vn.kiemphieu.report.minutes;

import vn.kiemphieu.tally.check.HandCheck;
import vn.kiemphieu.tally.check.SamplePlan;

/**
 * What is said of a hand check on paper.
 *
 * @param minutes the count that is checked
 * @param commitment code of the committed records, printed and signed before the dice were thrown: five groups of four
 *     Base32 digits
 * @param check plan and draw
 */
public record HandCheckFacts(MinutesFacts minutes, String commitment, HandCheck check) {
    public HandCheckFacts {
        if (!commitment.matches(Provenance.FIVE_GROUPS)) {
            throw new IllegalArgumentException(
                    "a commitment is five groups of four digits A-Z, 2-7, not \"" + commitment + "\"");
        }
    }

    Values values() {
        SamplePlan plan = check.plan().plan();
        return Values.NONE
                .with("commitment", commitment)
                .with("dice", check.draw().dice().digits())
                .with("batches", check.draw().batches().size())
                .with("sheets", plan.sheets())
                .with("drawn", check.draw().drawn().size())
                .with("errors", plan.errors())
                .with("unmatched", plan.unmatched())
                .with("part", plan.limit().part())
                .with("whole", plan.limit().whole());
    }
}
