package vn.kiemphieu.counter.bench.hall;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Calls to the system that fail at random, once or from then on (libfiu).
 *
 * @param calls the failure points of libfiu that may fail
 * @param error as the system numbers it
 */
record FailingCalls(String name, Path room, String cause, List<String> calls, int error) implements DiskFault {

    private static final int ENOSPC = 28;
    private static final int EIO = 5;
    private static final List<Double> ODDS = List.of(0.3, 0.1, 0.03, 0.01);

    /** A full disk, for SQLite. Pictures are written by the call that also carries what the program says: {@link FullDisk}. */
    static FailingCalls full(Path room) {
        return new FailingCalls(
                "ENOSPC (libfiu)", room, "đĩa đầy, hãy giải phóng chỗ", List.of("posix/io/rw/pwrite"), ENOSPC);
    }

    /** A disk that takes everything and then cannot keep it. */
    static FailingCalls syncs(Path room) {
        return new FailingCalls(
                "EIO của fsync (libfiu)",
                room,
                "hãy kiểm tra ổ đĩa và dây nối",
                List.of("posix/io/sync/fsync", "posix/io/sync/fdatasync"),
                EIO);
    }

    @Override
    public List<String> runner(Random random) {
        double odds = ODDS.get(random.nextInt(ODDS.size()));
        String once = random.nextBoolean() ? "" : ",onetime";
        List<String> command = new ArrayList<>(List.of(OutsideTool.FIU_RUN.program(), "-x", "-f", ""));
        for (String call : calls) {
            command.add("-c");
            command.add(String.format(
                    Locale.ROOT, "enable_random name=%s,probability=%.3f,failinfo=%d%s", call, odds, error, once));
        }
        return command;
    }
}
