package vn.kiemphieu.counter.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.signing.VerifyingKey;

/** Checks a session as it lies there. What SQLite would touch in opening is copied first. */
final class Verification {
    private final Path folder;
    private final VerifyingKey kiosk;

    Verification(Path folder, VerifyingKey kiosk) {
        this.folder = folder;
        this.kiosk = kiosk;
    }

    /**
     * What the session holds.
     *
     * @throws JournalTampered at the first thing that does not agree
     * @throws JournalFailed if it cannot be read
     */
    Verified verify() {
        if (!Files.isRegularFile(folder.resolve(SessionJournal.SESSION))) {
            throw new JournalTampered("không có sổ phiên ở " + folder);
        }
        return JournalFailed.guard(folder, () -> {
            Path copy = Files.createTempDirectory("kiemphieu-verify");
            try {
                return verify(copy);
            } finally {
                DurableFiles.deleteFolder(copy.resolve(SessionJournal.BATCH));
                DurableFiles.deleteFolder(copy);
            }
        });
    }

    private Verified verify(Path copy) throws IOException {
        copy(folder, copy, SessionJournal.SESSION);
        try (SessionFile file = SessionFile.open(copy.resolve(SessionJournal.SESSION), kiosk);
                Store store = new Store(folder.resolve(SessionJournal.STORE))) {
            List<Entry> entries = file.chain().entries();
            Recovery found = Recovery.of(entries);
            found.check(file);
            store.take(found);
            int pictures = store.verify();
            Optional<Integer> feeding = feeding(found, copy.resolve(SessionJournal.BATCH));
            return new Verified(
                    entries,
                    file.chain().checkpoints(),
                    store.records(),
                    pictures,
                    file.conclusions(),
                    feeding,
                    strays(found));
        }
    }

    private Optional<Integer> feeding(Recovery found, Path copy) throws IOException {
        if (found.feeding().isEmpty()) {
            return Optional.empty();
        }
        Path batch = folder.resolve(SessionJournal.BATCH);
        if (!Files.isDirectory(batch)) {
            throw new JournalTampered("mất tập đang nạp");
        }
        Files.createDirectory(copy);
        copy(batch, copy, WorkingBatch.ROWS);
        return Optional.of(WorkingBatch.verify(batch, copy, found.feeding().get()));
    }

    /** What lies there though the chain does not speak of it. */
    private List<String> strays(Recovery found) throws IOException {
        Set<String> known =
                found.live().values().stream().map(StoreChange::adds).collect(Collectors.toSet());
        List<String> strays = new ArrayList<>();
        for (Path file : DurableFiles.in(folder.resolve(SessionJournal.STORE))) {
            if (!known.contains(file.getFileName().toString())) {
                strays.add(SessionJournal.STORE + "/" + file.getFileName());
            }
        }
        if (found.feeding().isEmpty() && Files.exists(folder.resolve(SessionJournal.BATCH))) {
            strays.add(SessionJournal.BATCH);
        }
        return strays;
    }

    private static void copy(Path from, Path to, String beginning) throws IOException {
        for (Path file : DurableFiles.in(from)) {
            if (Files.isRegularFile(file) && file.getFileName().toString().startsWith(beginning)) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
