package vn.kiemphieu.counter.bench.hall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@link WorkingHall} in a process of its own. What it says goes to files beside the session's disk, not onto it.
 *
 * @param work where these files are
 */
record HallProgram(Path work) {
    /**
     * Starts it.
     *
     * @param before what runs it instead of the shell; empty for nothing
     * @param arguments {@link WorkingHall#main}'s
     */
    Process start(List<String> before, String... arguments) throws IOException {
        Path temp = Files.createDirectories(work.resolve("tmp"));
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Dorg.sqlite.tmpdir=" + temp,
                "-cp",
                System.getProperty("java.class.path"),
                WorkingHall.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(errors().toFile())
                .redirectOutput(told().toFile())
                .start();
    }

    /** Waits until it has said something, or ended. */
    void awaitFirstWord(Process process) throws IOException {
        while (process.isAlive() && Files.size(told()) == 0) {
            await(process, 1);
        }
    }

    /** Waits so long at most; whether it ended. */
    static boolean await(Process process, long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the proof was interrupted", e);
        }
    }

    Said said() throws IOException {
        return new Said(Files.readAllLines(told()));
    }

    /** What it wrote for nobody: nothing, unless it broke. */
    String stray() throws IOException {
        return Files.readString(errors());
    }

    private Path told() {
        return work.resolve("told.txt");
    }

    private Path errors() {
        return work.resolve("errors.txt");
    }
}
