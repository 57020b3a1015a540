package vn.kiemphieu.testballots.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;
import vn.kiemphieu.testballots.Meaning;
import vn.kiemphieu.testballots.demo.KnownResult.Person;

/** Counts a box by the simplest means there are, so that the engine cannot err alone. */
final class PlainCount {
    private final Election election;
    private final Map<String, Integer> invalid = new TreeMap<>();
    private final List<Map<String, Integer>> said = new ArrayList<>();
    private int valid;

    PlainCount(Election election) {
        this.election = election;
        election.candidates().forEach(candidate -> said.add(new TreeMap<>()));
    }

    void add(CastBallot ballot) {
        ballot.ground().ifPresentOrElse(ground -> invalid.merge(ground, 1, Integer::sum), () -> {
            valid++;
            for (int row = 0; row < said.size(); row++) {
                said.get(row).merge(ballot.votes().get(row).word(), 1, Integer::sum);
            }
        });
    }

    void addInvalid(String ground) {
        invalid.merge(ground, 1, Integer::sum);
    }

    /** The known result of the box, scanned as so many pictures. */
    KnownResult result(int pages) {
        List<Integer> order = qualified();
        int seats = election.form().elects() ? election.seats() : order.size();
        List<Integer> tied = List.of();
        if (order.size() > seats) {
            int first = votes(order.get(seats));
            boolean tie = votes(order.get(seats - 1)) == first;
            tied = order.stream()
                    .filter(row -> tie && votes(row) == first)
                    .sorted()
                    .toList();
            order = order.subList(0, seats).stream()
                    .filter(row -> !tie || votes(row) > first)
                    .toList();
        }
        return new KnownResult(
                election.id().value(),
                pages,
                valid + invalid.values().stream().mapToInt(Integer::intValue).sum(),
                valid,
                invalid,
                IntStream.range(0, said.size())
                        .mapToObj(row -> new Person(id(row), said.get(row)))
                        .toList(),
                order.stream().map(this::id).toList(),
                tied.stream().map(this::id).toList(),
                tied.isEmpty() ? seats - order.size() : 0);
    }

    /** Whoever has votes enough, most votes first, equals in the order of the list. */
    private List<Integer> qualified() {
        if (election.form() == BallotForm.CONFIDENCE) {
            return List.of();
        }
        return IntStream.range(0, said.size())
                .filter(this::enough)
                .boxed()
                .sorted(Comparator.comparing(row -> -votes(row)))
                .toList();
    }

    private String id(int row) {
        return election.candidates().get(row).id().value();
    }

    private boolean enough(int row) {
        int people = election.denominator().people();
        if (election.form() == BallotForm.OPINION) {
            return 10 * votes(row) > 3 * people;
        }
        boolean most =
                election.kind() == ElectionKind.REVOTE && election.settings().revoteThreshold() == RevoteThreshold.NONE;
        return most ? votes(row) > 0 : 2 * votes(row) > people;
    }

    private int votes(int row) {
        return said.get(row).getOrDefault(Meaning.FOR.word(), 0);
    }
}
