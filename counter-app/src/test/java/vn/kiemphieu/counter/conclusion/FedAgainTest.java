package vn.kiemphieu.counter.conclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kiemphieu.tally.ballot.Ink.NONE;
import static vn.kiemphieu.tally.ballot.Ink.PRESENT;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.FakeHand;
import vn.kiemphieu.counter.FakePages;
import vn.kiemphieu.counter.conclusion.Conclusion.As;
import vn.kiemphieu.counter.conclusion.Conclusion.Subject;
import vn.kiemphieu.counter.counting.Assembly;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.scanner.Handwriting;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Fingerprint;

/** A ballot of two pages was fed with its pages in the wrong order, and again in the right one. */
class FedAgainTest {
    private static final Handwriting FRONT = FakeHand.of(1, 1, 12);
    private static final Handwriting BACK = FakeHand.of(1, 13, 24);

    @TempDir
    private Path folder;

    private Election election;
    private List<Counted> counted;

    @BeforeEach
    void fed_twice() {
        Congress congress = CongressJson.congress(folder, root -> {});
        election = congress.elections().get(0);
        FakePages pages = new FakePages(FakePages.paper(congress, election, 2))
                .read("back", 2, BACK, NONE)
                .read("front", 1, FRONT, PRESENT)
                .from("again")
                .read("front again", 1, FRONT, PRESENT)
                .read("back again", 2, BACK, NONE);
        counted = Assembly.of(pages.paper(), pages.all());
    }

    @Test
    void the_pages_in_order_count_and_the_others_wait() {
        assertEquals(
                List.of("DUPLICATE", "DUPLICATE", "VALID"),
                counted.stream().map(each -> each.status().name()).sorted().toList());
    }

    @Test
    void a_ballot_once_named_broken_may_still_be_named_so_and_was_fed_again() {
        assertEquals("Collected, SetAside, SetAside", settled(refed(ballot("back")), refed(ballot("front"))));
        assertEquals("Collected, SetAside, SetAside", settled(refed(page("back")), refed(page("front"))));
    }

    @Test
    void it_is_the_same_sheet_but_no_misfed_one() {
        Conclusion front = of(page("front"), As.SAME_SHEET);
        assertEquals("Collected, SetAside, Waiting", settled(front));
        assertThrows(RequestRefused.class, () -> settled(of(page("front"), As.MISFED)));
    }

    private String settled(Conclusion... conclusions) {
        return Conclusions.settle(counted, election, List.of(conclusions), new Problems(Path.of("ket-luan.json")))
                .stream()
                .map(each -> each.ending().getClass().getSimpleName())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Conclusion refed(Subject subject) {
        return of(subject, As.REFED);
    }

    private static Conclusion of(Subject subject, As as) {
        return new Conclusion("[0]", subject, as, Optional.empty(), Map.of(), List.of("A", "B"));
    }

    private static Subject page(String bytes) {
        return new Subject(Subject.Kind.SHA256, FakePages.sha256(bytes));
    }

    private static Subject ballot(String... pages) {
        String hashes = Stream.of(pages)
                .map(FakePages::sha256)
                .sorted()
                .map(hash -> hash + "\n")
                .collect(Collectors.joining());
        return new Subject(Subject.Kind.BALLOT, Fingerprint.sha256Hex(hashes.getBytes(StandardCharsets.UTF_8)));
    }
}
