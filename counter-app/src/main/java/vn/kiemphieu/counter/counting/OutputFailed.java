package vn.kiemphieu.counter.counting;

import java.io.IOException;
import java.nio.file.Path;

/** A result could not be written: the disk is full, or the folder was lost. What was written before stays readable. */
public final class OutputFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutputFailed(Path file, IOException cause) {
        super(
                "Không ghi được " + file + " (" + reason(cause) + "); phần đã ghi vẫn còn nguyên, hãy giải phóng ổ đĩa "
                        + "hoặc nối lại thiết bị rồi chạy lại đúng lệnh này để làm tiếp.",
                cause);
    }

    private static String reason(IOException cause) {
        String said = String.valueOf(cause.getMessage());
        return said.contains("No space left") || said.contains("not enough space") ? "đĩa đầy" : said;
    }
}
