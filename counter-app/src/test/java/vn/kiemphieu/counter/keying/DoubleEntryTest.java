package vn.kiemphieu.counter.keying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.counter.keying.DoubleEntry.Decided;
import vn.kiemphieu.counter.keying.DoubleEntry.Decision;
import vn.kiemphieu.counter.keying.DoubleEntry.Difference;
import vn.kiemphieu.counter.keying.DoubleEntry.Differing;
import vn.kiemphieu.counter.keying.DoubleEntry.Keyed;
import vn.kiemphieu.counter.keying.DoubleEntry.NotDecided;
import vn.kiemphieu.counter.keying.DoubleEntry.Person;
import vn.kiemphieu.counter.keying.Keying.Complete;
import vn.kiemphieu.tally.election.BallotForm;

class DoubleEntryTest {
    private static final List<String> BOTH = List.of("Kiểm", "Soát");

    private final Stack stack = Papers.stack(BallotForm.STRIKE_OUT, 8, 3, 3);

    @Test
    void the_same_ballots_typed_in_other_words_are_equal() {
        Person one = person("An", "1-5", "k1", "2 3 4 5 6");
        assertEquals(
                new Keyed(stack, one.typed().lines().stream().map(Line::ballot).toList()),
                DoubleEntry.of(one, person("Bình", "5, 1-4", "K 1", "2-6")).compare());
    }

    @Test
    void differences_are_told_by_ballot_and_row() {
        Person one = person("An", "1-5", "k1", "2-6");
        Person other = person("Bình", "1-4 6", "1-6", "2-6");
        assertEquals(
                new Differing(List.of(
                        new Difference(1, line(one, 1), line(other, 1), List.of(5, 6)),
                        new Difference(2, line(one, 2), line(other, 2), List.of()))),
                DoubleEntry.of(one, other).compare());
    }

    @Test
    void every_difference_is_decided_by_two_people_before_there_are_ballots() {
        Person one = person("An", "1-5", "k1", "2-6");
        Person other = person("Bình", "1-4 6", "1-6", "2-6");
        DoubleEntry first = ((Decided) DoubleEntry.of(one, other).decide(1, "1-5 7", BOTH)).next();
        assertEquals(
                new Differing(List.of(new Difference(2, line(one, 2), line(other, 2), List.of()))), first.compare());
        DoubleEntry both = ((Decided) first.decide(2, "k1", BOTH)).next();
        Person meant = person("Ai", "1-5 7", "k1", "2-6");
        assertEquals(
                new Keyed(
                        stack, meant.typed().lines().stream().map(Line::ballot).toList()),
                both.compare());
        assertEquals(BOTH, both.decided().get(2).by());
        DoubleEntry again = ((Decided) both.decide(2, "1-6", BOTH)).next();
        assertEquals(line(other, 2), again.decided().get(2).line());
    }

    @Test
    void what_is_typed_for_a_decision_is_read_like_any_ballot() {
        DoubleEntry differing = DoubleEntry.of(person("An", "1-5", "k1", "2-6"), person("Bình", "1-6", "k1", "2-6"));
        NotDecided wrong = (NotDecided) differing.decide(1, "9", BOTH);
        assertEquals("Trên phiếu không có “9”; gõ số từ 1 đến 8.", wrong.sentence());
        assertEquals(NotDecided.class, differing.decide(1, "0", BOTH).getClass());
        assertEquals(NotDecided.class, differing.decide(1, "<", BOTH).getClass());
    }

    @Test
    void one_person_is_not_two() {
        Person one = person("An", "1-5", "k1", "2-6");
        DoubleEntry differing = DoubleEntry.of(one, person("Bình", "1-6", "k1", "2-6"));
        assertThrows(IllegalArgumentException.class, () -> DoubleEntry.of(one, person("An", "1-6", "k1", "2-6")));
        assertThrows(IllegalArgumentException.class, () -> differing.decide(1, "1-5", List.of("An", " An")));
        assertThrows(IllegalArgumentException.class, () -> differing.decide(1, "1-5", List.of("An", " ")));
        assertThrows(IllegalArgumentException.class, () -> differing.decide(1, "1-5", List.of("An")));
        assertThrows(IllegalArgumentException.class, () -> differing.decide(2, "k1", BOTH));
        assertThrows(IllegalArgumentException.class, () -> new Decision(line(one, 1), List.of("An", "An")));
        assertThrows(IllegalArgumentException.class, () -> new Person(" ", one.typed()));
        Stack other = Papers.stack(BallotForm.STRIKE_OUT, 8, 3, 1);
        Person elsewhere = new Person(
                "Bình", (Complete) Keying.replay(other, List.of("k1")).finish());
        assertThrows(IllegalArgumentException.class, () -> DoubleEntry.of(one, elsewhere));
    }

    private Person person(String name, String... typed) {
        return new Person(name, (Complete) Keying.replay(stack, List.of(typed)).finish());
    }

    private static Line line(Person person, int ballot) {
        return person.typed().lines().get(ballot - 1);
    }
}
