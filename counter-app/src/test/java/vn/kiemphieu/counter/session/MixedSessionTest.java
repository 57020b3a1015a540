package vn.kiemphieu.counter.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.counter.closing.Results;
import vn.kiemphieu.counter.closing.Templates;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.Standby;
import vn.kiemphieu.counter.journal.TakeOver;
import vn.kiemphieu.counter.keying.DoubleEntry.Decided;
import vn.kiemphieu.counter.keying.DoubleEntry.Difference;
import vn.kiemphieu.counter.keying.DoubleEntry.Differing;
import vn.kiemphieu.counter.session.DemoHall.DemoStack;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.testballots.demo.DemoDeck;
import vn.kiemphieu.testballots.demo.DemoSheet;

/** Scanned and keyed batches of one box. */
class MixedSessionTest {
    private static final int SCANNED = 26;
    private static final int KEYED = 40;
    private static final int ROWS = 15;

    @TempDir
    private static Path drawn;

    private static DemoStack stack;
    private static List<DemoSheet> scanned;

    @TempDir
    private Path temp;

    @BeforeAll
    static void draw() {
        DemoStack all = DemoStack.of("btv", SCANNED, drawn);
        List<DemoSheet> deck = DemoDeck.of("btv", SCANNED).sheets();
        scanned = new ArrayList<>();
        List<byte[]> pictures = new ArrayList<>();
        for (int i = 0; i < deck.size(); i++) {
            if (deck.get(i).kind() != DemoSheet.Kind.DUPLICATE) {
                scanned.add(deck.get(i));
                pictures.add(all.pictures().get(i));
            }
        }
        stack = new DemoStack(all.election(), pictures, all.recorded());
    }

    /** Other ballots, which nobody draws and nobody scans. */
    private static List<Settled> keyed() {
        return DemoDeck.of("btv", KEYED).sheets().stream()
                .filter(sheet -> sheet.kind() == DemoSheet.Kind.BALLOT)
                .map(TypedPapers::ballot)
                .toList();
    }

    private static long collected() {
        return keyed().size()
                + scanned.stream()
                        .filter(sheet -> List.of("valid", "invalid")
                                .contains(sheet.conclusion().as()))
                        .count();
    }

    @Test
    void any_order_of_feeding_and_typing_gives_the_same_bytes() throws IOException {
        Random random = new Random(20261128);
        Optional<byte[]> first = Optional.empty();
        for (int order = 1; order <= Integer.getInteger("session.orders", 2); order++) {
            List<byte[]> pictures = new ArrayList<>(stack.pictures());
            List<Settled> ballots = new ArrayList<>(keyed());
            Collections.shuffle(pictures, random);
            Collections.shuffle(ballots, random);
            int cut = 1 + random.nextInt(ballots.size() - 1);
            try (DemoHall demo = DemoHall.open(temp.resolve("phien" + order), stack, Optional.empty())) {
                if (order % 2 == 0) {
                    demo.count(1, pictures);
                    TypedPapers.count(demo, 2, ballots.subList(0, cut));
                    TypedPapers.count(demo, 3, ballots.subList(cut, ballots.size()));
                } else {
                    TypedPapers.count(demo, 1, ballots.subList(0, cut));
                    demo.count(2, pictures);
                    demo.reopen();
                    TypedPapers.count(demo, 3, ballots.subList(cut, ballots.size()));
                }
                byte[] result = closed(demo);
                assertArrayEquals(first.orElse(result), result);
                first = Optional.of(result);
                demo.reopen();
                assertArrayEquals(result, result(demo));
                if (order == 1) {
                    requireProvable(demo, result);
                }
            }
        }
        JsonNode said = JsonMapper.builder().build().readTree(first.orElseThrow());
        Schemas.require("result", said);
        assertEquals(keyed().size(), said.get("keyed").intValue());
        assertEquals(stack.pictures().size(), said.get("pages").intValue());
        assertEquals(collected(), said.get("collected").longValue());
    }

    private static void requireProvable(DemoHall demo, byte[] result) {
        Recount.Outcome again = new Recount(demo.hall, 1).run(done -> {});
        assertEquals(List.of(), again.differences());
        assertEquals(keyed().size(), again.keyed());
        assertEquals(stack.pictures().size(), again.pages());
        assertArrayEquals(result, bytes(demo, again.results().get(demo.election)));
        demo.close();
        var verified = VerifiedSession.of(demo.folder, demo.keys.kiosk().verifyingKey());
        assertInstanceOf(Closed.class, verified.state());
        assertEquals(stack.pictures().size(), verified.verified().pictures());
        demo.hall = CountingHall.enter(demo.folder, demo.keys);
    }

