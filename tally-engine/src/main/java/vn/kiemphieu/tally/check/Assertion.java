package vn.kiemphieu.tally.check;

import java.util.List;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;

/**
 * One conclusion of a result that sheets drawn can put to the test. All of an election's together say who is elected; if
 * they are true, so is the outcome, whatever the exact figures.
 */
public sealed interface Assertion {

    /** M: how many votes lie between this conclusion and the contrary. */
    long margin();

    /** K: the fewest misread sheets that make it wrong. */
    long errors();

    /** Whose paper votes decide it. */
    List<Candidate> names();

    /** How far one ballot speaks for it. A record that says more for it than the paper is harmful. */
    int support(Settled ballot);

    /** Everything that the result of a tally concludes; nothing for ballots whose figures are the result (T4). */
    static List<Assertion> of(Election election, Tally tally) {
        return new Conclusions(election, tally).all();
    }

    /**
     * A person with the votes counted for them.
     *
     * @param row on the ballot, from 1
     */
    record Subject(int row, Candidate candidate, long votes) {
        int votesOn(Settled ballot) {
            return ballot instanceof Valid valid && valid.choices().choice(row) == Choice.FOR ? 1 : 0;
        }
    }

    /**
     * T+: enough votes to be elected (E2), or to enter the list (O5). One sheet takes away at most one vote.
     *
     * @param needed the fewest votes that qualify
     */
    record Passed(Subject subject, long needed) implements Assertion {
        public Passed {
            if (subject.votes() < needed) {
                throw new IllegalArgumentException("whoever has passed has at least the votes needed");
            }
        }

        @Override
        public long margin() {
            return subject.votes() - (needed - 1);
        }

        @Override
        public long errors() {
            return margin();
        }

        @Override
        public List<Candidate> names() {
            return List.of(subject.candidate());
        }

        @Override
        public int support(Settled ballot) {
            return subject.votesOn(ballot);
        }
    }

    /** T−: too few votes. One sheet adds at most one. */
    record Failed(Subject subject, long needed) implements Assertion {
        public Failed {
            if (subject.votes() >= needed) {
                throw new IllegalArgumentException("whoever has failed has fewer than the votes needed");
            }
        }

        @Override
        public long margin() {
            return needed - subject.votes();
        }

        @Override
        public long errors() {
            return margin();
        }

        @Override
        public List<Candidate> names() {
            return List.of(subject.candidate());
        }

        @Override
        public int support(Settled ballot) {
            return -subject.votesOn(ballot);
        }
    }

    /** RANK: one before the other for a seat (E4). One sheet changes the distance by at most two; a tie is wrong too. */
    record Ranked(Subject ahead, Subject behind) implements Assertion {
        public Ranked {
            if (ahead.votes() <= behind.votes()) {
                throw new IllegalArgumentException("whoever is ahead has more votes");
            }
        }

        @Override
        public long margin() {
            return ahead.votes() - behind.votes();
        }

        @Override
        public long errors() {
            return (margin() + 1) / 2;
        }

        @Override
        public List<Candidate> names() {
            return List.of(ahead.candidate(), behind.candidate());
        }

        @Override
        public int support(Settled ballot) {
            return ahead.votesOn(ballot) - behind.votesOn(ballot);
        }
    }
}
