package vn.kiemphieu.counter.bench.hall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.kiemphieu.counter.journal.JournalFailed;
import vn.kiemphieu.counter.journal.JournalTampered;

/**
 * A hall whose disk fails at random moments says so in one sentence, acknowledges nothing from then on, and has lost and doubled
 * nothing when the cause is gone.
 */
public final class DiskFaultProof {
    private static final int LATEST_MS = 700;
    private static final int LONGEST_MS = 60_000;
    private static final int STEPS_AFTER = 5;
    private static final int LAST_LINES = 8;
    private static final Pattern RANDOM_NAME = Pattern.compile("[0-9a-f]{32}");
    /** Of so many starts for every cycle one must have met the fault. */
    private static final int STARTS = 5;

    private final Path folder;
    private final Consumer<String> say;
    private final HallProgram program;

    public DiskFaultProof(Path folder, Consumer<String> say) {
        this.folder = folder;
        this.say = say;
        this.program = new HallProgram(folder);
    }

    /**
     * What came of all cycles of one fault.
     *
     * @param met cycles in which the program met the fault
     * @param opening of these, how many while it opened the session
     * @param steps acknowledged
     * @param unknown steps that were durable though nobody had been told
     * @param sentences everything that people were told
     */
    public record Outcome(
            String fault, int met, int opening, int steps, int unknown, Set<String> sentences, List<String> wrong) {}

    /** Faults that need no rights: calls to the system fail. */
    public List<Outcome> withoutRoot(long seed, int cycles) throws IOException {
        return List.of(
                run(FailingCalls.full(Files.createDirectories(folder.resolve("full"))), seed, cycles),
                run(FailingCalls.syncs(Files.createDirectories(folder.resolve("syncs"))), seed, cycles));
    }

    /** Faults of a real file system, which only root may mount. */
    public List<Outcome> asRoot(long seed, int cycles) throws IOException {
        try (SmallDisk disk = SmallDisk.make(folder)) {
            return List.of(run(new FullDisk(disk), seed, cycles), run(new ReadOnlyDisk(disk), seed, cycles));
        }
    }

    private Outcome run(DiskFault fault, long seed, int cycles) throws IOException {
        Cycles all = new Cycles(fault, new Random(seed));
        for (int start = 1; start <= STARTS * cycles && all.met < cycles; start++) {
            all.one(start);
        }
        if (all.met < cycles) {
            all.wrong.add("chỉ gặp lỗi " + all.met + " lần");
        }
        Outcome outcome =
                new Outcome(fault.name(), all.met, all.opening, all.steps, all.unknown, all.sentences, all.wrong);
        say.accept(fault.name() + ": " + outcome.met() + " lần (" + outcome.opening() + " lần khi đang mở phiên), "
                + outcome.steps() + " bước đã báo xong, " + outcome.unknown() + " bước đã ghi mà chưa kịp báo, sai "
                + outcome.wrong().size() + ".");
        outcome.sentences().forEach(sentence -> say.accept("  " + sentence));
        return outcome;
    }

    /** The cycles of one fault, on one session after the other. */
    private final class Cycles {
        private final DiskFault fault;
        private final Random random;
        private final Set<String> sentences = new TreeSet<>();
        private final List<String> wrong = new ArrayList<>();
        private int session;
        private boolean over;
        private int met;
        private int opening;
        private int steps;
        private int unknown;

        Cycles(DiskFault fault, Random random) {
            this.fault = fault;
            this.random = random;
        }

        void one(int start) throws IOException {
            Path hall = fault.room().resolve("hall-" + session);
            try {
                Standing before = Standing.in(hall);
                boolean failed = failing(hall, before);
                met += failed ? 1 : 0;
                if (failed) {
                    goesOn(hall, Standing.in(hall));
                }
                over |= program.said().ended();
                if (over) {
                    next(hall);
                }
            } catch (IllegalStateException | JournalTampered | JournalFailed e) {
                List<String> told = program.said().lines();
                wrong.add(fault.name() + ", lần " + start + ": " + e.getMessage() + "; "
                        + told.subList(Math.max(0, told.size() - LAST_LINES), told.size()));
                say.accept(wrong.get(wrong.size() - 1));
                next(hall);
            }
        }

        private void next(Path hall) throws IOException {
            TamperProof.delete(hall);
            session++;
            over = false;
        }

        /** Works until the disk fails; whether it did. */
        private boolean failing(Path hall, Standing before) throws IOException {
            fault.prepare(random);
            Process process = program.start(fault.runner(random), hall.toString(), Long.toString(random.nextLong()));
            program.awaitFirstWord(process);
            HallProgram.await(process, random.nextInt(LATEST_MS));
            fault.strike();
            boolean ended = HallProgram.await(process, LONGEST_MS);
            process.destroyForcibly();
            int exit = process.onExit().join().exitValue();
            fault.lift();
            require(ended, "did not end");
            Said said = program.said();
            steps += said.steps();
            said.failure().ifPresent(sentence -> complained(sentence, said, exit));
            unknown += Standing.in(hall).unknown(before, said);
            require(said.failure().isPresent() || exit == 0, "no sentence, exit " + exit);
            require(program.stray().isEmpty(), "said beside it: " + program.stray());
            return said.failure().isPresent();
        }

        private void complained(String sentence, Said said, int exit) {
            opening += said.ready().isEmpty() ? 1 : 0;
            sentences.add(RANDOM_NAME.matcher(sentence).replaceAll("…"));
            require(exit == WorkingHall.FAILED, "exit " + exit + ": " + sentence);
            require(sentence.contains(fault.cause()), "not the cause: " + sentence);
            require(sentence.contains("rồi mở lại phiên kiểm phiếu"), "not what to do: " + sentence);
            require(!said.wentOnAfterFailure(), "acknowledged after a failure: " + said.lines());
        }

        /** The program takes the session further in this process, whose disk is whole. */
        private void goesOn(Path hall, Standing before) throws IOException {
            Said said = WorkingHall.workOn(hall, random.nextLong(), STEPS_AFTER);
            require(said.steps() == STEPS_AFTER || said.ended(), "did not go on: " + said.lines());
            require(said.ready().equals(Optional.of(before)), "began elsewhere: " + said.lines());
            require(Standing.in(hall).unknown(before, said) == 0, "more than was told");
            over |= said.ended();
        }

        private static void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalStateException(otherwise);
            }
        }
    }
}
