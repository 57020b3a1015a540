package vn.kiemphieu.counter.bench.hall;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.journal.JournalFailed;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.JournalTampered;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.journal.Verified;

/**
 * Somebody changes one thing on the disk of a session that is open, or closed. It is found by checking the session, holding its
 * end against the code on paper and the open batch against its slip; or every entry, record and picture is still what it was.
 */
public final class TamperProof {
    private static final int FEEDING = 5;

    private final Path folder;
    private final Consumer<String> say;
    private final JournalKeys keys;

    public TamperProof(Path folder, Consumer<String> say) {
        this.folder = folder;
        this.say = say;
        SecureRandom random = new SecureRandom();
        this.keys = new JournalKeys(SigningKey.generate(random), random, Clock.systemUTC());
    }

    /** A session and what people know of it on paper. */
    private record Hall(Path folder, String code, Optional<Integer> feeding, String content) {}

    /** What came of all trials. */
    public record Outcome(int found, int unchanged, List<String> missed) {}

    public Outcome run(long seed, int trials) throws IOException {
        List<Hall> halls = List.of(openHall(), closedHall());
        Random random = new Random(seed);
        int found = 0;
        int unchanged = 0;
        List<String> missed = new ArrayList<>();
        for (int trial = 1; trial <= trials; trial++) {
            Hall hall = halls.get(trial % 2);
            Path copy = folder.resolve("trial");
            copy(hall.folder(), copy);
            String what = tamper(copy, random);
            if (isFound(hall, copy)) {
                found++;
            } else if (Content.of(copy).equals(hall.content())) {
                unchanged++;
            } else {
                missed.add("Lần " + trial + ": " + what);
                say.accept(missed.get(missed.size() - 1));
            }
            delete(copy);
        }
        return new Outcome(found, unchanged, missed);
    }

    private static String tamper(Path copy, Random random) throws IOException {
        try {
            return new Tampering(copy, random).something();
        } catch (SQLException e) {
            throw new IllegalStateException("what lies there was whole before", e);
        }
    }

    private boolean isFound(Hall hall, Path copy) {
        try {
            Verified verified = SessionJournal.verify(copy, keys.kiosk().verifyingKey());
            boolean whole = verified.entryOf(hall.code())
                    .equals(Optional.of(verified.entries().size()));
            return !whole || !verified.feeding().equals(hall.feeding());
        } catch (JournalTampered | JournalFailed e) {
            return true;
        }
    }

    private Hall openHall() throws IOException {
        Path at = folder.resolve("open");
        try (NumberedHall hall = NumberedHall.begin(at, keys)) {
            count(hall);
            hall.open(3);
            for (int sheet = 61; sheet <= 60 + FEEDING; sheet++) {
                hall.feed(sheet);
            }
            return hall(at, hall, Optional.of(FEEDING));
        }
    }

    private Hall closedHall() throws IOException {
        Path at = folder.resolve("closed");
        try (NumberedHall hall = NumberedHall.begin(at, keys)) {
            count(hall);
            hall.closeSession();
            return hall(at, hall, Optional.empty());
        }
    }

    private static void count(NumberedHall hall) {
        hall.count(1, 1, 30);
        hall.count(2, 31, 60);
        for (String said : List.of("row 1 for", "row 2 against")) {
            hall.journal().conclude("concluded", NumberedHall.facts(), said.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Hall hall(Path at, NumberedHall hall, Optional<Integer> feeding) throws IOException {
        var checkpoints = hall.journal().checkpoints();
        String code = checkpoints.get(checkpoints.size() - 1).checkpoint().code();
        hall.close();
        return new Hall(at, code, feeding, Content.of(at));
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
