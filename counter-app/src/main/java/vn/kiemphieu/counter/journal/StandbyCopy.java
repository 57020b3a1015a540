package vn.kiemphieu.counter.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kiemphieu.bridge.signing.SignedCheckpoint;

/** Copies the counted part of a session to a second device; the live file is copied by SQLite, never by us. */
final class StandbyCopy {
    private static final String SNAPSHOT = "snapshot.db";
    private static final String CONGRESS = "congress.json";

    private final Path folder;
    private final SessionFile file;
    private final JournalKeys keys;

    StandbyCopy(Path folder, SessionFile file, JournalKeys keys) {
        this.folder = folder;
        this.file = file;
        this.keys = keys;
    }

    void write(Standby standby) {
        Path snapshot = folder.resolve(SNAPSHOT);
        forget();
        try {
            file.snapshot(snapshot);
            List<SignedCheckpoint> all = file.chain().checkpoints();
            String code = all.get(all.size() - 1).checkpoint().code();
            standby.write(files(snapshot), keys.kiosk().verifyingKey(), code);
        } catch (JournalFailed e) {
            throw new StandbyFailed(e);
        } finally {
            forget();
        }
    }

    private Map<String, Path> files(Path snapshot) {
        Map<String, Path> files = new TreeMap<>(Map.of(SessionJournal.SESSION, snapshot));
        JournalFailed.guard(folder, () -> DurableFiles.in(folder)).stream()
                .filter(each -> each.getFileName().toString().equals(CONGRESS))
                .forEach(each -> files.put(each.getFileName().toString(), each));
        Recovery.of(file.chain().entries()).live().values().forEach(change -> {
            String name = SessionJournal.STORE + "/" + change.adds();
            files.put(name, folder.resolve(name));
        });
        return files;
    }

    /** What a crash left of a copy. */
    void forget() {
        JournalFailed.guard(folder, () -> {
            DurableFiles.destroy(folder.resolve(SNAPSHOT), keys.random());
            return null;
        });
    }
}
