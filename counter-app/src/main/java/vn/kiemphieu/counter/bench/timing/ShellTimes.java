package vn.kiemphieu.counter.bench.timing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the shell's {@code times} says. */
public final class ShellTimes {
    /** Of the children: the second line, user and system. */
    private static final Pattern CHILDREN = Pattern.compile("\n(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");

    private ShellTimes() {}

    /** Processor time of all programs the shell has run so far, nanoseconds; empty where it says none. */
    public static Optional<Long> ofChildren(String times) {
        Matcher line = CHILDREN.matcher(times);
        return line.find()
                ? Optional.of(nanos(line.group(1), line.group(2)) + nanos(line.group(3), line.group(4)))
                : Optional.empty();
    }

    private static long nanos(String minutes, String seconds) {
        return Math.round((Long.parseLong(minutes) * 60 + Double.parseDouble(seconds)) * 1e9);
    }
}
