package vn.kiemphieu.scanner.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** What lies in the folders and is not read: folders below them and hidden files. */
    public static List<Path> leftOut(List<Path> paths) {
        return paths.stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> entries(folder).stream().filter(entry -> !isScan(entry)))
                .sorted()
                .toList();
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
        return entries(folder).stream()
                .filter(FolderPages::isScan)
                .sorted(BY_NAME)
                .toList();
    }

    private static boolean isScan(Path entry) {
        return !Files.isDirectory(entry) && !entry.getFileName().toString().startsWith(".");
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ScannerException(
                    "Không đọc được thư mục " + folder + "; hãy kiểm tra thiết bị và quyền đọc rồi chạy lại.", e);
        }
    }
}
