package vn.kiemphieu.suite.outer.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks into the folder again and again; a file is taken once it has not grown between two looks. */
public final class Watch implements Runnable {
    private final Arrivals arrivals;
    private Map<Path, Long> sizes = new HashMap<>();

    public Watch(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** One look. What fails is tried again at the next one. */
    @Override
    public void run() {
        try {
            look();
        } catch (IOException | UncheckedIOException unreadable) {
            // a stick that was pulled out comes back, and so does the next look
            sizes = new HashMap<>();
        }
    }

    synchronized List<Arrivals.Looked> look() throws IOException {
        Map<Path, Long> before = sizes;
        Map<Path, Long> now = new HashMap<>();
        for (Path file : arrivals.files()) {
            now.put(file, Files.size(file));
        }
        sizes = now;
        return arrivals.take(file -> now.containsKey(file) && now.get(file).equals(before.get(file)));
    }
}
