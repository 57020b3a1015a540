package vn.kiemphieu.counter.bench.peers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.counter.bench.timing.ShellTimes;
import vn.kiemphieu.counter.setup.RequestRefused;

/**
 * A program of others. What it says goes to a log; its processor time, with that of every program it starts and waits for,
 * is told by the shell.
 *
 * @param flag names it in the request
 * @param log what it says is added to this file
 * @param needs what has to be installed for it to run
 */
record OutsideProgram(String flag, Path log, String needs) {
    private static final String SCRIPT = "log=$1; shift; \"$@\" >>\"$log\" 2>&1; code=$?; times; exit $code";
    /** One core for everybody: threads that wait for each other would be counted as work. */
    private static final Map<String, String> ENVIRONMENT =
            Map.of("LC_ALL", "C.UTF-8", "OMP_NUM_THREADS", "1", "OPENCV_FOR_THREADS_NUM", "1");

    /**
     * Runs it to its end.
     *
     * @return processor time, nanoseconds
     * @throws RequestRefused if it cannot be run or fails
     */
    long run(Path folder, List<String> command) {
        List<String> line = new ArrayList<>(
                List.of("sh", "-c", SCRIPT, "sh", log.toAbsolutePath().toString()));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().putAll(ENVIRONMENT);
        try {
            Process process =
                    builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (InputStream said = process.getInputStream()) {
                String times = new String(said.readAllBytes(), StandardCharsets.US_ASCII);
                Optional<Long> time = ShellTimes.ofChildren(times);
                boolean ended = process.onExit().join().exitValue() == 0;
                return time.filter(so -> ended).orElseThrow(() -> refused(command));
            }
        } catch (IOException e) {
            throw refused(command);
        }
    }

    RequestRefused refused(List<String> command) {
        String what = "không chạy được: " + String.join(" ", command.subList(0, Math.min(2, command.size())));
        return new RequestRefused(flag, what, "cài " + needs + " rồi xem " + log);
    }
}
