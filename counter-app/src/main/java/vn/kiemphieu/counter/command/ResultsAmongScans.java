package vn.kiemphieu.counter.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Results written among the scans would be read as scans the next time. */
final class ResultsAmongScans {
    private ResultsAmongScans() {}

    /** @throws RequestRefused if results would lie in a folder of scans, or a scan lies among review pictures */
    static void refuse(CountRequest request) {
        Path review = request.out().resolve("review");
        for (Path scans : request.scans()) {
            Path folder =
                    Files.isDirectory(scans) ? scans : scans.toAbsolutePath().getParent();
            boolean among = same(folder, review) || (Files.isDirectory(scans) && same(folder, request.out()));
            if (among) {
                throw new RequestRefused(
                        "--out " + request.out(),
                        "kết quả sẽ nằm lẫn với ảnh quét trong " + folder + " và bị đọc như ảnh quét",
                        "chọn thư mục --out khác");
            }
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }
}
