package vn.kiemphieu.counter.bench.timing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.testballots.picture.Grey;
import vn.kiemphieu.testballots.picture.PictureFile;

/**
 * Decodes pictures with {@code djpeg}. Its processor time comes from the shell's {@code times}, summed over many files,
 * since a clock on the wall would also count what other programs do.
 */
final class Djpeg {
    private static final int ROUNDS = 3;
    /** Processes in a round: the shell's clock ticks a hundred times a second only. */
    private static final int ENOUGH = 20;

    private static final String SCRIPT = "for f; do djpeg -grayscale -outfile /dev/null \"$f\" || exit 9; done; times";
    private static final int SMALL = 16;

    private final OutFolder out;

    Djpeg(OutFolder out) {
        this.out = out;
    }

    /** Processor time of all pictures together, nanoseconds, several times over; empty where it cannot be had. */
    Optional<Sum> decode(List<byte[]> pictures) {
        List<String> once = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            once.add(write("bench-djpeg-" + i + ".jpg", pictures.get(i)));
        }
        List<String> files = new ArrayList<>(once);
        while (files.size() < ENOUGH) {
            files.addAll(once);
        }
        String small =
                write("bench-djpeg-small.jpg", PictureFile.jpeg(List.of(Grey.filled(SMALL, SMALL, 255)), 0.8, 200));
        List<String> smalls =
                IntStream.range(0, files.size()).mapToObj(any -> small).toList();
        Optional<Sum> sum = Optional.of(Sum.ZERO);
        for (int round = 0; round < ROUNDS && sum.isPresent(); round++) {
            Optional<Long> whole = run(files);
            Optional<Long> start = run(smalls);
            sum = whole.isEmpty() || start.isEmpty()
                    ? Optional.empty()
                    : sum.map(so -> so.plus(new Sum(files.size(), whole.get(), start.get())));
        }
        for (int i = 0; i < files.size(); i++) {
            out.delete("bench-djpeg-" + i + ".jpg");
        }
        out.delete("bench-djpeg-small.jpg");
        return sum;
    }

    /**
     * What some decodings took.
     *
     * @param whole with the start of the processes
     * @param start of as many processes without a picture worth the name
     */
    record Sum(long pictures, long whole, long start) {
        static final Sum ZERO = new Sum(0, 0, 0);

        Sum plus(Sum other) {
            return new Sum(pictures + other.pictures, whole + other.whole, start + other.start);
        }

        Outside each() {
            long all = Math.max(1, pictures);
            return new Outside(Math.max(0, whole - start) / all, start / all);
        }
    }

    private String write(String name, byte[] bytes) {
        out.write(name, bytes);
        return out.file(name).toString();
    }

    private static Optional<Long> run(List<String> files) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "djpeg"));
        command.addAll(files);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream said = process.getInputStream()) {
                String times = new String(said.readAllBytes(), StandardCharsets.US_ASCII);
                return process.onExit().join().exitValue() == 0 ? ShellTimes.ofChildren(times) : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty(); // no shell here
        }
    }
}
