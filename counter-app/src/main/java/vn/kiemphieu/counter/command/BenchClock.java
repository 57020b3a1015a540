package vn.kiemphieu.counter.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.counting.PageRun;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.count.BallotPile;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.testballots.DrawnSheet;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.picture.Format;

/** Takes the times of a benchmark, on a few pictures drawn beforehand. */
final class BenchClock {
    /** Pictures enough for a steady mean. */
    static final int SAMPLE = 40;

    private static final int ROUNDS = 3;
    private static final int NAMES = 60;
    private static final int BALLOTS = 1_000_000;

    private final BenchRequest request;
    private final BenchReaders readers;
    private final OutFolder out;

    BenchClock(BenchRequest request, BenchReaders readers, OutFolder out) {
        this.request = request;
        this.readers = readers;
        this.out = out;
    }

    BenchTimes measure(Stream<PlannedSheet> plans) {
        List<DrawnSheet> sample = plans.map(PlannedSheet::draw).toList();
        List<DrawnSheet> jpegs =
                sample.stream().filter(sheet -> sheet.format() == Format.JPEG).toList();
        long decode = perSheet(jpegs, sheet -> decoded(sheet).width());
        long read = perSheet(
                jpegs,
                sheet -> readers.of(sheet.truth().election())
                        .reader()
                        .read(decoded(sheet))
                        .hashCode());
        List<PageFile> files = sample.stream().map(this::write).toList();
        Optional<Long> djpeg = djpeg(files);
        long perSecond = sheetsPerSecond(sample, files);
        files.forEach(file -> out.delete(file.source()));
        return new BenchTimes(decode, djpeg, read, perSecond, peakRssMb(), ballotsPerSecond());
    }

    private static GreyPicture decoded(DrawnSheet sheet) {
        return PageFiles.decode(sheet.bytes()).orElseThrow();
    }

    /** The mean of the fastest round: the others were disturbed. */
    private static long perSheet(List<DrawnSheet> sheets, Function<DrawnSheet, Integer> work) {
        long fastest = Long.MAX_VALUE;
        int looked = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            long began = System.nanoTime();
            for (DrawnSheet sheet : sheets) {
                looked += work.apply(sheet);
            }
            fastest = Math.min(fastest, System.nanoTime() - began);
        }
        return looked == 0 ? 0 : fastest / Math.max(1, sheets.size());
    }

    private PageFile write(DrawnSheet sheet) {
        String name = "bench-" + sheet.name();
        out.write(name, sheet.bytes());
        return new PageFile(name, out.file(name), 1, name);
    }

    private static Optional<Long> djpeg(List<PageFile> files) {
        List<PageFile> jpegs =
                files.stream().filter(file -> file.source().endsWith(".jpg")).toList();
        long fastest = Long.MAX_VALUE;
        try {
            for (int round = 0; round < ROUNDS; round++) {
                long began = System.nanoTime();
                for (PageFile file : jpegs) {
                    decodeOutside(file.file());
                }
                fastest = Math.min(fastest, System.nanoTime() - began);
            }
        } catch (IOException e) {
            return Optional.empty(); // not installed here
        }
        return Optional.of(fastest / Math.max(1, jpegs.size()));
    }

    private static void decodeOutside(Path file) throws IOException {
        Process process = new ProcessBuilder("djpeg", "-grayscale", "-outfile", "/dev/null", file.toString())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        process.onExit().join();
    }

    /** Times a thousand. */
    private long sheetsPerSecond(List<DrawnSheet> sample, List<PageFile> files) {
        Map<String, String> elections = IntStream.range(0, files.size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> files.get(i).source(), i -> sample.get(i).truth().election()));
        Function<PageFile, ReadPage> reader =
                page -> readers.of(elections.get(page.source())).pages().apply(page);
        List<PageFile> twice = new ArrayList<>(files);
        twice.addAll(files);
        long began = System.nanoTime();
        new PageRun(reader, request.threads(), page -> {}).read(twice);
        return twice.size() * 1000L * TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - began);
    }

    private static Optional<Long> peakRssMb() {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException e) {
            throw new OutputFailed(status, e);
        }
    }

    private static long ballotsPerSecond() {
        BallotPile pile = new BallotPile(BallotForm.STRIKE_OUT, NAMES);
        List<Choices> some = IntStream.range(0, NAMES)
                .mapToObj(struck -> Choices.of(IntStream.range(0, NAMES)
                        .mapToObj(row -> row == struck ? Choice.NOT_COUNTED : Choice.FOR)
                        .toList()))
                .toList();
        for (int i = 0; i < BALLOTS; i++) {
            pile.add(some.get(i % NAMES));
        }
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < 5 * ROUNDS; round++) {
            long began = System.nanoTime();
            pile.tally();
            fastest = Math.min(fastest, System.nanoTime() - began);
        }
        return BALLOTS * TimeUnit.SECONDS.toNanos(1) / fastest;
    }
}
