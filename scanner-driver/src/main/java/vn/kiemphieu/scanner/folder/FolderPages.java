package vn.kiemphieu.scanner.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.ScannerException;

/** Lists the pages of files and folders in reading order. */
public final class FolderPages {
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(path -> path.getFileName().toString(), new NaturalOrder());

    private FolderPages() {}

    public static List<PageFile> list(List<Path> paths) {
        List<PageFile> pages = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                String folder = path.toString();
                for (Path file : files(path)) {
                    pages.addAll(pagesOf(file, folder + "/" + file.getFileName(), folder));
                }
            } else {
                pages.addAll(pagesOf(path, path.toString(), ""));
            }
        }
        return pages;
    }

    private static List<PageFile> pagesOf(Path file, String source, String folder) {
        int count = PictureFile.countPages(file);
        String group = count > 1 ? source : folder;
        List<PageFile> pages = new ArrayList<>();
        for (int page = 1; page <= count; page++) {
            pages.add(new PageFile(source, file, page, group));
        }
        return pages;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !Files.isDirectory(entry))
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted(BY_NAME)
                    .toList();
        } catch (IOException e) {
            throw new ScannerException(
                    "cannot list the folder " + folder + "; check that it is there and may be read", e);
        }
    }
}
