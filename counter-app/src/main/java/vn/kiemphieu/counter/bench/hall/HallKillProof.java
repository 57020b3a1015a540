package vn.kiemphieu.counter.bench.hall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.journal.JournalTampered;

/** A hall whose program is killed at random moments loses no acknowledged step and doubles none. */
public final class HallKillProof {
    private static final int LATEST_MS = 300;

    private final Path folder;
    private final Consumer<String> say;

    public HallKillProof(Path folder, Consumer<String> say) {
        this.folder = folder;
        this.say = say;
    }

    /**
     * What came of all cycles.
     *
     * @param steps acknowledged
     * @param unknown steps that were durable though nobody had been told
     */
    public record Outcome(int kills, int steps, int unknown, List<String> wrong) {}

    public Outcome run(long seed, int cycles) throws IOException {
        Random random = new Random(seed);
        int session = 0;
        int steps = 0;
        int unknown = 0;
        int kills = 0;
        List<String> wrong = new ArrayList<>();
        for (int cycle = 1; cycle <= cycles; cycle++) {
            Path hall = folder.resolve("hall-" + session);
            Said said = killed(hall, random);
            steps += said.steps();
            kills += said.killed() ? 1 : 0;
            try (NumberedHall after = WorkingHall.enter(hall)) {
                unknown += check(said, after.sheets());
                session += said.ended() ? 1 : 0;
            } catch (IllegalStateException | JournalTampered e) {
                wrong.add("Lần " + cycle + ": " + e.getMessage());
                say.accept(wrong.get(wrong.size() - 1));
                session++;
            }
            if (cycle % 50 == 0) {
                say.accept("Đã giết " + kills + " lần, " + steps + " bước đã báo xong, sai " + wrong.size() + ".");
            }
        }
        return new Outcome(kills, steps, unknown, wrong);
    }

    /** What a program had said before it died. */
    private record Said(int last, int steps, boolean killed, boolean ended) {}

    private Said killed(Path hall, Random random) throws IOException {
        Path told = folder.resolve("told.txt");
        Process process = new ProcessBuilder(command(hall, random.nextLong()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(told.toFile())
                .start();
        try {
            while (process.isAlive() && Files.size(told) == 0) {
                Thread.sleep(1);
            }
            boolean killed = !process.waitFor(random.nextInt(LATEST_MS), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            return said(Files.readString(told).lines().toList(), killed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the proof was interrupted", e);
        }
    }

    private static Said said(List<String> lines, boolean killed) {
        if (lines.isEmpty() || !lines.get(0).startsWith("ready ")) {
            throw new IllegalStateException("did not come up: " + lines);
        }
        int last = number(lines.get(0));
        boolean ended = false;
        for (String line : lines) {
            ended |= line.startsWith("ended ");
            last = line.startsWith("fed ") ? number(line) : last;
        }
        return new Said(last, lines.size() - 1, killed, ended);
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
    }

    /** Every sheet that was acknowledged is there, and at most one more: the one in hand. */
    private static int check(Said said, NavigableSet<Integer> sheets) {
        int last = sheets.isEmpty() ? 0 : sheets.last();
        Set<Integer> expected = IntStream.rangeClosed(1, last).boxed().collect(Collectors.toCollection(TreeSet::new));
        if (!sheets.equals(expected) || last < said.last() || last > said.last() + 1) {
            throw new IllegalStateException(
                    "acknowledged up to " + said.last() + ", there are " + sheets.size() + " up to " + last);
        }
        return last - said.last();
    }

    private static List<String> command(Path hall, long seed) throws IOException {
        Path temp = Files.createDirectories(hall.resolveSibling("tmp"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dorg.sqlite.tmpdir=" + temp,
                "-cp",
                System.getProperty("java.class.path"),
                WorkingHall.class.getName(),
                hall.toString(),
                Long.toString(seed));
    }
}
