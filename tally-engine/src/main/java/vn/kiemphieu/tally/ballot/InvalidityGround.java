package vn.kiemphieu.tally.ballot;

/**
 * Why a committee may conclude that a ballot is invalid: the closed list of 244-QĐ/TW art. 17.2, kept by 190-QĐ/TW art.
 * 15. Constants are spelt as in result files.
 */
public enum InvalidityGround {
    /** V1: not issued by the counting committee. */
    KHONG_DO_BKP_PHAT,
    /** V3: a person outside the list. */
    NGOAI_DANH_SACH,
    /** V4: a signature or added writing. */
    KY_TEN_VIET_THEM,
    /** V5: an identifying mark, or more than one ink. */
    DANH_DAU_NHIEU_MUC,
    /** A1, C4, C5: votes for nobody in a list of several. */
    KHONG_BAU_AI,
    /** A3: more names than seats. */
    BAU_QUA_SO_LUONG,
    /** B2: one name, both boxes. */
    MOT_NGUOI_CA_HAI,
    /** B2: one name, neither box. */
    MOT_NGUOI_BO_TRONG
}
