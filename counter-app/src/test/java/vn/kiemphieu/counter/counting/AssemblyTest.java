package vn.kiemphieu.counter.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.counter.CongressJson.first;
import static vn.kiemphieu.tally.ballot.Ink.PRESENT;
import static vn.kiemphieu.tally.ballot.Ink.UNSURE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.FakePages;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Reason;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.election.PaperCode;

/** Pages become ballots. In the pictures below a letter is a sheet and a number its page. */
class AssemblyTest {
    @TempDir
    private Path folder;

    private Congress congress;

    @BeforeEach
    void three_names_two_seats() {
        congress = CongressJson.congress(folder, root -> {});
    }

    @Test
    void a_clear_ballot_is_valid_and_a_doubtful_one_referred() {
        var pages = pages(1).read("a", 1, PRESENT).read("b", 1, UNSURE);
        assertEquals("valid 1, referred 1[A4]", told(pages));
    }

    @Test
    void pages_1_to_k_one_after_the_other_are_a_ballot() {
        var pages = pages(2).read("a1", 1, PRESENT)
                .read("a2", 2)
                .read("b1", 1, PRESENT)
                .read("b2", 2);
        assertEquals("valid 2, valid 2", told(pages));
    }

    @Test
    void a_missing_page_refers_the_ballot_with_its_rows_unsure() {
        var pages = pages(2).read("a1", 1, PRESENT).read("b1", 1, PRESENT).read("b2", 2);
        List<Counted> counted = Assembly.of(paper(2), pages.all());
        assertEquals("referred 1[A4, PAGES], valid 2", told(counted));
        assertEquals(Set.of(3), ((Referred) ((Counted.Ballot) counted.get(0)).finding()).unclear());
    }

    @Test
    void a_page_without_its_beginning_is_a_broken_ballot() {
        assertEquals(
                "referred 1[A4, PAGES], valid 2",
                told(pages(2).read("a2", 2).read("b1", 1, PRESENT).read("b2", 2)));
    }

    @Test
    void pages_in_the_wrong_order_are_one_broken_ballot_up_to_the_next_page_1() {
        var pages = pages(3).read("a1", 1)
                .read("a3", 3)
                .read("a2", 2)
                .read("b1", 1, PRESENT)
                .read("b2", 2)
                .read("b3", 3);
        assertEquals("referred 3[A3, PAGES], valid 3", told(pages));
    }

    @Test
    void a_doubled_page_that_is_another_picture_leaves_its_rows_unsure() {
        var pages = pages(3).read("a1", 1, PRESENT).read("a2", 2).read("x2", 2).read("a3", 3);
        assertEquals("referred 4[A4, PAGES]", told(pages));
    }

    @Test
    void a_foreign_page_keeps_its_status_and_breaks_the_ballot_around_it() {
        var pages = pages(2).read("a1", 1, PRESENT)
                .foreign("f", other())
                .read("a2", 2)
                .read("b1", 1, PRESENT)
                .read("b2", 2);
        assertEquals("foreign 1, referred 2[PAGES], valid 2", told(pages));
    }

    @Test
    void an_unreadable_page_between_two_ballots_breaks_neither() {
        var pages = pages(2).read("a1", 1, PRESENT)
                .read("a2", 2)
                .broken("u")
                .read("b1", 1, PRESENT)
                .read("b2", 2);
        assertEquals("unreadable 1, valid 2, valid 2", sorted(told(pages)));
    }

    @Test
    void the_same_picture_again_is_a_duplicate() {
        assertEquals(
                "duplicate 1, valid 1",
                sorted(told(pages(1).read("a", 1, PRESENT).read("a", 1, PRESENT))));
    }

    @Test
    void a_whole_ballot_fed_twice_is_a_ballot_and_one_duplicate() {
        var pages = pages(2).read("a1", 1, PRESENT)
                .read("a2", 2)
                .read("a1", 1, PRESENT)
                .read("a2", 2);
        assertEquals("duplicate 2, valid 2", sorted(told(pages)));
    }

    @Test
    void a_duplicate_inside_a_ballot_breaks_it() {
        var pages = pages(2).read("a1", 1, PRESENT).read("a1", 1, PRESENT).read("a2", 2);
        assertEquals("duplicate 1, referred 2[PAGES]", sorted(told(pages)));
    }

    @Test
    void equal_broken_files_are_no_duplicates() {
        assertEquals("unreadable 1, unreadable 1", told(pages(1).broken("").broken("")));
    }

    @Test
    void other_paper_and_broken_pictures_again_are_duplicates() {
        var pages =
                pages(1).foreign("f", other()).broken("u").foreign("f", other()).broken("u");
        assertEquals("duplicate 1, duplicate 1, foreign 1, unreadable 1", sorted(told(pages)));
    }

