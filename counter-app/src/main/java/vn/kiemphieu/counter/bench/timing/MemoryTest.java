package vn.kiemphieu.counter.bench.timing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.bench.pace.Pace;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.testballots.Deck;
import vn.kiemphieu.testballots.DrawnSheet;
import vn.kiemphieu.testballots.PlannedSheet;

/** Has a process of its own read many sheets, started with the options of this one, and asks how much memory it held. */
public final class MemoryTest {
    /** Pictures that are read over and over. */
    private static final int PICTURES = 40;

    private static final String FOLDER = "bench-memory/";

    private final OutFolder out;
    private final int threads;

    public MemoryTest(OutFolder out, int threads) {
        this.out = out;
        this.threads = threads;
    }

    /** Reads the first pages of a deck's ballots until there were so many; empty where memory cannot be asked for. */
    public Optional<Memory> run(Deck deck, int few, int many, Pace pace) {
        List<String> names = IntStream.range(0, PICTURES)
                .parallel()
                .mapToObj(i -> draw(deck.plan(i), i))
                .toList();
        try {
            List<Long> peaks = peaks(few, many, pace);
            pace.end();
            return peaks.size() == 2 && peaks.get(0) > 0
                    ? Optional.of(new Memory(few, peaks.get(0), many, peaks.get(1)))
                    : Optional.empty();
        } finally {
            names.forEach(out::delete);
            out.delete(FOLDER + "now");
            out.delete(FOLDER);
        }
    }

    private String draw(PlannedSheet plan, int number) {
        DrawnSheet sheet = plan.draw();
        String name = FOLDER + plan.paper().election().id() + "+" + number + ".jpg";
        out.write(name, sheet.bytes());
        return name;
    }

    private List<Long> peaks(int few, int many, Pace pace) {
        List<Long> peaks = new ArrayList<>();
        Path folder = out.file(FOLDER);
        try {
            Process process = new ProcessBuilder(command(folder, few, many))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            long done = 0;
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    if (line.startsWith(MemoryProbe.PEAK)) {
                        peaks.add(Long.parseLong(
                                line.substring(MemoryProbe.PEAK.length()).split(" ", 2)[0]));
                    } else if (line.startsWith(MemoryProbe.DONE)) {
                        long now = Long.parseLong(line.substring(MemoryProbe.DONE.length()));
                        pace.add(now - done);
                        done = now;
                    }
                }
            }
        } catch (IOException e) {
            throw new OutputFailed(folder, e);
        }
        return peaks;
    }

    private List<String> command(Path folder, int few, int many) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D") || argument.startsWith("-X"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MemoryProbe.class.getName()));
        command.addAll(
                List.of(folder.toString(), Integer.toString(threads), Integer.toString(few), Integer.toString(many)));
        return command;
    }
}
