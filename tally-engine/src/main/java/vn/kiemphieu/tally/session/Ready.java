package vn.kiemphieu.tally.session;

import static vn.kiemphieu.tally.session.Checks.require;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;

/**
 * Paper and scanner are being made ready.
 *
 * @param elections every election that may be opened
 * @param done what has been done for each; an election for which nothing was done is left out
 */
public record Ready(Map<ElectionId, Election> elections, Map<ElectionId, Set<Step>> done) implements CountingSession {
    public Ready {
        elections = Map.copyOf(elections);
        done = done.entrySet().stream()
                .filter(steps -> !steps.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, steps -> Set.copyOf(steps.getValue())));
        require(
                elections.entrySet().stream().allMatch(e -> e.getValue().id().equals(e.getKey())),
                "an election is kept under its own id");
        require(elections.keySet().containsAll(done.keySet()), "no such election in this session: " + done.keySet());
    }

    /** What an election needs before the box is opened. */
    public enum Step {
        PRINTED,
        PROOF_READ,
        /** A marked test deck came to the totals that were expected. */
        TESTED
    }

    public Ready printed(ElectionId election) {
        return with(election, Step.PRINTED);
    }

    public Ready proofRead(ElectionId election) {
        return with(election, Step.PROOF_READ);
    }

    public Ready tested(ElectionId election) {
        return with(election, Step.TESTED);
    }

    /** Another list is another paper: what was printed, proof-read and tested is void. */
    public Ready listChanged(ElectionId election) {
        return with(election, Set.of());
    }

    /** Opens the box of these elections, at least one of them; their zero report is signed by two people. */
    public Opening open(Set<ElectionId> chosen, TwoPeople by) {
        require(!chosen.isEmpty(), "a session opens at least one election");
        require(elections.keySet().containsAll(chosen), "no such election in this session: " + chosen);
        Map<ElectionId, Set<Step>> missing = chosen.stream()
                .filter(election -> !missing(election).isEmpty())
                .collect(Collectors.toMap(election -> election, this::missing));
        if (!missing.isEmpty()) {
            return new Opening.NotReady(missing);
        }
        Map<ElectionId, Election> opened = new HashMap<>(elections);
        opened.keySet().retainAll(chosen);
        return Open.begin(opened, by);
    }

    /** What is still to be done for an election. */
    public Set<Step> missing(ElectionId election) {
        Set<Step> missing = EnumSet.allOf(Step.class);
        missing.removeAll(done.getOrDefault(election, Set.of()));
        return missing;
    }

    private Ready with(ElectionId election, Step step) {
        Set<Step> steps = EnumSet.of(step);
        steps.addAll(done.getOrDefault(election, Set.of()));
        return with(election, steps);
    }

    private Ready with(ElectionId election, Set<Step> steps) {
        require(elections.containsKey(election), "no such election in this session: " + election);
        Map<ElectionId, Set<Step>> next = new HashMap<>(done);
        next.put(election, steps);
        return new Ready(elections, next);
    }
}
