package vn.kiemphieu.scanner;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.folder.FolderPages;
import vn.kiemphieu.scanner.folder.PictureFile;

/** The pages of JPEG, PNG, TIFF and PDF files in reading order. */
public final class PageFiles {
    private PageFiles() {}

    /**
     * Every page of the paths, in the order given: files as they are, folders in natural name order of the files in them
     * (not below, hidden files left out), pages in the order of the file. A file that cannot be opened is one page.
     *
     * @throws ScannerException if a folder cannot be listed
     */
    public static List<PageFile> list(List<Path> paths) {
        return FolderPages.list(paths);
    }

    /**
     * What lies in the folders and is not read, so that people can be told: folders below them and hidden files.
     *
     * @throws ScannerException if a folder cannot be listed
     */
    public static List<Path> leftOut(List<Path> paths) {
        return FolderPages.leftOut(paths);
    }

    /** The picture of one page. Reads the file once; never throws for what is in it. */
    public static Received receive(PageFile page) {
        return PictureFile.receive(page, false);
    }

    /** The same, with its colours if it has any: its pixels are decoded twice. */
    public static Received receiveInColour(PageFile page) {
        return PictureFile.receive(page, true);
    }

    /**
     * The picture of one page as a file of its own, without dates, counters or anything else beside its pixels that could tell
     * when it was taken: JPEG or PNG as they are, pages of TIFF and PDF as PNG. What holds no picture is left as it is; where
     * the file is gone there is not a byte.
     */
    public static byte[] bare(PageFile page) {
        return PictureFile.bare(page);
    }

    /** The picture of one page from such bytes; never throws for what is in them. */
    public static Received receive(byte[] picture, boolean inColour) {
        return PictureFile.receive(new PageFile("", Path.of(""), 1, ""), picture, inColour);
    }

    /** The picture of a JPEG or PNG in memory: bare decoding, for whoever measures it. Empty where it is broken. */
    public static Optional<GreyPicture> decode(byte[] bytes) {
        return PictureFile.decode(bytes);
    }
}