    @Test
    void pages_of_one_other_paper_one_after_the_other_are_one() {
        Election bt = congress.elections().get(1);
        PaperCode one = PaperCode.of(congress, bt, 1, 2);
        PaperCode two = PaperCode.of(congress, bt, 2, 2);
        var pages = pages(1).foreign("f1", one)
                .foreign("f2", two)
                .foreign("g1", one)
                .foreign("h1", one)
                .foreign("f1", one)
                .foreign("f2", two);
        assertEquals("duplicate 2, foreign 1, foreign 1, foreign 2", sorted(told(pages)));
    }

    @Test
    void ink_outside_refers_with_a_proposal() {
        var pages = pages(1).read("a", 1, Set.of(Remark.INK_OUTSIDE), PRESENT);
        Counted.Ballot ballot =
                (Counted.Ballot) Assembly.of(paper(1), pages.all()).get(0);
        assertEquals(
                new Referred(Set.of(), Set.of(Reason.V4), Optional.of(InvalidityGround.KY_TEN_VIET_THEM)),
                ballot.finding());
    }

    @Test
    void a_foreign_page_is_named_by_what_is_wrong_with_it() {
        Election bch = congress.elections().get(0);
        assertEquals(
                ForeignReason.OTHER_ELECTION,
                why(code(congress, congress.elections().get(1))));
        assertEquals(
                ForeignReason.OTHER_ROUND,
                why(new PaperCode(
                        Mode.OFFICIAL,
                        code(congress, bch).congressTag(),
                        code(congress, bch).electionTag(),
                        2,
                        1,
                        1,
                        "A".repeat(20))));
        assertEquals(
                ForeignReason.REHEARSAL_IN_OFFICIAL, why(code(changed(root -> root.put("mode", "rehearsal")), bch)));
        assertEquals(
                ForeignReason.OTHER_CONGRESS,
                why(code(changed(root -> root.withObject("congress").put("id", "xa-b")), bch)));
        Congress earlier =
                changed(root -> ((ObjectNode) first(root).get("candidates").get(0)).put("given", "Ân"));
        assertEquals(ForeignReason.EARLIER_LIST, why(code(earlier, bch)));
        assertEquals(
                ForeignReason.UNKNOWN_CODE,
                ForeignReason.of(Optional.empty(), paper(1).codes().get(0)));
    }

    @Test
    void the_other_election_is_known_where_the_congress_file_has_it() {
        var pages = pages(1).foreign("f", other());
        Counted.Foreign foreign =
                (Counted.Foreign) Assembly.of(paper(1), pages.all()).get(0);
        assertEquals(Optional.of(congress.elections().get(1)), foreign.other());
    }

    @Test
    void every_page_belongs_to_exactly_one() {
        var pages = pages(2).read("a2", 2)
                .blank("w")
                .read("a1", 1)
                .read("a1", 1)
                .broken("u")
                .read("a2", 2)
                .scribble("s");
        List<Counted> counted = Assembly.of(paper(2), pages.all());
        List<ReadPage> accounted =
                counted.stream().flatMap(each -> each.pages().stream()).toList();
        assertEquals(pages.all().size(), accounted.size());
        assertTrue(accounted.containsAll(pages.all()));
    }

    private FakePages pages(int pagesOfBallot) {
        return new FakePages(paper(pagesOfBallot));
    }

    private ExpectedPaper paper(int pagesOfBallot) {
        return FakePages.paper(congress, congress.elections().get(0), pagesOfBallot);
    }

    private PaperCode other() {
        return code(congress, congress.elections().get(1));
    }

    private Congress changed(Consumer<ObjectNode> change) {
        return CongressJson.congress(folder, change);
    }

    private static PaperCode code(Congress congress, Election like) {
        return PaperCode.of(congress, congress.election(like.id()).orElseThrow(), 1, 1);
    }

    private ForeignReason why(PaperCode code) {
        return ForeignReason.of(Optional.of(code), paper(1).codes().get(0));
    }

    private String told(FakePages pages) {
        return told(Assembly.of(pages.paper(), pages.all()));
    }

    /** Status and number of pages of each, of referred ballots the reasons. */
    private static String told(List<Counted> counted) {
        return counted.stream().map(AssemblyTest::told).collect(Collectors.joining(", "));
    }

    private static String told(Counted counted) {
        String reasons = counted instanceof Counted.Ballot ballot && ballot.finding() instanceof Referred referred
                ? referred.reasons().stream().sorted().toList().toString()
                : "";
        return counted.status().code() + " " + counted.pages().size() + reasons;
    }

    private static String sorted(String told) {
        return List.of(told.split(", ")).stream().sorted().collect(Collectors.joining(", "));
    }
}
