package vn.kiemphieu.suite.outer.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kiemphieu.bridge.publication.Arrival;
import vn.kiemphieu.bridge.publication.Publication;

/**
 * Takes publications out of a folder in the order of their names. What was taken goes to {@code da-nhan}, what is refused to
 * {@code tu-choi} with the reason beside it; what came too early stays. A stop at any moment loses nothing: the next look
 * goes on where this one stood.
 */
public final class Arrivals {
    private static final String TAKEN = "da-nhan";
    private static final String REFUSED = "tu-choi";

    private final Path folder;
    private final Intake intake;

    public Arrivals(Path folder, Intake intake) {
        this.folder = folder;
        this.intake = intake;
    }

    /** A file that was looked at, and what came of it. */
    public record Looked(String file, Arrival arrival) {}

    /** Looks at everything that is there. */
    public List<Looked> take() throws IOException {
        return take(file -> true);
    }

    /**
     * Looks at the files that are there and settled.
     *
     * @param settled whether nobody writes on a file any more
     * @throws IOException if the folder cannot be read or written; nothing is lost by it
     */
    synchronized List<Looked> take(Predicate<Path> settled) throws IOException {
        List<Looked> looked = new ArrayList<>();
        for (Path file : files()) {
            if (settled.test(file)) {
                Arrival arrival = intake.take(read(file));
                looked.add(new Looked(file.getFileName().toString(), arrival));
                putAway(file, arrival);
            }
        }
        return looked;
    }

    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".kpub"))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Publication.MOST_BYTES + 1);
        }
    }

    private void putAway(Path file, Arrival arrival) throws IOException {
        if (arrival instanceof Arrival.TooEarly) {
            return;
        }
        boolean taken = arrival instanceof Arrival.Genuine || arrival instanceof Arrival.AlreadyHere;
        Path to = Files.createDirectories(folder.resolve(taken ? TAKEN : REFUSED));
        Path target = taken
                ? to.resolve(file.getFileName())
                : free(to, file.getFileName().toString());
        if (!taken) {
            Files.writeString(to.resolve(target.getFileName() + ".txt"), arrival.vietnamese() + "\n");
        }
        Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Nothing that was refused before is written over. */
    private static Path free(Path folder, String name) {
        Path target = folder.resolve(name);
        for (int again = 2; Files.exists(target); again++) {
            target = folder.resolve(again + "-" + name);
        }
        return target;
    }
}
