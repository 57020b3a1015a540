package vn.kiemphieu.tally.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Ending.Collected;

/** A count as slow and plain as can be: one record after the other, one row after the other. */
final class PlainRecount {
    private final Election election;
    private final Map<InvalidityGround, Long> invalid = new HashMap<>();
    private final Map<Choice, List<Long>> votes = new HashMap<>();
    private long valid;
    private long ballots;

    PlainRecount(PlainSession session, ElectionId id) {
        election = session.elections.get(id);
        int rows = election.candidates().size();
        Choice.of(election.form()).forEach(choice -> votes.put(choice, new ArrayList<>(Collections.nCopies(rows, 0L))));
        session.matters.forEach((record, matter) -> {
            Ending ending = session.endings.get(record);
            if (ending instanceof Collected collected && collected.election().equals(id)) {
                add(collected.ballot());
            } else if (ending == null
                    && matter instanceof Matter.Ballot ballot
                    && ballot.election().equals(id)
                    && ballot.finding() instanceof Valid clear) {
                add(clear);
            } else if (matter instanceof Matter.Keyed keyed && keyed.election().equals(id)) {
                add(keyed.ballot());
            }
        });
    }

    long ballots() {
        return ballots;
    }

    Tally tally() {
        return new Tally(election.form(), election.candidates().size(), valid, invalid, votes);
    }

    private void add(Settled ballot) {
        ballots++;
        if (ballot instanceof Invalid refused) {
            invalid.put(refused.ground(), invalid.getOrDefault(refused.ground(), 0L) + 1);
        } else if (ballot instanceof Valid counted) {
            valid++;
            for (int row = 1; row <= counted.choices().rows(); row++) {
                List<Long> counts = votes.get(counted.choices().choice(row));
                counts.set(row - 1, counts.get(row - 1) + 1);
            }
        }
    }
}
