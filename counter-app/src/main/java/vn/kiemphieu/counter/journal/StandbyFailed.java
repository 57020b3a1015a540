package vn.kiemphieu.counter.journal;

import java.nio.file.Path;

/** Nothing was copied to the second device; the session is whole and goes on. */
public final class StandbyFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private StandbyFailed(String why, Throwable cause) {
        super(
                "Chưa sao được sang thiết bị dự phòng. " + why
                        + " Phiên kiểm phiếu vẫn đủ và vẫn làm tiếp; kiểm tra thiết bị dự phòng, bước sau máy sẽ sao lại.",
                cause);
    }

    StandbyFailed(JournalFailed cause) {
        this(cause.what(), cause);
    }

    /** What was chosen is not there: it was pulled out, or something else lies in its place. */
    public static StandbyFailed absent(Path device) {
        return new StandbyFailed("Không thấy thiết bị đã chọn ở " + device + ".", null);
    }
}
