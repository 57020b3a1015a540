package vn.kiemphieu.counter.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.ScannerException;

/** The pages that {@code --scans} names. */
final class ScannedPages {
    private static final int MOST_LEFT_OUT = 20;

    private final List<Path> scans;

    private ScannedPages(List<Path> scans) {
        this.scans = scans;
    }

    /** @throws RequestRefused if one of the paths is not there or may not be read */
    static ScannedPages at(List<Path> scans) {
        for (Path path : scans) {
            if (!Files.exists(path)) {
                throw new RequestRefused("--scans " + path, "không có tệp hay thư mục này", "kiểm tra lại đường dẫn");
            }
            if (!Files.isReadable(path)) {
                throw new RequestRefused("--scans " + path, "không được phép đọc", "kiểm tra quyền đọc");
            }
        }
        return new ScannedPages(scans);
    }

    /** In reading order, at least one; says what is left out. */
    List<PageFile> list(Screen screen) {
        List<PageFile> pages = found(screen);
        if (pages.isEmpty()) {
            throw new RequestRefused(
                    "--scans", "không thấy ảnh quét nào; thư mục con không được đọc", "chỉ đúng thư mục chứa ảnh");
        }
        return pages;
    }

    private List<PageFile> found(Screen screen) {
        try {
            PageFiles.leftOut(scans).stream()
                    .limit(MOST_LEFT_OUT)
                    .forEach(path -> screen.say("Lưu ý: không đọc " + path
                            + " vì là thư mục con hoặc tệp ẩn; có phiếu ở đó thì" + " ghi thêm vào --scans."));
            return PageFiles.list(scans);
        } catch (ScannerException e) {
            throw new RequestRefused("--scans", "không đọc được thư mục ảnh quét", "kiểm tra thiết bị và quyền đọc");
        }
    }
}
