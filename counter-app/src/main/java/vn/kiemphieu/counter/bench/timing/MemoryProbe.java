package vn.kiemphieu.counter.bench.timing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kiemphieu.counter.bench.reading.PaperReaders;
import vn.kiemphieu.counter.counting.Assembly;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.counting.PageRun;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.testballots.demo.DemoCongress;

/**
 * A process of its own that reads a few pictures over and over, as a count reads a folder, and says how much memory it
 * held. Each reading is of a file of its own: a number behind the picture's end makes its bytes, and so its name, new.
 */
public final class MemoryProbe {
    static final String PEAK = "peak ";
    static final String DONE = "done ";
    private static final int TELL = 100;
    private static final String NAMES = "scans/";

    private final Path folder;
    private final int threads;
    private final List<Path> pictures;
    private final Map<Path, byte[]> bytes = new ConcurrentHashMap<>();
    private final PaperReaders readers = new PaperReaders(DemoCongress.congress(), 0);
    private final List<ReadPage> all = new ArrayList<>();
    private final PrintStream out;

    private MemoryProbe(Path folder, int threads, PrintStream out) throws IOException {
        this.folder = folder;
        this.threads = threads;
        this.out = out;
        try (Stream<Path> files = Files.list(folder)) {
            this.pictures = files.sorted().toList();
        }
        Files.createDirectory(folder.resolve("now"));
    }

    /** {@code MemoryProbe FOLDER THREADS FEW MANY}: pictures are named by their election and a number, with a plus between. */
    public static void main(String[] arguments) throws IOException {
        List<String> given = Arrays.asList(arguments);
        MemoryProbe probe = new MemoryProbe(Path.of(given.get(0)), Integer.parseInt(given.get(1)), System.out);
        probe.readUpTo(Integer.parseInt(given.get(2)));
        probe.readUpTo(Integer.parseInt(given.get(3)));
    }

    private void readUpTo(int end) {
        List<PageFile> pages =
                IntStream.range(all.size(), end).mapToObj(this::page).toList();
        Function<PageFile, ReadPage> reader = this::read;
        int before = all.size();
        int[] done = {before};
        all.addAll(new PageRun(reader, threads, page -> {
                    if (++done[0] % TELL == 0) {
                        out.println(DONE + done[0]);
                    }
                })
                .read(pages));
        int ballots = assembled().size();
        out.println(PEAK + PeakMemory.megabytes().orElse(0L) + " " + ballots);
    }

    /** Everything read so far, put together as at the end of a count. */
    private List<Counted> assembled() {
        Map<String, List<ReadPage>> elections = all.stream()
                .collect(Collectors.groupingBy(page -> page.file().group(), TreeMap::new, Collectors.toList()));
        List<Counted> counted = new ArrayList<>();
        elections.forEach((id, pages) ->
                counted.addAll(Assembly.of(readers.of(new ElectionId(id)).expected(), pages)));
        return counted;
    }

    private PageFile page(int number) {
        Path picture = pictures.get(number % pictures.size());
        String election = picture.getFileName().toString().replaceAll("\\+.*", "");
        return new PageFile(NAMES + number + ".jpg", picture, 1, election);
    }

    private ReadPage read(PageFile page) {
        Path mine = folder.resolve("now").resolve(page.source().substring(NAMES.length()));
        byte[] picture = bytes.computeIfAbsent(page.file(), MemoryProbe::bytes);
        byte[] number = page.source().getBytes(StandardCharsets.US_ASCII);
        byte[] file = ByteBuffer.allocate(picture.length + number.length)
                .put(picture)
                .put(number)
                .array();
        try {
            Files.write(mine, file);
            ReadPage read = readers.of(new ElectionId(page.group()))
                    .pages()
                    .apply(new PageFile(page.source(), mine, page.page(), page.group()));
            Files.delete(mine);
            return read;
        } catch (IOException e) {
            throw new OutputFailed(mine, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new OutputFailed(file, e);
        }
    }
}
