package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Draws PDF as another program than ours does. */
final class Poppler {
    private static final String RASTERISER = "pdftoppm";

    private Poppler() {}

    static void requireThere() {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, RASTERISER)));
        assertTrue(there || System.getenv("CI") == null, "the continuous build needs poppler-utils");
        assumeTrue(there, "poppler-utils is not installed");
    }

    /** The pages of a PDF as PNG, in order. */
    static List<Path> pages(Path pdf, int dpi, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Process process = new ProcessBuilder(
                        RASTERISER,
                        "-r",
                        Integer.toString(dpi),
                        "-png",
                        pdf.toString(),
                        folder.resolve("p").toString())
                .inheritIO()
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0, "poppler failed");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
