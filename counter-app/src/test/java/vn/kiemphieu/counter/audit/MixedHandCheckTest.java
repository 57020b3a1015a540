package vn.kiemphieu.counter.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.counter.session.DemoHall;
import vn.kiemphieu.counter.session.DemoHall.DemoStack;
import vn.kiemphieu.counter.session.SealedPlaces;
import vn.kiemphieu.counter.session.TypedPapers;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.check.HandCheck;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.testballots.demo.DemoDeck;
import vn.kiemphieu.testballots.demo.DemoSheet;

/** Paper of keyed batches is drawn like any other, and its places are opened like any other. */
class MixedHandCheckTest {
    private static final int SCANNED = 25;

    @TempDir
    private Path temp;

    @Test
    void keyed_and_scanned_paper_confirms_the_result_together() {
        DemoStack stack = DemoStack.of("btv", SCANNED, temp);
        List<DemoSheet> deck = DemoDeck.of("btv", 90).sheets();
        List<DemoSheet> scanned = DemoDeck.of("btv", SCANNED).sheets();
        List<DemoSheet> typed = new ArrayList<>(deck.stream()
                .filter(sheet -> sheet.kind() == DemoSheet.Kind.BALLOT)
                .toList());
        Shares shares = Shares.generate(new SecureRandom());
        try (DemoHall demo = DemoHall.open(temp.resolve("phien"), stack, Optional.of(shares.sealingKey()))) {
            demo.count(1, stack.pictures());
            List<Settled> ballots = typed.stream().map(TypedPapers::ballot).toList();
            TypedPapers.count(demo, 2, ballots);
            demo.concludeAll();
            long collected = typed.size()
                    + scanned.stream()
                            .filter(sheet -> sheet.kind() != DemoSheet.Kind.DUPLICATE
                                    && List.of("valid", "invalid")
                                            .contains(sheet.conclusion().as()))
                            .count();
            assertInstanceOf(Closed.class, demo.hall.close(demo.account(collected), DemoHall.COMMITTEE));
            demo.reopen();
            SealedPlaces places = demo.hall.sealedPlaces(demo.election);
            try (OpeningKey key = OpeningKey.of(shares.first(), shares.second())) {
                for (int place = 1; place <= ballots.size(); place++) {
                    assertEquals(new SealedPlaces.Ballot(ballots.get(place - 1)), places.sheet(key, 2, List.of(place)));
                }
                assertEquals(new SealedPlaces.NoLink(), places.sheet(key, 2, List.of(ballots.size() + 1)));
            }

            SessionCheck check = SessionCheck.of(demo.hall, demo.election);
            check.plan(0, Set.of(), DemoHall.COMMITTEE);
            HandCheck drawn = check.draw(List.of("3141", "592", "653589"), DemoHall.COMMITTEE);
            assertTrue(drawn.draw().drawn().stream().anyMatch(at -> at.batch() == 2));
            Path file = new PaperTruth("btv", Map.of(1, scanned, 2, typed))
                    .file(
                            temp.resolve("doc.json"),
                            DemoHall.COMMITTEE,
                            drawn.draw().pullList(),
                            UnaryOperator.identity());
            BlindReadings readings = ReadingsFile.read(file, check.election());
            check.read(readings);
            try (OpeningKey key = OpeningKey.of(shares.first(), shares.second())) {
                var outcome =
                        assertInstanceOf(SessionCheck.Compared.class, check.compare(readings, key, DemoHall.COMMITTEE));
                assertEquals(List.of(), outcome.found().different());
            }
        }
    }
}
