package vn.kiemphieu.report.ballot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kiemphieu.report.ballot.TestBallot.Purpose;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.election.Paper;

class TestDeckTest {
    private static final long SEED = 20260309;
    private static final int CASES = 60;

    @ParameterizedTest
    @EnumSource(BallotForm.class)
    void no_two_rows_of_a_column_have_the_same_total(BallotForm form) {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            TestDeck deck = deck(form, random);
            Tally expected = deck.expected();
            for (Choice choice : Choice.of(form)) {
                List<Long> totals = expected.votes().get(choice);
                boolean marked = form == BallotForm.STRIKE_OUT || choice != Choice.NOT_COUNTED;
                assertEquals(marked ? totals.size() : 1, new HashSet<>(totals).size(), about(deck) + choice);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(BallotForm.class)
    void every_place_for_a_mark_is_marked_on_one_ballot_and_empty_on_another(BallotForm form) {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            TestDeck deck = deck(form, random);
            for (int row = 0; row < deck.election().candidates().size(); row++) {
                for (Column column : form.columns()) {
                    long marked = marked(deck, row, column);
                    assertTrue(marked > 0 && marked < deck.expected().valid(), about(deck) + row + column);
                }
            }
        }
    }

    private static long marked(TestDeck deck, int row, Column column) {
        return deck.ballots().stream()
                .filter(ballot -> ballot.purpose() == Purpose.COUNTED)
                .filter(ballot -> ballot.marks().get(row).contains(column))
                .count();
    }

    @ParameterizedTest
    @EnumSource(BallotForm.class)
    void a_machine_counts_all_but_the_untouched_and_the_spoilt_ballot(BallotForm form) {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            TestDeck deck = deck(form, random);
            BallotRules rules = BallotRules.of(deck.election());
            for (TestBallot ballot : deck.ballots()) {
                assertEquals(
                        ballot.purpose() == Purpose.COUNTED,
                        rules.find(ballot.reading(form)) instanceof Valid,
                        about(deck) + ballot);
            }
            int size = deck.ballots().size();
            assertEquals(
                    List.of(Purpose.UNTOUCHED, Purpose.SPOILT),
                    deck.ballots().subList(size - 2, size).stream()
                            .map(TestBallot::purpose)
                            .toList());
        }
    }

    @Test
    void a_usual_list_takes_hardly_more_ballots_than_it_has_names() {
        assertEquals(60 + 1 + 2, deck(BallotForm.STRIKE_OUT, 60).ballots().size());
        assertEquals(21 + 2 + 2, deck(BallotForm.TWO_BOXES, 21).ballots().size());
        assertEquals(24 + 2, deck(BallotForm.CONFIDENCE, 11).ballots().size());
    }

    @Test
    void a_deck_that_nobody_would_feed_is_refused() {
        Election one = Samples.election(BallotForm.STRIKE_OUT, 60, Paper.A3, 1)
                .next(ElectionKind.FURTHER, BallotForm.STRIKE_OUT, 1, Samples.candidates(60, ""));
        assertThrows(IllegalArgumentException.class, () -> TestDeck.of(Samples.congress(one), one));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_test_ballot_is_never_paper_of_the_election_it_tests(Mode mode) {
        Election election = Samples.election(BallotForm.STRIKE_OUT, 5, Paper.A4, 1);
        Congress congress = Samples.congress(mode, election);
        TestDeck deck = TestDeck.of(congress, election);
        BallotPaper real = BallotPaper.of(congress, election);
        BallotPaper test = BallotPaper.of(deck.congress(), deck.election());
        assertEquals(Mode.REHEARSAL, deck.congress().mode());
        assertNotEquals(real.code(1).congressTag(), test.code(1).congressTag());
        assertNotEquals(real.code(1).paperHash(), test.code(1).paperHash());
    }

    @Test
    void the_same_deck_gives_the_same_bytes() {
        assertArrayEquals(
                deck(BallotForm.CONFIDENCE, 3).pdf(),
                deck(BallotForm.CONFIDENCE, 3).pdf());
    }

    @Test
    void the_deck_adds_nothing_to_what_the_code_of_a_ballot_covers() {
        Template ballot = Template.ballot(Paper.A4);
        assertFalse(ballot.fingerprint().equals(Template.testDeck(Paper.A4).fingerprint()));
        assertThrows(IllegalStateException.class, () -> ballot.text("ring.words"));
    }

    private static TestDeck deck(BallotForm form, int names) {
        Election election = Samples.election(form, names, Paper.A4, 1);
        return TestDeck.of(Samples.congress(election), election);
    }

    private static TestDeck deck(BallotForm form, Random random) {
        int names = switch (form) {
            case ONE_NAME -> 1;
            case TWO_BOXES, STRIKE_OUT -> 2 + random.nextInt(40);
            case OPINION, CONFIDENCE -> 1 + random.nextInt(40);
        };
        Election election = Samples.election(form, names, Paper.A4, 2);
        if (form == BallotForm.STRIKE_OUT) {
            election = election.next(ElectionKind.FURTHER, form, 1 + random.nextInt(names - 1), election.candidates());
        }
        return TestDeck.of(Samples.congress(election), election);
    }

    private static String about(TestDeck deck) {
        return "seed " + SEED + ", " + deck.election().candidates().size() + " names, "
                + deck.election().seats() + " seats: ";
    }
}
