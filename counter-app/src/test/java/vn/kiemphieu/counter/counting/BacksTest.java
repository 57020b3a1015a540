package vn.kiemphieu.counter.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kiemphieu.counter.CongressJson.first;
import static vn.kiemphieu.tally.ballot.Ink.PRESENT;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.FakePages;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.Reason;
import vn.kiemphieu.tally.election.Congress;

/** A blank page is a back only where backs are fed (ADR 0009). */
class BacksTest {
    @TempDir
    private Path folder;

    @Test
    void in_a_duplex_feed_blank_second_pages_are_backs() {
        var pages =
                pages(1).read("a", 1, PRESENT).blank("w").read("b", 1, PRESENT).blank("w");
        assertEquals("back back valid valid", told(pages));
    }

    @Test
    void one_page_missing_and_nothing_is_a_back() {
        var pages = pages(1).read("a", 1, PRESENT).blank("w").read("b", 1, PRESENT);
        assertEquals("unreadable valid valid", told(pages));
    }

    @Test
    void a_lone_blank_page_waits_for_people() {
        assertEquals("unreadable", told(pages(1).blank("w")));
    }

    @Test
    void a_blank_front_in_a_duplex_feed_stays_visible() {
        var pages = pages(1).read("a", 1, PRESENT).blank("w").blank("w").blank("w");
        assertEquals("back back unreadable valid", told(pages));
    }

    @Test
    void groups_are_told_one_by_one() {
        var pages = pages(1).read("a", 1, PRESENT)
                .blank("w")
                .from("simplex")
                .blank("x")
                .read("b", 1, PRESENT);
        assertEquals("back unreadable valid valid", told(pages));
    }

    @Test
    void v4_ink_on_a_back_refers_the_ballot_and_belongs_to_it() {
        var pages = pages(1).read("a", 1, PRESENT)
                .scribble("s")
                .read("b", 1, PRESENT)
                .blank("w");
        List<Counted> counted = Assembly.of(pages.paper(), pages.all());
        assertEquals("back referred+1 valid", told(counted));
        assertEquals(Set.of(Reason.V4), ((Referred) ((Counted.Ballot) counted.get(0)).finding()).reasons());
    }

    @Test
    void ink_that_may_be_on_a_back_refers_the_ballot_and_waits_itself() {
        assertEquals("referred unreadable", told(pages(1).read("a", 1, PRESENT).scribble("s")));
    }

    @Test
    void a_ballot_of_several_one_sided_sheets_has_a_back_after_each() {
        var pages = pages(2).read("a1", 1, PRESENT).blank("w").read("a2", 2).blank("w");
        assertEquals("back back valid+1", told(pages));
    }

    @Test
    void where_both_sides_are_printed_a_blank_page_is_no_back() {
        Congress congress = CongressJson.congress(folder, root -> first(root).put("sides", 2));
        var pages = new FakePages(FakePages.paper(congress, congress.elections().get(0), 2))
                .read("a1", 1, PRESENT)
                .blank("w");
        assertEquals("referred unreadable", told(pages));
    }

    private FakePages pages(int pagesOfBallot) {
        Congress congress = CongressJson.congress(folder, root -> {});
        return new FakePages(FakePages.paper(congress, congress.elections().get(0), pagesOfBallot));
    }

    private static String told(FakePages pages) {
        return told(Assembly.of(pages.paper(), pages.all()));
    }

    private static String told(List<Counted> counted) {
        return counted.stream()
                .map(each -> each.status().code()
                        + (each.pages().size() > 1 ? "+" + (each.pages().size() - 1) : ""))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
