package vn.kiemphieu.tally.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * A short run of {@link TallyBenchmark} with a table of speeds and ratios. Takes JMH's options, such as {@code -p
 * ballots=100000000 -p names=60 -jvmArgs -Xmx2g} for a hundred million ballots.
 */
public final class TallyBenchmarkRun {
    private static final List<String> HEAD =
            List.of("ballots", "names", "threads", "ballots/s", "of plain read", "times naive");

    private TallyBenchmarkRun() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        var options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .include(TallyBenchmark.class.getName())
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(400))
                .verbosity(VerboseMode.SILENT);
        System.out.println(table(new Runner(options.build()).run()));
    }

    private static String table(Collection<RunResult> results) {
        Map<List<String>, Map<String, Double>> micros = new HashMap<>();
        for (RunResult result : results) {
            var size = List.of("ballots", "names", "threads").stream()
                    .map(result.getParams()::getParam)
                    .toList();
            micros.computeIfAbsent(size, s -> new HashMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getScore());
        }
        StringBuilder table = new StringBuilder(line(HEAD.toArray()));
        micros.keySet().stream()
                .sorted((a, b) -> order(a).compareTo(order(b)))
                .forEach(size -> table.append(row(size, micros.get(size))));
        return table.toString();
    }

    private static String row(List<String> size, Map<String, Double> micros) {
        double count = micros.get("count");
        return line(
                size.get(0),
                size.get(1),
                size.get(2),
                "%.1f M".formatted(Long.parseLong(size.get(0)) / count),
                "%.2f".formatted(micros.get("plainRead") / count),
                "%.1f".formatted(micros.get("naive") / count));
    }

    private static String line(Object... cells) {
        return "%12s %6s %8s %12s %14s %12s%n".formatted(cells);
    }

    private static String order(List<String> size) {
        return "%4s %s %12s".formatted(size.get(1), size.get(2), size.get(0));
    }
}
