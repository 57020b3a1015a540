package vn.kiemphieu.tally.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.tally.ballot.Choice.AGAINST;
import static vn.kiemphieu.tally.ballot.Choice.FOR;
import static vn.kiemphieu.tally.ballot.Choice.HIGH;
import static vn.kiemphieu.tally.ballot.Choice.LOW;
import static vn.kiemphieu.tally.ballot.Choice.MEDIUM;
import static vn.kiemphieu.tally.ballot.Choice.NOT_COUNTED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.tally.election.BallotForm;

class ChoicesTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 20251016})
    void choices_of_any_length_come_back_as_they_went_in(long seed) {
        Random random = new Random(seed);
        for (int rows = 1; rows <= 260; rows++) {
            for (BallotForm form : List.of(BallotForm.TWO_BOXES, BallotForm.CONFIDENCE)) {
                List<Choice> known = List.copyOf(Choice.of(form));
                List<Choice> choices = IntStream.range(0, rows)
                        .mapToObj(row -> known.get(random.nextInt(known.size())))
                        .toList();
                Choices ballot = Choices.of(choices);
                assertEquals(choices, ballot.asList());
                assertEquals(ballot, Choices.of(ballot.asList()));
                assertEquals(ballot.hashCode(), Choices.of(choices).hashCode());
                assertEquals(choices.toString(), ballot.toString());
                assertEquals(rows, ballot.rows());
            }
        }
    }

    @Test
    void ballots_that_differ_in_anything_are_not_equal() {
        Choices ballot = Choices.of(List.of(FOR, NOT_COUNTED));
        assertNotEquals(ballot, Choices.of(List.of(AGAINST, NOT_COUNTED)));
        assertNotEquals(ballot, Choices.of(List.of(FOR, AGAINST)));
        assertNotEquals(ballot, Choices.of(List.of(FOR, NOT_COUNTED, NOT_COUNTED)));
        assertNotEquals(ballot, Choices.of(List.of(HIGH, NOT_COUNTED)));
        assertNotEquals(ballot, List.of(FOR, NOT_COUNTED));
    }

    @Test
    void hashes_tell_all_small_ballots_apart() {
        Set<Integer> hashes = new HashSet<>();
        List<Choice> known = List.of(FOR, AGAINST, NOT_COUNTED);
        for (Choice one : known) {
            hashes.add(Choices.of(List.of(one)).hashCode());
            for (Choice two : known) {
                hashes.add(Choices.of(List.of(one, two)).hashCode());
            }
        }
        assertEquals(3 + 9, hashes.size());
    }

    @Test
    void levels_of_confidence_do_not_mix_with_for_and_against() {
        assertThrows(IllegalArgumentException.class, () -> Choices.of(List.of(HIGH, FOR)));
        assertThrows(IllegalArgumentException.class, () -> Choices.of(List.of(AGAINST, LOW)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, 64})
    void a_row_that_does_not_exist_has_no_choice(int row) {
        Choices ballot = Choices.of(List.of(FOR, FOR));
        assertThrows(IllegalArgumentException.class, () -> ballot.choice(row));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "63, 1", "64, 1", "65, 2", "128, 2", "129, 3", "260, 5"})
    void a_word_holds_sixty_four_people(int rows, int words) {
        assertEquals(words, Choices.words(rows));
    }

    @Test
    void a_ballot_says_only_what_it_says() {
        for (Choice said : Choice.values()) {
            List<Choice> rows = new ArrayList<>(List.of(NOT_COUNTED, said));
            Set<Choice> others = new HashSet<>(Set.of(Choice.values()));
            others.remove(said);
            assertTrue(Choices.of(rows).saysOnly(Set.of(said)), said::name);
            assertEquals(said == NOT_COUNTED, Choices.of(rows).saysOnly(others), said::name);
        }
        assertTrue(Choices.of(List.of(HIGH, MEDIUM, LOW)).saysOnly(Choice.of(BallotForm.CONFIDENCE)));
        assertFalse(Choices.of(List.of(HIGH, MEDIUM, LOW)).saysOnly(Choice.of(BallotForm.TWO_BOXES)));
    }
}
