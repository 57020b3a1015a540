package vn.kiemphieu.counter.bench.hall;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a {@link WorkingHall} had said when it ended, line by line. */
record Said(List<String> lines) {
    private static final Set<String> STEPS = Set.of("fed", "opened", "closed", "concluded", "ended");

    Said {
        lines = List.copyOf(lines);
    }

    /** Where it began; empty where it did not come so far. */
    Optional<Standing> ready() {
        return lines.stream()
                .filter(line -> word(line).equals("ready"))
                .map(line -> line.split(" ", -1))
                .map(words -> new Standing(Integer.parseInt(words[1]), Integer.parseInt(words[2])))
                .findFirst();
    }

    /** Steps acknowledged. */
    int steps() {
        return (int) lines.stream().filter(line -> STEPS.contains(word(line))).count();
    }

    /** The sheet acknowledged last; the one before where there was none. */
    int lastSheet(int before) {
        return lines.stream()
                .filter(line -> word(line).equals("fed"))
                .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf(' ') + 1)))
                .reduce(before, (earlier, later) -> later);
    }

    boolean ended() {
        return lines.stream().anyMatch(line -> word(line).equals("ended"));
    }

    /** The sentence it failed with. */
    Optional<String> failure() {
        return lines.stream()
                .filter(line -> word(line).equals("failed"))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .findFirst();
    }

    /** Whether it acknowledged a step after it had failed. */
    boolean wentOnAfterFailure() {
        return lines.stream()
                .dropWhile(line -> !word(line).equals("failed"))
                .anyMatch(line -> STEPS.contains(word(line)));
    }

    private static String word(String line) {
        return line.split(" ", 2)[0];
    }
}
