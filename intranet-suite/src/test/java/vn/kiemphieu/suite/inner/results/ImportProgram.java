package vn.kiemphieu.suite.inner.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.kiemphieu.suite.store.Place;

/** A program that hands in every package of a folder, to be killed meanwhile. */
final class ImportProgram {
    /** What it says before it begins. */
    static final String READY = "ready";

    private ImportProgram() {}

    /** Takes the setting of a database and a folder. */
    public static void main(String[] args) throws IOException {
        try (Office office = new Office(Place.of(args[0]));
                Stream<Path> files = Files.list(Path.of(args[1]))) {
            List<Path> packages = files.sorted().toList();
            System.out.println(READY);
            for (Path each : packages) {
                office.receive(Files.readAllBytes(each));
            }
        }
    }
}
