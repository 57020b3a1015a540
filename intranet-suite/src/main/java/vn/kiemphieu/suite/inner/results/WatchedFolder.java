package vn.kiemphieu.suite.inner.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kiemphieu.bridge.bundle.Member;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;

/**
 * A folder, as a rule that of a stick, whose packages go through the same front door as those of the form. Nothing in it is
 * changed. A file is taken once it looked the same twice, for it may still be written.
 */
public final class WatchedFolder {
    private static final String SUFFIX = ".kqbc";
    /** Nobody's account: as the audit log names it. */
    private static final SignedIn BY = new SignedIn("thư mục USB", "Thư mục USB", Set.of(Role.RESULTS));

    private final Path folder;
    private final Results results;
    private final Map<Path, Stamp> seen = new HashMap<>();
    private final Map<Path, Stamp> taken = new HashMap<>();

    private record Stamp(long size, FileTime changed) {}

    public WatchedFolder(Path folder, Results results) {
        this.folder = folder;
        this.results = results;
    }

    /**
     * Looks once; what came of the files that were taken now, in the order of their names. A file that goes and comes back, as
     * that of a stick, is taken again.
     *
     * @throws RuntimeException the first failure, after the other files
     */
    public synchronized List<Receipt> look() {
        List<Receipt> receipts = new ArrayList<>();
        Optional<RuntimeException> failure = Optional.empty();
        List<Path> files = files();
        seen.keySet().retainAll(files);
        taken.keySet().retainAll(files);
        for (Path file : files) {
            try {
                take(file).ifPresent(receipts::add);
            } catch (RuntimeException e) {
                failure = failure.or(() -> Optional.of(e));
            }
        }
        failure.ifPresent(first -> {
            throw first;
        });
        return receipts;
    }

    private Optional<Receipt> take(Path file) {
        Optional<Stamp> stamp = stamp(file);
        Optional<Stamp> before =
                Optional.ofNullable(stamp.isPresent() ? seen.put(file, stamp.get()) : seen.remove(file));
        if (stamp.isEmpty() || !stamp.equals(before) || stamp.get().equals(taken.get(file))) {
            return Optional.empty();
        }
        return read(file).map(bytes -> {
            Receipt receipt = results.receive(bytes, BY);
            taken.put(file, stamp.get());
            return receipt;
        });
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException noStick) {
            return List.of();
        }
    }

    /** Of a file itself; links are left alone. */
    private static Optional<Stamp> stamp(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? Optional.of(new Stamp(attributes.size(), attributes.lastModifiedTime()))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> read(Path file) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(in.readNBytes(Member.MOST_BYTES + 1));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
