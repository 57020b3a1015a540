package vn.kiemphieu.tally.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Election;

/** Tallies by the votes for each name. */
final class Votes {
    private Votes() {}

    static Tally of(Election election, long valid, long... votes) {
        List<Long> given = Arrays.stream(votes).boxed().toList();
        List<Long> others = given.stream().map(vote -> valid - vote).toList();
        List<Long> none = given.stream().map(vote -> 0L).toList();
        Map<Choice, List<Long>> said = new HashMap<>();
        Choice.of(election.form()).forEach(choice -> said.put(choice, none));
        said.put(said.containsKey(Choice.FOR) ? Choice.FOR : Choice.HIGH, given);
        said.put(Choice.NOT_COUNTED, others);
        return new Tally(election.form(), votes.length, valid, Map.of(), said);
    }
}
