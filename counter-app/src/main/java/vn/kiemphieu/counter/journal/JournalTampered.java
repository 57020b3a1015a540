package vn.kiemphieu.counter.journal;

/** What lies on the disk is not what the journal wrote there. */
public final class JournalTampered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what does not agree.
     *
     * @param what where and how, in Vietnamese
     */
    JournalTampered(String what) {
        super("Dữ liệu phiên kiểm phiếu không còn nguyên vẹn: " + what
                + ". Dừng lại, giữ nguyên máy và phiếu giấy, lập biên bản; kiểm lại từ phiếu giấy.");
    }
}
