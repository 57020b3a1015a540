package vn.kiemphieu.counter.bench.hall;

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
 * the journal has acknowledged it: {@code ready N}, {@code fed N}, {@code opened B}, {@code closed B}, {@code concluded N},
 * {@code ended N}; and {@code failed WORDS}, after which it ends.
 */
public final class WorkingHall {
    private static final String KEY = "kiosk.key";
    private static final int LARGEST_BATCH = 40;
    private static final int ENOUGH = 300;
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

    /** Arguments: the folder of the session and a seed. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]);
        try (NumberedHall hall = enter(folder)) {
            new WorkingHall(new Random(Long.parseLong(arguments[1])), out).work(hall);
        } catch (JournalFailed e) {
            out.println("failed " + e.getMessage());
            System.exit(FAILED);
        } catch (JournalTampered e) {
            out.println("failed " + e.getMessage());
            System.exit(TAMPERED);
        }
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
            Files.write(file, SigningKey.generate(random).pkcs8());
        }
        SigningKey key = SigningKey.parse(Files.readAllBytes(file)).orElseThrow();
        return new JournalKeys(key, random, Clock.systemUTC());
    }

    private void work(NumberedHall hall) {
        var present = hall.sheets();
        sheet = present.isEmpty() ? 0 : present.last();
        batch = (int) hall.journal().entries().stream()
                .filter(entry -> entry.what().equals("batch-opened"))
                .count();
        out.println("ready " + sheet);
        while (sheet < ENOUGH || hall.journal().batch().isPresent()) {
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
        } else if (hall.journal().batch().get().pages() > random.nextInt(LARGEST_BATCH)) {
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
