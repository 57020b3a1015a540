package vn.kiemphieu.counter.journal;

/** Nothing was copied to the second device; the session is whole and goes on. */
public final class StandbyFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StandbyFailed(JournalFailed cause) {
        super(
                "Chưa sao được sang thiết bị dự phòng. " + cause.what()
                        + " Phiên kiểm phiếu vẫn đủ và vẫn làm tiếp; kiểm tra thiết bị dự phòng, bước sau máy sẽ sao lại.",
                cause);
    }
}
