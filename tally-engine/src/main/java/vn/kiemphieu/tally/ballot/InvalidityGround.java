package vn.kiemphieu.tally.ballot;

/**
 * Why a committee may conclude that a ballot is invalid: the closed list of 244-QĐ/TW art. 17.2, kept by 190-QĐ/TW art.
 * 15. Constants are spelt as in result files.
 */
public enum InvalidityGround {
    /** V1: not issued by the counting committee. */
    KHONG_DO_BKP_PHAT("không do ban kiểm phiếu phát ra"),
    /** V3: a person outside the list. */
    NGOAI_DANH_SACH("có tên người ngoài danh sách"),
    /** V4: a signature or added writing. */
    KY_TEN_VIET_THEM("có chữ ký hoặc viết thêm"),
    /** V5: an identifying mark, or more than one ink. */
    DANH_DAU_NHIEU_MUC("có đánh dấu riêng hoặc nhiều loại mực"),
    /** A1, C4, C5: votes for nobody in a list of several. */
    KHONG_BAU_AI("không bầu cho ai"),
    /** A3: more names than seats. */
    BAU_QUA_SO_LUONG("bầu quá số lượng"),
    /** B2: one name, both boxes. */
    MOT_NGUOI_CA_HAI("bầu một người, đánh dấu cả hai ô"),
    /** B2: one name, neither box. */
    MOT_NGUOI_BO_TRONG("bầu một người, bỏ trống cả hai ô");

    private final String vietnamese;

    InvalidityGround(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** What is wrong with such a ballot, in words. */
    public String vietnamese() {
        return vietnamese;
    }
}
