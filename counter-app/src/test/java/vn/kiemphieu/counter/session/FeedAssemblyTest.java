package vn.kiemphieu.counter.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.FakePages;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.counting.ReadPage.Look;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.SheetOutcome;
import vn.kiemphieu.scanner.SheetOutcome.Blank;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.scanner.Trouble;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.Fingerprint;
import vn.kiemphieu.testballots.demo.DemoCongress;

/** One box with the ballots of two elections, fed in one go. */
class FeedAssemblyTest {
    private static final ElectionId FIRST = new ElectionId("btv");
    private static final ElectionId SECOND = new ElectionId("bi-thu");
    private static final Look PAPER = new Look(1000, 1400, true);

    @TempDir
    private Path temp;

    private Definition definition;
    private final List<FedPage> pages = new ArrayList<>();

    @BeforeEach
    void define() throws IOException {
        Path file = temp.resolve("congress.json");
        Files.write(file, DemoCongress.file());
        definition = Definition.of(file, List.of(FIRST.value(), SECOND.value()));
    }

    @Test
    void ballots_of_two_elections_come_apart() {
        feed(Optional.of(FIRST), read(FIRST));
        feed(Optional.of(SECOND), read(SECOND));
        feed(Optional.empty(), new Unreadable(Trouble.NO_CODE));
        feed(Optional.of(FIRST), read(FIRST));

        List<Piece> pieces = FeedAssembly.pieces(definition, pages);

        assertEquals(
                List.of("", "bi-thu", "btv", "btv"),
                pieces.stream().map(FeedAssemblyTest::name).sorted().toList());
    }

    @Test
    void ink_on_the_back_of_a_ballot_belongs_to_it_alone() {
        feed(Optional.of(FIRST), read(FIRST));
        feed(Optional.empty(), new Blank());
        feed(Optional.of(SECOND), read(SECOND));
        feed(Optional.empty(), new Unreadable(Trouble.NO_PAGE_FOUND));

        List<Piece> pieces = FeedAssembly.pieces(definition, pages);

        Piece second = pieces.stream()
                .filter(piece -> piece.election().equals(Optional.of(SECOND)))
                .findFirst()
                .orElseThrow();
        assertInstanceOf(Counted.Ballot.class, second.counted());
        assertEquals(2, second.counted().pages().size());
        assertEquals(3, pieces.size());
        assertEquals(
                Set.of(1, 2, 3, 4),
                pieces.stream()
                        .flatMap(piece -> piece.counted().pages().stream())
                        .map(FeedAssembly::place)
                        .collect(Collectors.toSet()));
    }

    private static String name(Piece piece) {
        return piece.election().map(ElectionId::value).orElse("");
    }

    private Read read(ElectionId election) {
        List<ReadPage> seen = new FakePages(definition.paper(election))
                .read("page" + pages.size(), 1)
                .all();
        return (Read) seen.get(0).outcome();
    }

    private void feed(Optional<ElectionId> election, SheetOutcome outcome) {
        int place = pages.size() + 1;
        PageFile file = new PageFile("", Path.of(""), place, "");
        String sha256 = Fingerprint.sha256Hex(new byte[] {(byte) place});
        pages.add(new FedPage(election, new ReadPage(file, sha256, outcome, PAPER)));
    }
}
