package vn.kiemphieu.scanner.folder;

import java.nio.file.Path;
import java.util.Optional;
import vn.kiemphieu.scanner.PageFile;

/**
 * A picture file that was read to its end, from memory.
 *
 * @param name of the file
 * @param bytes all of it
 * @param pages how many it has, at least one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record WholeFile(String name, byte[] bytes, int pages) {
    /** Empty where the bytes are not a picture file, or only the beginning of one. */
    static Optional<WholeFile> of(String name, byte[] bytes) {
        try {
            int pages = switch (FileKind.of(bytes)) {
                case JPEG, PNG -> PictureEnd.of(bytes).isPresent() ? 1 : 0;
                case TIFF -> wholeTiff(bytes);
                case PDF -> PdfPages.count(bytes);
                case OTHER -> 0;
            };
            return pages > 0 ? Optional.of(new WholeFile(name, bytes, pages)) : Optional.empty();
        } catch (UnreadablePicture e) {
            return Optional.empty();
        }
    }

    /** Where the pixels of a TIFF lie is for its writer to choose; what lies last belongs to the first or the last page. */
    private static int wholeTiff(byte[] bytes) throws UnreadablePicture {
        int pages = TiffPages.count(bytes);
        if (pages > 0) {
            TiffPages.image(bytes, 1);
            TiffPages.image(bytes, pages);
        }
        return pages;
    }

    /** One page as a file of its own ({@link BarePicture}). */
    byte[] page(int page) {
        return BarePicture.of(new PageFile(name, Path.of(name), page, name), bytes);
    }
}
