package vn.kiemphieu.counter.usb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Files on a stick that the kiosk may take in. Whoever prepared the stick is not trusted. */
public final class StickFiles {
    private static final int DEEPEST = 4;
    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_SENTENCES = 20;

    private StickFiles() {}

    /**
     * What lies on a stick.
     *
     * @param files that may be chosen, in the order of their names
     * @param skipped sentences about files and folders that look wanted and cannot be taken
     */
    public record Found(List<FoundFile> files, List<String> skipped) {
        public Found {
            files = List.copyOf(files);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * One file.
     *
     * @param shown its name with folders, safe to show; for the path itself see {@code path}
     * @param size in bytes
     */
    public record FoundFile(Wanted kind, String shown, Path path, long size) {}

    /** Looks for files; links are never followed, and nothing is opened. */
    public static Found on(Stick stick, Set<Wanted> kinds) {
        Walk walk = new Walk(stick.mountPoint(), kinds);
        try {
            Files.walkFileTree(stick.mountPoint(), EnumSet.noneOf(FileVisitOption.class), DEEPEST, walk);
        } catch (IOException e) {
            walk.skip("ổ USB", "không đọc được; cắm lại rồi thử");
        }
        walk.files.sort((one, other) -> one.shown().compareTo(other.shown()));
        return new Found(walk.files, walk.skipped);
    }

    /**
     * The bytes of a file.
     *
     * @throws RequestRefused if it is no plain file any more, too large, or cannot be read
     */
    public static byte[] read(FoundFile file) {
        try {
            if (!Files.isRegularFile(file.path(), LinkOption.NOFOLLOW_LINKS)) {
                throw new RequestRefused(file.shown(), "không còn là tệp thường", "cắm lại ổ USB rồi chọn lại");
            }
            try (InputStream in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
                byte[] bytes = in.readNBytes(file.kind().mostBytes() + 1);
                if (bytes.length > file.kind().mostBytes()) {
                    throw new RequestRefused(file.shown(), "tệp quá lớn", "kiểm tra xem có chọn nhầm tệp không");
                }
                return bytes;
            }
        } catch (IOException e) {
            throw new RequestRefused(
                    file.shown(), "không đọc được tệp trên ổ USB", "cắm lại ổ, hoặc chép tệp sang ổ khác");
        }
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path top;
        private final Set<Wanted> kinds;
        private final List<FoundFile> files = new ArrayList<>();
        private final List<String> skipped = new ArrayList<>();
        private int entries;

        Walk(Path top, Set<Wanted> kinds) {
            this.top = top;
            this.kinds = kinds;
        }

        private void skip(String shown, String why) {
            if (skipped.size() < MOST_SENTENCES) {
                skipped.add("\"" + shown + "\": " + why + ".");
            } else if (skipped.size() == MOST_SENTENCES) {
                skipped.add("Còn những tệp khác không lấy được; dùng một ổ USB chỉ chứa các tệp cần đưa vào.");
            }
        }

        private FileVisitResult next() {
            entries++;
            if (entries <= MOST_ENTRIES) {
                return FileVisitResult.CONTINUE;
            }
            skip(
                    "ổ USB",
                    "có hơn " + MOST_ENTRIES + " tệp, phần còn lại không xem; dùng ổ chỉ chứa các tệp cần đưa vào");
            return FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(top) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : next();
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String shown = SafeName.shown(top.relativize(file).toString());
            Optional<Wanted> kind = Wanted.of(file.getFileName().toString()).filter(kinds::contains);
            if (attributes.isDirectory()) {
                skip(shown, "thư mục nằm quá sâu nên không xem; đưa tệp ra ngoài");
            } else if (kind.isPresent() && attributes.isSymbolicLink()) {
                skip(shown, "là liên kết, không phải tệp; chép chính tệp đó vào ổ");
            } else if (kind.isPresent() && !attributes.isRegularFile()) {
                skip(shown, "không phải tệp thường nên không mở");
            } else if (kind.isPresent() && attributes.size() > kind.get().mostBytes()) {
                skip(shown, "lớn hơn " + (kind.get().mostBytes() >> 20) + " MB; kiểm tra xem có chép nhầm tệp không");
            } else if (kind.isPresent()) {
                files.add(new FoundFile(kind.get(), shown, file, attributes.size()));
            }
            return next();
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            skip(SafeName.shown(top.relativize(file).toString()), "không đọc được; cắm lại ổ hoặc chép lại tệp");
            return next();
        }
    }
}
