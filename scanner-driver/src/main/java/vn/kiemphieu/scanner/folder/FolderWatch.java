package vn.kiemphieu.scanner.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which files of a folder are complete and next. Files come in the order in which they arrived, those seen first in one look
 * by natural name. None overtakes one that arrived before it, until that one has not changed for {@link #PATIENCE} looks and
 * people were told.
 */
final class FolderWatch {
    /** Looks without any change after which an incomplete file is told. */
    static final int PATIENCE = 150;

    private static final List<String> UNFINISHED = List.of("~", ".part", ".partial", ".tmp", ".crdownload");

    private static final Comparator<Arrival> ORDER =
            Comparator.comparingInt(Arrival::arrived).thenComparing(Arrival::name, new NaturalOrder());

    private final Path folder;
    private final Map<Path, Arrival> arrivals = new HashMap<>();
    /** What is to be handed over, in order. */
    private final List<Arrival> queue = new ArrayList<>();

    private Optional<Object> place = Optional.empty();
    private int looks;

    FolderWatch(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks into the folder for the first time, or after it was lost: a disk that is back again has another place.
     *
     * @throws IOException if it is not there
     */
    void enter() throws IOException {
        place = Optional.empty();
        look();
    }

    /**
     * Looks into the folder.
     *
     * @throws IOException if it is gone, or another one has taken its place
     */
    void look() throws IOException {
        looks++;
        requireSameFolder();
        Map<Path, BasicFileAttributes> files = files();
        arrivals.values().removeIf(arrival -> arrival.isOpen() && !files.containsKey(folder.resolve(arrival.name())));
        files.forEach((file, attributes) -> {
            Arrival known = arrivals.get(file);
            if (known == null) {
                arrivals.put(file, new Arrival(file, attributes, looks));
            } else {
                known.seen(attributes, looks);
            }
        });
        queue.clear();
        arrivals.values().stream().filter(Arrival::isOpen).sorted(ORDER).forEach(queue::add);
    }

    /** The next file that is complete and was not handed over; it counts as handed over from now on. */
    Optional<WholeFile> next() {
        queue.removeIf(arrival -> !arrival.isOpen());
        for (Arrival arrival : queue) {
            Optional<WholeFile> whole = arrival.whole();
            if (whole.isPresent() && arrival.close(whole.get())) {
                return whole;
            }
            if (arrival.isOpen() && !arrival.isTold()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Names of files that do not get complete and were not told yet; they count as told from now on. */
    List<String> stuck() {
        List<Arrival> stuck = queue.stream()
                .filter(arrival -> arrival.isOpen() && !arrival.isTold() && arrival.isStuck(PATIENCE))
                .toList();
        stuck.forEach(Arrival::tell);
        return stuck.stream().map(Arrival::name).toList();
    }

    /** Names of files that are not handed over yet. */
    List<String> left() {
        return queue.stream().filter(Arrival::isOpen).map(Arrival::name).toList();
    }

    /** Where a disk is pulled out, an empty folder may stay behind under its name. */
    private void requireSameFolder() throws IOException {
        Object here = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        if (here != null && !place.orElse(here).equals(here)) {
            throw new NoSuchFileException(folder.toString());
        }
        place = Optional.ofNullable(here);
    }

    private Map<Path, BasicFileAttributes> files() throws IOException {
        Map<Path, BasicFileAttributes> files = new HashMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                if (!isUnfinished(entry.getFileName().toString().toLowerCase(Locale.ROOT))) {
                    attributes(entry)
                            .filter(BasicFileAttributes::isRegularFile)
                            .ifPresent(attributes -> files.put(entry, attributes));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }

    private static boolean isUnfinished(String name) {
        return name.startsWith(".")
                || name.startsWith("~")
                || UNFINISHED.stream().anyMatch(name::endsWith);
    }

    private static Optional<BasicFileAttributes> attributes(Path entry) throws IOException {
        try {
            return Optional.of(Files.readAttributes(entry, BasicFileAttributes.class));
        } catch (NoSuchFileException e) {
            return Optional.empty(); // renamed or taken away since it was listed
        }
    }
}
