package vn.kiemphieu.counter.kiosk.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kiemphieu.counter.counting.OutFolder;

/**
 * Where a kiosk keeps what it has: people, its key, one folder for each session, the last one being the present one.
 *
 * @param isRehearsal rehearsals live in a folder of their own and never see anything real
 */
public record Home(Path folder, boolean isRehearsal) {
    private static final String CONGRESS = "congress.json";
    private static final String SESSION = "phien-%03d";

    public Path people() {
        return folder.resolve("people.json");
    }

    public Path key() {
        return folder.resolve("kiosk.key");
    }

    /** The congress file that the next session is begun with. */
    public Path congress() {
        return folder.resolve(CONGRESS);
    }

    /** From now on the next session is begun with this congress file; all of it is there or the one before. */
    public void bring(byte[] congressFile) {
        OutFolder.open(folder).write(CONGRESS, congressFile);
    }

    /** The session begun last. */
    public Optional<Path> lastSession() {
        return sessions().max(Comparator.naturalOrder());
    }

    /** Where the next one begins. */
    public Path nextSession() {
        return folder.resolve(SESSION.formatted(sessions().count() + 1));
    }

    /** Papers of a session as they are printed and exported, beside it. */
    public Path papers(Path session) {
        return session.resolveSibling(session.getFileName() + "-giay");
    }

    private Stream<Path> sessions() {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(Files::isDirectory)
                    .filter(each -> each.getFileName().toString().matches("phien-[0-9]{3}"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
