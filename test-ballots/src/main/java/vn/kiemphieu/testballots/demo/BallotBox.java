package vn.kiemphieu.testballots.demo;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.MarkedBallot;
import vn.kiemphieu.testballots.MarkedBallot.Addition;
import vn.kiemphieu.testballots.MarkedBallot.PlacedMark;
import vn.kiemphieu.testballots.Meaning;
import vn.kiemphieu.testballots.Voter;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.picture.Dice;

/** Fills the box of one election: valid ballots as planned, a few that people must decide, a few that are invalid. */
final class BallotBox {
    /** Fewer ballots than this leave no room for odd ones. */
    private static final int ROOM = 20;

    private final Election election;
    private final int ballots;
    private final Dice dice;
    private final boolean strikes;

    BallotBox(Election election, int ballots, Dice dice) {
        this.election = election;
        this.ballots = ballots;
        this.dice = dice;
        this.strikes = election.form() == BallotForm.STRIKE_OUT;
    }

    /** Every ballot, in the order in which the box is emptied. */
    List<CastBallot> cast() {
        List<CastBallot> spoilt = ballots < ROOM ? List.of() : strikes ? spoiltByStrikes() : spoiltInBoxes();
        List<List<Meaning>> planned = new VotePlan(election, ballots - spoilt.size(), dice.branch(0)).ballots();
        List<CastBallot> cast = new ArrayList<>(spoilt);
        for (int i = 0; i < planned.size(); i++) {
            boolean asks = ballots >= ROOM && i < 2 && planned.get(i).contains(Meaning.FOR);
            cast.add(asks ? doubtful(planned.get(i), i) : plain(planned.get(i), i));
        }
        return shuffled(cast);
    }

    private CastBallot plain(List<Meaning> votes, int number) {
        Voter voter = voter(number);
        return CastBallot.valid(voter.marked(voter.marksFor(votes)), votes, false);
    }

    /** One row is doubtful; the committee takes it for what it was without the doubt. */
    private CastBallot doubtful(List<Meaning> votes, int number) {
        Voter voter = voter(number);
        List<List<PlacedMark>> marks = voter.marksFor(votes);
        int row = votes.lastIndexOf(Meaning.FOR);
        MarkKind struck = number == 0 ? MarkKind.HALF_NAME : MarkKind.RESTORED;
        marks.set(
                row,
                strikes
                        ? List.of(new PlacedMark(Column.NAME, struck))
                        : List.of(
                                new PlacedMark(Column.AGREE, MarkKind.CROSS),
                                new PlacedMark(Column.DISAGREE, MarkKind.CORRECTION)));
        return CastBallot.valid(voter.marked(marks), votes, true);
    }

    private List<CastBallot> spoiltByStrikes() {
        int names = election.candidates().size();
        List<Integer> oneTooFew = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int row = 0; row < names; row++) {
            all.add(row);
            if (row < names - election.seats() - 1) {
                oneTooFew.add(row * 3 % names);
            }
        }
        return List.of(
                struck(oneTooFew, "BAU_QUA_SO_LUONG", -1),
                struck(List.of(), "BAU_QUA_SO_LUONG", -2),
                struck(all, "KHONG_BAU_AI", -3),
                written(-4));
    }

    private CastBallot struck(List<Integer> rows, String ground, int number) {
        List<Meaning> votes = new ArrayList<>();
        for (int row = 0; row < election.candidates().size(); row++) {
            votes.add(rows.contains(row) ? Meaning.NOT_COUNTED : Meaning.FOR);
        }
        Voter voter = voter(number);
        return CastBallot.invalid(voter.marked(voter.marksFor(votes)), ground);
    }

    private List<CastBallot> spoiltInBoxes() {
        if (election.form() != BallotForm.ONE_NAME) {
            return List.of(CastBallot.invalid(voter(-1).marked(Voter.unmarked(election)), "KHONG_BAU_AI"), written(-2));
        }
        List<PlacedMark> both =
                List.of(new PlacedMark(Column.AGREE, MarkKind.CROSS), new PlacedMark(Column.DISAGREE, MarkKind.CROSS));
        return List.of(
                CastBallot.invalid(voter(-1).marked(Voter.unmarked(election)), "MOT_NGUOI_BO_TRONG"),
                CastBallot.invalid(voter(-2).marked(List.of(both)), "MOT_NGUOI_CA_HAI"),
                written(-3));
    }

    /** A ballot that would be valid but for the words somebody added. */
    private CastBallot written(int number) {
        List<Meaning> votes =
                new VotePlan(election, 1, dice.branch(number)).ballots().get(0);
        Voter voter = voter(number);
        MarkedBallot plain = voter.marked(voter.marksFor(votes));
        Addition words = new Addition(MarkKind.WRITING, election.candidates().size());
        return CastBallot.invalid(plain.with(words), "KY_TEN_VIET_THEM");
    }

    private Voter voter(int number) {
        return new Voter(election, dice.branch(number * 7L + 3));
    }

    private List<CastBallot> shuffled(List<CastBallot> cast) {
        List<CastBallot> left = new ArrayList<>(cast);
        List<CastBallot> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(dice.whole(0, left.size() - 1)));
        }
        return shuffled;
    }
}
