package vn.kiemphieu.counter.bench.hall;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
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
            Death death = kill(hall, random);
            Said said = death.said();
            steps += said.steps();
            kills += death.killed() ? 1 : 0;
            try {
                Standing before =
                        said.ready().orElseThrow(() -> new IllegalStateException("did not come up: " + said.lines()));
                unknown += Standing.in(hall).unknown(before, said);
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

    /** What a program had said before it died, and whether it was killed. */
    private record Death(Said said, boolean killed) {}

    private Death kill(Path hall, Random random) throws IOException {
        HallProgram program = new HallProgram(folder);
        Process process = program.start(List.of(), hall.toString(), Long.toString(random.nextLong()));
        program.awaitFirstWord(process);
        boolean killed = !HallProgram.await(process, random.nextInt(LATEST_MS));
        process.destroyForcibly();
        process.onExit().join();
        return new Death(program.said(), killed);
    }
}
