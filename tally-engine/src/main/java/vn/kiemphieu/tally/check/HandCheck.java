package vn.kiemphieu.tally.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.check.CheckPlan.Sampled;
import vn.kiemphieu.tally.election.Candidate;

/** Holds what people read from the sheets drawn against the committed records. */
public record HandCheck(Sampled plan, Draw draw) {
    public HandCheck {
        if (draw.sheets() != plan.plan().sheets()) {
            throw new IllegalArgumentException("the draw is from " + draw.sheets() + " sheets, the plan for "
                    + plan.plan().sheets());
        }
        if (draw.drawn().size() < plan.plan().size()) {
            throw new IllegalArgumentException(
                    "the plan asks for " + plan.plan().size() + " sheets");
        }
    }

    /** What came of a hand check. */
    public sealed interface Outcome {}

    /**
     * Not every sheet drawn can be compared yet.
     *
     * @param unread nobody has read the paper
     * @param disputed the two readers differ: both look again, together
     * @param unopened the record of this place was not opened
     */
    public record Unfinished(Set<Position> unread, Set<Position> disputed, Set<Position> unopened) implements Outcome {
        public Unfinished {
            unread = Set.copyOf(unread);
            disputed = Set.copyOf(disputed);
            unopened = Set.copyOf(unopened);
        }
    }

    /**
     * Every sheet drawn was compared.
     *
     * @param different where paper and record are not equal in everything, whether or not it touches the outcome
     */
    public record Compared(List<Finding> findings, List<Position> different) implements Outcome {
        public Compared {
            findings = List.copyOf(findings);
            different = List.copyOf(different);
        }

        /** The risk at which everything that no sheet speaks against is confirmed; empty if there is nothing such. */
        public Optional<Risk> achieved() {
            return findings.stream()
                    .filter(Finding::isClean)
                    .map(Finding::achieved)
                    .max(Risk::compareTo);
        }

        /** Whom a sheet speaks against: all paper is counted by hand for them. */
        public Optional<FullHandCount> toCountInFull() {
            List<Candidate> names = findings.stream()
                    .filter(finding -> !finding.isClean())
                    .flatMap(finding -> finding.assertion().names().stream())
                    .distinct()
                    .toList();
            return names.isEmpty() ? Optional.empty() : Optional.of(new FullHandCount(Why.HARMFUL, names));
        }
    }

    /**
     * Compares.
     *
     * @param readings of sheets drawn, each at most once, in any order
     * @param records what was committed to, by the place of its sheet
     */
    public Outcome compare(List<HandReading> readings, Map<Position, Settled> records) {
        Map<Position, HandReading> read = byPosition(readings);
        Set<Position> unread = new HashSet<>(draw.drawn());
        unread.removeAll(read.keySet());
        Set<Position> unopened = new HashSet<>(draw.drawn());
        unopened.removeAll(records.keySet());
        Set<Position> disputed = readings.stream()
                .filter(reading -> !reading.isAgreed())
                .map(HandReading::position)
                .collect(Collectors.toSet());
        if (!unread.isEmpty() || !disputed.isEmpty() || !unopened.isEmpty()) {
            return new Unfinished(unread, disputed, unopened);
        }
        List<Pair> pairs = draw.pullList().stream()
                .map(at -> new Pair(at, records.get(at), read.get(at).first()))
                .toList();
        List<Position> different = pairs.stream()
                .filter(pair -> !pair.recorded().equals(pair.paper()))
                .map(Pair::position)
                .toList();
        return new Compared(
                plan.checked().stream().map(one -> finding(one, pairs)).toList(), different);
    }

    private Map<Position, HandReading> byPosition(List<HandReading> readings) {
        Map<Position, HandReading> read = new HashMap<>();
        Set<Position> drawn = Set.copyOf(draw.drawn());
        for (HandReading reading : readings) {
            if (!drawn.contains(reading.position())) {
                throw new IllegalArgumentException(reading.position() + " was not drawn");
            }
            if (read.put(reading.position(), reading) != null) {
                throw new IllegalArgumentException(reading.position() + " is read twice");
            }
        }
        return read;
    }

    private Finding finding(Assertion assertion, List<Pair> pairs) {
        List<Position> harmful = new ArrayList<>();
        List<Position> harmless = new ArrayList<>();
        for (Pair pair : pairs) {
            int tooMuch = assertion.support(pair.recorded()) - assertion.support(pair.paper());
            if (tooMuch > 0) {
                harmful.add(pair.position());
            } else if (tooMuch < 0) {
                harmless.add(pair.position());
            }
        }
        Risk achieved = plan.plan().riskOf(assertion.errors(), draw.drawn().size());
        return new Finding(assertion, harmful, harmless, achieved);
    }

    private record Pair(Position position, Settled recorded, Settled paper) {}
}
