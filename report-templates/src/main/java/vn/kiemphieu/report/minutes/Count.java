package vn.kiemphieu.report.minutes;

import java.util.Optional;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;

/**
 * One count with its outcome. Refuses a tally of another list and a result that the tally does not give.
 *
 * @param account the committee's count of paper; without it the minutes are a draft
 */
public record Count(Congress congress, Election election, Tally tally, Result result, Optional<BallotAccount> account) {
    public Count {
        if (!result.equals(Result.of(election, tally))) {
            throw new IllegalArgumentException("the result is not that of the tally");
        }
    }

    /** The count with the result that its tally gives. */
    public static Count of(Congress congress, Election election, Tally tally, Optional<BallotAccount> account) {
        return new Count(congress, election, tally, Result.of(election, tally), account);
    }

    /** Whether the committee's own figures are there and agree with each other and with the tally. */
    public boolean isBalanced() {
        return account.filter(figures -> figures.balance(election, tally) instanceof BallotAccount.Balanced)
                .filter(figures -> figures.present() <= election.denominator().convened())
                .isPresent();
    }
}
