package vn.kiemphieu.counter.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.tally.ballot.Ink.PRESENT;
import static vn.kiemphieu.tally.ballot.Ink.UNSURE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.FakeHand;
import vn.kiemphieu.counter.FakePages;
import vn.kiemphieu.scanner.Handwriting;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.election.Congress;

/** A sheet that was scanned twice is counted once. In the pages below a letter is a voter, a number a scan of the sheet. */
class SameSheetsTest {
    private static final int ROWS = 12;

    @TempDir
    private Path folder;

    private Congress congress;

    @BeforeEach
    void three_names_two_seats() {
        congress = CongressJson.congress(folder, root -> {});
    }

    @Test
    void another_picture_of_the_same_sheet_is_a_duplicate() {
        var pages =
                pages(1).read("a1", 1, a(), PRESENT).read("b", 1, b(), PRESENT).read("a2", 1, a(), PRESENT);
        assertEquals("duplicate a of a, valid a, valid b", told(pages));
    }

    @Test
    void equal_choices_by_different_hands_are_two_ballots() {
        assertEquals(
                "valid a, valid b", told(pages(1).read("a1", 1, a(), PRESENT).read("b1", 1, b(), PRESENT)));
    }

    @Test
    void sheets_without_enough_ink_are_never_duplicates() {
        Handwriting little = FakeHand.of(1, 1, 1);
        var pages = pages(1).read("a1", 1, little, PRESENT).read("a2", 1, little, PRESENT);
        assertEquals("valid a, valid a", told(pages));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_order_of_feeding_does_not_tell_which_one_counts(long seed) {
        var pages = pages(1).read("a1", 1, a(), PRESENT)
                .read("a2", 1, a(), UNSURE)
                .read("a3", 1, a(), PRESENT)
                .read("a3", 1, a(), PRESENT)
                .read("b1", 1, b(), PRESENT)
                .read("c1", 1, FakeHand.of(3, 1, ROWS), PRESENT)
                .read("c2", 1, FakeHand.of(3, 1, ROWS), PRESENT);
        List<String> inOrder = named(Assembly.of(pages.paper(), pages.all()));
        List<ReadPage> shuffled = new ArrayList<>(pages.all());
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(inOrder, named(Assembly.of(pages.paper(), shuffled)));
    }

    @Test
    void of_two_scans_the_one_in_doubt_is_the_one_that_counts() {
        var pages = pages(1).read("a1", 1, a(), PRESENT).read("a2", 1, a(), UNSURE);
        assertEquals("duplicate a of a, referred a", told(pages));
        var other = pages(1).read("a1", 1, a(), UNSURE).read("a2", 1, a(), PRESENT);
        assertEquals("duplicate a of a, referred a", told(other));
    }

    @Test
    void a_copy_of_a_rescan_is_a_duplicate_of_what_counts() {
        var pages =
                pages(1).read("a1", 1, a(), PRESENT).read("a2", 1, a(), PRESENT).read("a2", 1, a(), PRESENT);
        List<Counted> counted = Assembly.of(pages.paper(), pages.all());
        Counted.Ballot ballot = (Counted.Ballot) counted.stream()
                .filter(Counted.Ballot.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(3, counted.size());
        counted.stream()
                .filter(Counted.Duplicate.class::isInstance)
                .forEach(copy -> assertTrue(((Counted.Duplicate) copy).original() == ballot));
    }

    @Test
    void a_ballot_of_two_pages_fed_again_is_one_duplicate() {
        var pages = pages(2).read("a1", 1, a(), PRESENT)
                .read("a2", 2, page2(1))
                .read("a3", 1, a(), PRESENT)
                .read("a4", 2, page2(1));
        List<Counted> counted = Assembly.of(pages.paper(), pages.all());
        assertEquals("duplicate a of a, valid a", told(counted));
        Counted.Duplicate again = (Counted.Duplicate) counted.stream()
                .filter(Counted.Duplicate.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(2, again.same(again.pages().get(1)).read().orElseThrow().page());
    }

    @Test
    void pages_of_two_ballots_that_got_mixed_up_are_for_people() {
        var pages = pages(2).read("a1", 1, a(), PRESENT)
                .read("a2", 2, page2(1))
                .read("a3", 1, a(), PRESENT)
                .read("b2", 2, page2(2));
        List<Counted> counted = Assembly.of(pages.paper(), pages.all());
        assertEquals("referred a, referred a", told(counted));
        counted.forEach(each -> assertTrue(((Referred) ((Counted.Ballot) each).finding())
                .reasons()
                .toString()
                .contains("PAGES")));
    }

    @Test
    void pages_fed_again_in_order_are_not_to_blame_for_the_broken_ballot() {
        var pages = pages(2).read("a1", 1, a(), PRESENT)
                .read("b1", 1, b(), PRESENT)
                .read("b2", 2, page2(2))
                .read("a2", 2, page2(1))
                .from("again")
                .read("a3", 1, a(), PRESENT)
                .read("a4", 2, page2(1));
        assertEquals("duplicate a of a, duplicate a of a, valid a, valid b", told(pages));
    }

    @Test
    void every_page_still_belongs_to_exactly_one() {
        var pages = pages(1).read("a1", 1, a(), PRESENT)
                .read("a2", 1, a(), PRESENT)
                .read("a2", 1, a(), PRESENT)
                .broken("u");
        List<ReadPage> accounted = Assembly.of(pages.paper(), pages.all()).stream()
                .flatMap(each -> each.pages().stream())
                .toList();
        assertEquals(pages.all().size(), accounted.size());
        assertTrue(accounted.containsAll(pages.all()));
    }

    private static Handwriting a() {
        return FakeHand.of(1, 1, ROWS);
    }

    private static Handwriting b() {
        return FakeHand.of(2, 1, ROWS);
    }

    private static Handwriting page2(long voter) {
        return FakeHand.of(voter, ROWS + 1, 2 * ROWS);
    }

    private FakePages pages(int pagesOfBallot) {
        return new FakePages(FakePages.paper(congress, congress.elections().get(0), pagesOfBallot));
    }

    private static String told(FakePages pages) {
        return told(Assembly.of(pages.paper(), pages.all()));
    }

    private static String told(List<Counted> counted) {
        return String.join(
                ", ", counted.stream().map(SameSheetsTest::told).sorted().toList());
    }

    private static String told(Counted counted) {
        String of = counted instanceof Counted.Duplicate copy ? " of " + voter(copy.original()) : "";
        return counted.status().code() + " " + voter(counted) + of;
    }

    private static String voter(Counted counted) {
        String first = counted.pages().get(0).sha256();
        return List.of("a", "b", "c").stream()
                .filter(voter -> List.of("", "1", "2", "3", "4").stream()
                        .anyMatch(scan -> FakePages.sha256(voter + scan).equals(first)))
                .findFirst()
                .orElseThrow();
    }

    /** What each page came to, by its hash alone. */
    private static List<String> named(List<Counted> counted) {
        List<String> named = new ArrayList<>();
        for (Counted each : counted) {
            for (ReadPage page : each.pages()) {
                String of =
                        each instanceof Counted.Duplicate copy ? copy.same(page).sha256() : "";
                named.add(page.sha256() + " " + each.status() + " " + of);
            }
        }
        return named.stream().sorted().toList();
    }
}
