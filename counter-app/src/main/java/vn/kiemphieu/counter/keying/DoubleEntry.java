package vn.kiemphieu.counter.keying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.keying.Keying.Complete;
import vn.kiemphieu.counter.keying.Keying.Taken;
import vn.kiemphieu.counter.keying.Keying.Typing;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;

/**
 * The same batch typed twice, by two people who did not see each other's entries. Where they differ two people look at the
 * paper; only a batch without an open difference gives ballots.
 *
 * @param decided by the place of the ballot in the stack, from 1
 */
public record DoubleEntry(Person first, Person second, Map<Integer, Decision> decided) {
    public DoubleEntry {
        decided = Map.copyOf(decided);
        if (first.name().equals(second.name())) {
            throw new IllegalArgumentException("a batch is typed by two different people");
        }
        if (!first.typed().stack().equals(second.typed().stack())) {
            throw new IllegalArgumentException("two people type the same batch");
        }
    }

    /** Holds two people's entries against each other; nothing is decided yet. */
    public static DoubleEntry of(Person first, Person second) {
        return new DoubleEntry(first, second, Map.of());
    }

    /** Somebody and everything they typed of a batch. */
    public record Person(String name, Complete typed) {
        public Person {
            if (name.isBlank()) {
                throw new IllegalArgumentException("whoever types has a name");
            }
        }
    }

    /** What a batch typed twice comes to. */
    public sealed interface Comparison {}

    /** Both alike everywhere, or decided: these are the ballots. */
    public record Keyed(Stack stack, List<Settled> ballots) implements Comparison {
        public Keyed {
            ballots = List.copyOf(ballots);
        }
    }

    /** Ballots to look at on paper. */
    public record Differing(List<Difference> differences) implements Comparison {
        public Differing {
            differences = List.copyOf(differences);
        }
    }

    /**
     * One ballot that two people typed differently.
     *
     * @param ballot its place in the stack, from 1
     * @param rows that differ, from 1; empty where one of them says invalid
     */
    public record Difference(int ballot, Line first, Line second, List<Integer> rows) {
        public Difference {
            rows = List.copyOf(rows);
        }
    }

    /** What two people read from the paper, together. */
    public record Decision(Line line, List<String> by) {
        public Decision {
            by = by.stream().map(String::strip).toList();
            if (by.size() != 2 || by.get(0).equals(by.get(1)) || by.contains("")) {
                throw new IllegalArgumentException("two different people decide");
            }
        }
    }

    /** Compares. */
    public Comparison compare() {
        List<Difference> open = differences().stream()
                .filter(difference -> !decided.containsKey(difference.ballot()))
                .toList();
        return open.isEmpty() ? new Keyed(first.typed().stack(), ballots()) : new Differing(open);
    }

    /** What came of a decision. */
    public sealed interface Deciding {}

    public record Decided(DoubleEntry next) implements Deciding {}

    /** Nothing has changed; the sentence says what to do. */
    public record NotDecided(String sentence) implements Deciding {}

    /**
     * Two people have looked at the paper of a ballot that differs and type it together. Deciding again replaces what was
     * decided before.
     *
     * @param ballot its place in the stack, from 1
     * @param typed as in {@link Keying#type}
     * @param by two different names
     * @throws IllegalArgumentException if the two entries of that ballot do not differ, or the names are not two
     */
    public Deciding decide(int ballot, String typed, List<String> by) {
        if (differences().stream().noneMatch(difference -> difference.ballot() == ballot)) {
            throw new IllegalArgumentException("ballot " + ballot + " was typed alike");
        }
        Typing answer = Keying.of(first.typed().stack()).type(typed);
        if (answer instanceof Taken taken) {
            Map<Integer, Decision> more = new HashMap<>(decided);
            more.put(ballot, new Decision(taken.next().lines().get(0), by));
            return new Decided(new DoubleEntry(first, second, more));
        }
        return new NotDecided(answer.sentence());
    }

    private List<Difference> differences() {
        List<Difference> found = new ArrayList<>();
        for (int i = 0; i < first.typed().lines().size(); i++) {
            Line one = first.typed().lines().get(i);
            Line other = second.typed().lines().get(i);
            if (!one.ballot().equals(other.ballot())) {
                found.add(new Difference(i + 1, one, other, rows(one, other)));
            }
        }
        return found;
    }

    private static List<Integer> rows(Line one, Line other) {
        if (one.ballot() instanceof Valid first && other.ballot() instanceof Valid second) {
            return IntStream.rangeClosed(1, first.choices().rows())
                    .filter(row ->
                            first.choices().choice(row) != second.choices().choice(row))
                    .boxed()
                    .toList();
        }
        return List.of();
    }

    private List<Settled> ballots() {
        List<Settled> ballots = new ArrayList<>();
        for (Line typed : first.typed().lines()) {
            Decision decision = decided.get(ballots.size() + 1);
            ballots.add(decision == null ? typed.ballot() : decision.line().ballot());
        }
        return ballots;
    }
}