    @Test
    void random_ballots_in_keyed_batches_alone_come_to_a_plain_count() throws IOException {
        for (int seed = 1; seed <= 6; seed++) {
            Random random = new Random(seed);
            List<Settled> ballots = new ArrayList<>();
            for (int i = random.nextInt(40) + 2; i > 0; i--) {
                ballots.add(TypedPapers.random(ROWS, random));
            }
            byte[] one = typed(ballots, random, "one" + seed);
            Collections.shuffle(ballots, random);
            assertArrayEquals(one, typed(ballots, random, "other" + seed));
            JsonNode said = JsonMapper.builder().build().readTree(one);
            for (int row = 1; row <= ROWS; row++) {
                int votes = 0;
                for (Settled ballot : ballots) {
                    votes += ballot instanceof Valid valid && valid.choices().choice(row) == Choice.FOR ? 1 : 0;
                }
                assertEquals(
                        votes, said.get("candidates").get(row - 1).get("votes").intValue());
            }
            long invalid = ballots.stream().filter(Invalid.class::isInstance).count();
            assertEquals(ballots.size() - invalid, said.get("valid").longValue());
            assertEquals(ballots.size(), said.get("keyed").longValue());
            assertEquals(0, said.get("pages").longValue());
        }
    }

    /** Two batches, typed by people who mistype, take back, and are cut off. */
    private byte[] typed(List<Settled> ballots, Random random, String name) throws IOException {
        try (DemoHall demo = DemoHall.open(temp.resolve(name), stack, Optional.empty())) {
            int cut = 1 + random.nextInt(ballots.size() - 1);
            typed(demo, 1, ballots.subList(0, cut), random);
            typed(demo, 2, ballots.subList(cut, ballots.size()), random);
            return closed(demo, ballots.size());
        }
    }

    private static void typed(DemoHall demo, int number, List<Settled> ballots, Random random) {
        TypedPapers.open(demo, number, ballots.size());
        for (Pass pass : Pass.values()) {
            for (Settled ballot : ballots) {
                if (random.nextInt(12) == 0) {
                    TypedPapers.type(demo, pass, "k1");
                    TypedPapers.type(demo, pass, "<");
                }
                boolean mistyped = pass == Pass.SECOND && random.nextInt(8) == 0;
                assertTrue(TypedPapers.type(demo, pass, mistyped ? "1 2" : TypedPapers.line(ballot)));
            }
        }
        if (random.nextInt(4) == 0) {
            demo.reopen();
        }
        if (demo.hall.keying().compare() instanceof Differing differing) {
            for (Difference difference : differing.differences()) {
                String line = TypedPapers.line(ballots.get(difference.ballot() - 1));
                assertInstanceOf(
                        Decided.class, demo.hall.keying().decide(difference.ballot(), line, DemoHall.COMMITTEE));
            }
        }
        demo.hall.closeBatch();
    }

    @Test
    void another_kiosk_goes_on_with_keyed_batches() throws IOException {
        SecureRandom random = new SecureRandom();
        Shares shares = Shares.generate(random);
        JournalKeys other = new JournalKeys(SigningKey.generate(random), random, Clock.systemUTC());
        Path device = temp.resolve("usb");
        Path taken = temp.resolve("may-hai");
        List<Settled> ballots = keyed();
        byte[] expected;
        try (DemoHall demo = DemoHall.open(temp.resolve("phien"), stack, Optional.empty())) {
            TypedPapers.count(demo, 1, ballots.subList(0, 10));
            demo.hall.journal().copyTo(Standby.on(device, shares.sealingKey(), random));
            TypedPapers.count(demo, 2, ballots.subList(10, ballots.size()));
            expected = closed(demo, ballots.size());
        }
        try (OpeningKey key = OpeningKey.of(shares.first(), shares.second())) {
            TakeOver.from(
                    device,
                    key,
                    TakeOver.offer(device),
                    new TakeOver.Destination(taken, other),
                    restored -> Facts.by(DemoHall.COMMITTEE).put("reason", "máy hỏng nguồn"));
        }
        try (DemoHall second = DemoHall.enter(taken, other, stack)) {
            TypedPapers.count(second, 2, ballots.subList(10, ballots.size()));
            assertArrayEquals(expected, closed(second, ballots.size()));
        }
    }

    private byte[] closed(DemoHall demo) throws IOException {
        return closed(demo, collected());
    }

    private byte[] closed(DemoHall demo, long collected) throws IOException {
        demo.concludeAll();
        var account = demo.account(collected);
        assertInstanceOf(Closed.class, demo.hall.close(account, DemoHall.COMMITTEE));
        Path out = demo.folder.resolveSibling(demo.folder.getFileName() + "-out");
        new Results(OutFolder.open(out), Optional.empty(), Templates.standard()).write(demo.hall.result(demo.election));
        byte[] written = Files.readAllBytes(out.resolve("result.json"));
        assertArrayEquals(result(demo), written);
        return written;
    }

    private static byte[] result(DemoHall demo) {
        return bytes(demo, demo.hall.result(demo.election));
    }

    private static byte[] bytes(DemoHall demo, Closing closing) {
        OutFolder out = OutFolder.open(demo.folder.resolveSibling("unused"));
        return new Results(out, Optional.empty(), Templates.standard()).result(closing);
    }
}
