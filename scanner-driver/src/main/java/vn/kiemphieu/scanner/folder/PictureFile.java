package vn.kiemphieu.scanner.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import vn.kiemphieu.scanner.ColourPicture;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.Received;
import vn.kiemphieu.scanner.ScannerException;
import vn.kiemphieu.scanner.SheetImage;
import vn.kiemphieu.scanner.Trouble;
import vn.kiemphieu.tally.election.Fingerprint;

/** Reads one page out of one file. */
public final class PictureFile {
    /** A larger file is no scan of one sheet: 600 dpi A3 in colour without compression is about 210 MB. */
    static final long MOST_BYTES = 512L << 20;

    private PictureFile() {}

    /** How many pages a file has; 1 where that cannot be told, so that every file leaves a line. */
    static int countPages(Path file) {
        try {
            if (!isReadable(attributes(file))) {
                return 1;
            }
            return switch (kind(file)) {
                case PDF -> Math.max(1, PdfPages.count(Files.readAllBytes(file)));
                case TIFF -> Math.max(1, TiffPages.count(Files.readAllBytes(file)));
                case JPEG, PNG, OTHER -> 1;
            };
        } catch (IOException | UnreadablePicture e) {
            return 1;
        }
    }

    /**
     * The picture of one page.
     *
     * @param inColour whether its colours are asked for, too
     */
    public static Received receive(PageFile page, boolean inColour) {
        byte[] bytes;
        try {
            BasicFileAttributes before = attributes(page.file());
            if (!isReadable(before)) {
                return new Received.NoPicture(
                        hashOfName(page), before.isRegularFile() ? Trouble.PICTURE_TOO_LARGE : Trouble.PICTURE_BROKEN);
            }
            bytes = Files.readAllBytes(page.file());
            if (changed(before, attributes(page.file()), bytes.length)) {
                return new Received.NoPicture(Fingerprint.sha256Hex(bytes), Trouble.FILE_CHANGED);
            }
        } catch (IOException e) {
            return new Received.NoPicture(hashOfName(page), Trouble.FILE_GONE);
        }
        return decode(page, bytes, inColour);
    }

    /**
     * The picture of one page from memory.
     *
     * @param page its name and its place in the file
     */
    public static Received receive(PageFile page, byte[] bytes, boolean inColour) {
        return decode(page, bytes, inColour);
    }

    /**
     * A page's picture as a file of its own ({@link BarePicture}); without a byte where the file is gone.
     *
     * @throws ScannerException if the folder is gone, or the file is still being written
     */
    public static byte[] bare(PageFile page) {
        try {
            BasicFileAttributes before = attributes(page.file());
            if (!isReadable(before)) {
                return new byte[0];
            }
            byte[] bytes = Files.readAllBytes(page.file());
            if (changed(before, attributes(page.file()), bytes.length)) {
                throw new ScannerException(
                        "Tệp " + page.source() + " thay đổi trong khi đọc; chờ máy quét ghi xong rồi chạy lại.", null);
            }
            return BarePicture.of(page, bytes);
        } catch (IOException e) {
            Path folder = page.file().toAbsolutePath().getParent();
            if (!Files.isDirectory(folder)) {
                throw new ScannerException(
                        "Mất thư mục ảnh quét " + folder + "; hãy nối lại thiết bị rồi chạy lại lệnh.", e);
            }
            return new byte[0];
        }
    }

    /** A JPEG or PNG in memory; empty where it is broken. */
    public static Optional<GreyPicture> decode(byte[] bytes) {
        try {
            return Optional.of(Pictures.decode(bytes));
        } catch (UnreadablePicture e) {
            return Optional.empty();
        }
    }

    private static Received decode(PageFile page, byte[] bytes, boolean inColour) {
        try {
            DecodedPage decoded = switch (FileKind.of(bytes)) {
                case JPEG, PNG -> DecodedPage.ofFile(Pictures.decode(bytes), bytes);
                case TIFF -> TiffPages.page(bytes, page.page());
                case PDF -> PdfPages.page(bytes, page.page());
                case OTHER -> throw new UnreadablePicture(Trouble.PICTURE_BROKEN);
            };
            Optional<ColourPicture> colour = inColour ? colour(page, bytes) : Optional.empty();
            return new Received.Sheet(
                    new SheetImage(page.source(), page.page(), decoded.sha256(), decoded.picture(), colour));
        } catch (UnreadablePicture e) {
            return new Received.NoPicture(hashOfPart(page, bytes), e.trouble());
        }
    }

    private static Optional<ColourPicture> colour(PageFile page, byte[] bytes) throws UnreadablePicture {
        return switch (FileKind.of(bytes)) {
            case JPEG, PNG -> ColourPictures.decode(bytes);
            case TIFF -> ColourPictures.of(TiffPages.image(bytes, page.page()));
            case PDF -> ColourPictures.of(PdfPages.image(bytes, page.page()));
            case OTHER -> Optional.empty();
        };
    }

    /** A page that gave no pixels: the file's hash, and for later pages of a file its number as well. */
    private static String hashOfPart(PageFile page, byte[] bytes) {
        String whole = Fingerprint.sha256Hex(bytes);
        return page.page() == 1
                ? whole
                : Fingerprint.sha256Hex((whole + " " + page.page()).getBytes(StandardCharsets.UTF_8));
    }

    private static String hashOfName(PageFile page) {
        return Fingerprint.sha256Hex((page.source() + " " + page.page()).getBytes(StandardCharsets.UTF_8));
    }

    private static FileKind kind(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return FileKind.of(in.readNBytes(FileKind.HEAD));
        }
    }

    /** A pipe or a device would be read for ever. */
    private static boolean isReadable(BasicFileAttributes file) {
        return file.isRegularFile() && file.size() <= MOST_BYTES;
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    private static boolean changed(BasicFileAttributes before, BasicFileAttributes after, int read) {
        return before.size() != after.size()
                || after.size() != read
                || !before.lastModifiedTime().equals(after.lastModifiedTime());
    }
}
