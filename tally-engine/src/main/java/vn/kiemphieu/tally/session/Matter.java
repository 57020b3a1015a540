package vn.kiemphieu.tally.session;

import vn.kiemphieu.tally.ballot.BallotFinding;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Reason;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Ending.Collected;
import vn.kiemphieu.tally.session.Ending.SetAside;
import vn.kiemphieu.tally.session.Ending.Why;

/** What the machine made of one record ({@code docs/states.md}, "A sheet"). */
public sealed interface Matter {

    /** Whether two people must conclude on it. */
    boolean asksPeople();

    /** Whether people may conclude so, as far as this record alone tells. */
    boolean allows(Ending ending);

    /** A ballot of an election of this session. */
    record Ballot(ElectionId election, BallotFinding finding) implements Matter {
        @Override
        public boolean asksPeople() {
            return finding instanceof Referred;
        }

        /** Fed again only where its pages do not make one ballot; every other ballot was seen whole. */
        @Override
        public boolean allows(Ending ending) {
            if (!(finding instanceof Referred referred)) {
                return false;
            }
            if (ending instanceof Collected collected) {
                return collected.election().equals(election);
            }
            return ending.equals(new SetAside(Why.REFED)) && referred.reasons().contains(Reason.PAGES);
        }
    }

    /** A ballot that two people typed from paper, each for themselves: it was never the machine's to judge. */
    record Keyed(ElectionId election, Settled ballot) implements Matter {
        @Override
        public boolean asksPeople() {
            return false;
        }

        @Override
        public boolean allows(Ending ending) {
            return false;
        }
    }

    /** Not a paper of an election of this session. */
    record Foreign() implements Matter {
        @Override
        public boolean asksPeople() {
            return true;
        }

        /** V1: it lay in the box; or it did not. */
        @Override
        public boolean allows(Ending ending) {
            if (ending instanceof Collected collected) {
                return collected.ballot().equals(new Invalid(InvalidityGround.KHONG_DO_BKP_PHAT));
            }
            return ending.equals(new SetAside(Why.MISFED));
        }
    }

    /** A page that could not be read. */
    record Unreadable() implements Matter {
        @Override
        public boolean asksPeople() {
            return true;
        }

        @Override
        public boolean allows(Ending ending) {
            return !ending.equals(new SetAside(Why.SAME_SHEET));
        }
    }

    /**
     * Another picture of a sheet, or the same picture again.
     *
     * @param original the record of that sheet that counts, or waits
     */
    record Duplicate(RecordId original) implements Matter {
        @Override
        public boolean asksPeople() {
            return true;
        }

        /** What its original allows besides is for the session to say. */
        @Override
        public boolean allows(Ending ending) {
            return true;
        }
    }

    /** An unmarked back that was never printed on: accounted for, and that is all. */
    record Back() implements Matter {
        @Override
        public boolean asksPeople() {
            return false;
        }

        @Override
        public boolean allows(Ending ending) {
            return false;
        }
    }
}
