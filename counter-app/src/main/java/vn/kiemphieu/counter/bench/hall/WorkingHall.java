package vn.kiemphieu.counter.bench.hall;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.journal.JournalFailed;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.JournalTampered;
import vn.kiemphieu.counter.journal.SessionJournal;

/**
 * A program that counts numbered sheets until somebody kills it or the disk fails. It says each step on standard output once
 * the journal has acknowledged it: {@code ready N S} (sheets up to N, S steps so far), {@code fed N}, {@code opened B},
 * {@code closed B}, {@code concluded N}, {@code ended N}; and {@code failed WORDS}, after which it tries on in vain and ends.
 */
public final class WorkingHall {
    private static final String KEY = "kiosk.key";
    private static final int LARGEST_BATCH = 40;
    private static final int ENOUGH = 300;
    /** Steps tried after a failure: none may be acknowledged. */
    private static final int IN_VAIN = 3;
    /** How a disk failure ends it, and what it cannot trust. */
    public static final int FAILED = 5;

    public static final int TAMPERED = 4;

    private final Random random;
    private final PrintStream out;
    private int sheet;
    private int batch;

    private WorkingHall(Random random, PrintStream out) {
        this.random = random;
        this.out = out;
    }

    /** Arguments: the folder of the session, a seed, and after how many steps to stop, where it is to stop. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]);
        long steps = arguments.length > 2 ? Long.parseLong(arguments[2]) : Long.MAX_VALUE;
        try (NumberedHall hall = enter(folder)) {
            new WorkingHall(new Random(Long.parseLong(arguments[1])), out).workOrFail(hall, steps);
        } catch (JournalFailed e) {
            out.println("failed " + e.getMessage());
            System.exit(FAILED);
        } catch (JournalTampered | IllegalStateException e) {
            out.println("failed " + e.getMessage());
            System.exit(TAMPERED);
        }
    }

    /** The same in this process, whose disk is whole. */
    static Said workOn(Path folder, long seed, long steps) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (NumberedHall hall = enter(folder)) {
            new WorkingHall(new Random(seed), new PrintStream(told, true, StandardCharsets.UTF_8))
                    .workOrFail(hall, steps);
        }
        return new Said(told.toString(StandardCharsets.UTF_8).lines().toList());
    }

    /** The session of a folder, begun where there is none; its key lies beside it. */
    public static NumberedHall enter(Path folder) throws IOException {
        JournalKeys keys = keys(folder.resolveSibling(KEY));
        return SessionJournal.isIn(folder) ? NumberedHall.open(folder, keys) : NumberedHall.begin(folder, keys);
    }

    private static JournalKeys keys(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, SigningKey.generate(random).pkcs8(), CREATE_NEW, WRITE, SYNC);
        }
        SigningKey key = SigningKey.parse(Files.readAllBytes(file)).orElseThrow();
        return new JournalKeys(key, random, Clock.systemUTC());
    }

    private void workOrFail(NumberedHall hall, long steps) {
        try {
            work(hall, steps);
        } catch (JournalFailed e) {
            out.println("failed " + e.getMessage());
            for (int i = 0; i < IN_VAIN; i++) {
                tryOn(hall);
            }
            throw e;
        }
    }

    private void tryOn(NumberedHall hall) {
        try {
            step(hall);
        } catch (JournalFailed e) {
            out.println("refused");
        }
    }

    private void work(NumberedHall hall, long steps) {
        Standing standing = hall.standing();
        sheet = standing.sheets();
        batch = (int) hall.journal().entries().stream()
                .filter(entry -> entry.what().equals("batch-opened"))
                .count();
        out.println("ready " + sheet + " " + standing.steps());
        for (long done = 0; sheet < ENOUGH || hall.journal().batch().isPresent(); done++) {
            if (done == steps) {
                return;
            }
            step(hall);
        }
        hall.closeSession();
        out.println("ended " + sheet);
    }

    private void step(NumberedHall hall) {
        if (hall.journal().batch().isEmpty()) {
            if (random.nextInt(3) == 0 && batch > 0) {
                hall.journal().conclude("concluded", NumberedHall.facts(), NumberedHall.said(sheet));
                out.println("concluded " + sheet);
            } else {
                hall.open(++batch);
                out.println("opened " + batch);
            }
        } else if (hall.journal().batch().get().size() > random.nextInt(LARGEST_BATCH)) {
            hall.close(batch > 1 && random.nextBoolean() ? Optional.of(firstStored(hall)) : Optional.empty());
            out.println("closed " + batch);
        } else {
            hall.feed(sheet + 1);
            out.println("fed " + ++sheet);
        }
    }

    private static int firstStored(NumberedHall hall) {
        return hall.journal().records().keySet().iterator().next();
    }
}
