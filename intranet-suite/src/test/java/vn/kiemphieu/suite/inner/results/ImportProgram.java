package vn.kiemphieu.suite.inner.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.kiemphieu.suite.store.Place;

/** A program that hands in every package of a folder, to be killed meanwhile. */
final class ImportProgram {
    /** What it says after each package that was not in before. */
    static final String ONE_MORE = "one more";

    private ImportProgram() {}

    /** Takes the setting of a database and a folder. */
    public static void main(String[] args) throws IOException {
        try (Office office = new Office(Place.of(args[0]));
                Stream<Path> files = Files.list(Path.of(args[1]))) {
            List<Path> packages = files.sorted().toList();
            for (Path each : packages) {
                if (office.receive(Files.readAllBytes(each)) instanceof Receipt.Kept) {
                    System.out.println(ONE_MORE);
                }
            }
        }
    }
}
