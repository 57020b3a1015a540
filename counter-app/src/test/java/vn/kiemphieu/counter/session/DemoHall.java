package vn.kiemphieu.counter.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kiemphieu.bridge.signing.SealingKey;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.conclusion.Conclusion.As;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.Fingerprint;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.RecordId;
import vn.kiemphieu.tally.session.TwoPeople;
import vn.kiemphieu.testballots.demo.Conclusion;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.demo.DemoDeck;
import vn.kiemphieu.testballots.demo.DemoSheet;

/** The demonstration's ballots, counted in a session, with the conclusions that the deck has recorded. */
public final class DemoHall implements AutoCloseable {
    public static final TwoPeople COMMITTEE = new TwoPeople("Trần Hữu Lập", "Võ Thị Ngân");

    public final JournalKeys keys;
    public final Path folder;
    public final ElectionId election;
    public CountingHall hall;
    private final Map<String, Conclusion> recorded;

    private DemoHall(Path folder, JournalKeys keys, DemoStack stack, CountingHall hall) {
        this.folder = folder;
        this.keys = keys;
        this.hall = hall;
        this.election = stack.election();
        this.recorded = stack.recorded();
    }

    /** Drawn once for many halls. */
    public record DemoStack(ElectionId election, List<byte[]> pictures, Map<String, Conclusion> recorded) {
        public static DemoStack of(String election, int ballots, Path temp) {
            DemoDeck deck = DemoDeck.of(election, ballots);
            List<byte[]> pictures = new ArrayList<>();
            Map<String, Conclusion> recorded = new HashMap<>();
            for (DemoSheet sheet : deck.sheets()) {
                byte[] picture = bare(temp.resolve(sheet.name()), sheet.draw().bytes());
                pictures.add(picture);
                recorded.putIfAbsent(Fingerprint.sha256Hex(picture), sheet.conclusion());
            }
            return new DemoStack(deck.election().id(), pictures, recorded);
        }

        private static byte[] bare(Path file, byte[] bytes) {
            try {
                Files.write(file, bytes);
                return PageFiles.bare(new PageFile("", file, 1, ""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A session that is opened and waits for its first batch. */
    public static DemoHall open(Path folder, DemoStack stack, Optional<SealingKey> sealing) {
        SecureRandom random = new SecureRandom();
        Clock clock = Clock.fixed(Instant.parse("2026-11-27T08:15:30Z"), ZoneOffset.UTC);
        JournalKeys keys = new JournalKeys(SigningKey.generate(random), random, clock);
        Path congress = folder.resolveSibling("congress.json");
        try {
            Files.write(congress, DemoCongress.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CountingHall hall =
                HallFolder.prepare(folder, congress, List.of(stack.election().value()), keys, sealing);
        hall.printed(stack.election(), stack.pictures().size());
        hall.proofRead(stack.election(), COMMITTEE);
        hall.tested(stack.election());
        hall.open(COMMITTEE);
        return new DemoHall(folder, keys, stack, hall);
    }

    /** The same hall with a copy of its folder; this one is left. */
    public DemoHall elsewhere(Path copy, DemoStack stack) {
        hall.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(folder.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return enter(copy, keys, stack);
    }

    /** A session that lies there. */
    public static DemoHall enter(Path folder, JournalKeys keys, DemoStack stack) {
        return new DemoHall(folder, keys, stack, CountingHall.enter(folder, keys));
    }

    public void reopen() {
        hall.close();
        hall = CountingHall.enter(folder, keys);
    }

    public void openBatch(int number, int sheets) {
        hall.openBatch(new BatchSlip(number, sheets, COMMITTEE), 1);
    }

    public void feed(byte[] picture) {
        hall.accept(hall.prepare(picture));
    }

    public void count(int number, List<byte[]> pictures) {
        openBatch(number, pictures.size());
        pictures.forEach(this::feed);
        hall.closeBatch();
    }

    /** Concludes everything that waits; duplicates last. */
    public void concludeAll() {
        List<Map.Entry<RecordId, Counted>> waiting =
                new ArrayList<>(hall.questions().entrySet());
        waiting.sort((one, other) -> Boolean.compare(
                one.getValue() instanceof Counted.Duplicate, other.getValue() instanceof Counted.Duplicate));
        waiting.forEach(each -> hall.conclude(decision(each.getKey(), each.getValue())));
    }

    public Decision decision(RecordId id, Counted counted) {
        Conclusion said = counted instanceof Counted.Duplicate
                ? new Conclusion("same_sheet", Optional.empty(), Map.of())
                : recorded.get(counted.pages().get(0).sha256());
        Map<Integer, Choice> rows = new HashMap<>();
        said.rows().forEach((row, vote) -> rows.put(row, Choice.valueOf(vote.toUpperCase(Locale.ROOT))));
        return new Decision(
                id,
                election,
                As.valueOf(said.as().toUpperCase(Locale.ROOT)),
                said.ground().map(InvalidityGround::valueOf),
                rows,
                COMMITTEE);
    }

    /** An account that agrees with so many collected ballots. */
    public Map<ElectionId, BallotAccount> account(long collected) {
        return Map.of(election, new BallotAccount(collected + 10, collected + 5, 5, 0, collected, collected + 5));
    }

    @Override
    public void close() {
        hall.close();
    }
}
