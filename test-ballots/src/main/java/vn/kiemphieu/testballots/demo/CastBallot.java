package vn.kiemphieu.testballots.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kiemphieu.testballots.MarkedBallot;
import vn.kiemphieu.testballots.Meaning;

/**
 * A ballot of the demonstration with what it comes to in the end.
 *
 * @param votes what a valid ballot says of each row, people's decision included
 * @param ground why it is invalid; empty for a valid one
 * @param asks whether the committee is certain to be asked
 */
record CastBallot(MarkedBallot marks, List<Meaning> votes, Optional<String> ground, boolean asks) {
    CastBallot {
        votes = List.copyOf(votes);
    }

    static CastBallot valid(MarkedBallot marks, List<Meaning> votes, boolean asks) {
        return new CastBallot(marks, votes, Optional.empty(), asks);
    }

    static CastBallot invalid(MarkedBallot marks, String ground) {
        return new CastBallot(marks, List.of(), Optional.of(ground), true);
    }

    Conclusion conclusion() {
        return ground.map(Conclusion::invalid).orElseGet(() -> Conclusion.valid(rows()));
    }

    private Map<Integer, String> rows() {
        return IntStream.range(0, votes.size())
                .boxed()
                .collect(Collectors.toMap(i -> i + 1, i -> votes.get(i).word()));
    }
}
