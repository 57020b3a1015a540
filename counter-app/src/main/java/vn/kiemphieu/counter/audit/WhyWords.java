package vn.kiemphieu.counter.audit;

import vn.kiemphieu.tally.check.Why;

/** Why paper is counted in full, in the language of people. */
public final class WhyWords {
    private WhyWords() {}

    /** A few words that follow a colon. */
    public static String vietnamese(Why why) {
        return switch (why) {
            case CLOSE -> "kết quả sát nút";
            case TIE -> "bằng phiếu";
            case FEW_SHEETS -> "ít phiếu, đếm hết nhanh hơn";
            case UNMATCHED -> "số tờ không có đôi đủ làm đổi kết quả";
            case FIGURES_ONLY -> "kết quả là chính các con số";
            case HARMFUL -> "có tờ rút nói ngược kết quả";
            case ACCOUNT_OPEN -> "bảng cân đối phiếu chưa khớp";
            case COMMITMENT_BROKEN -> "mã cam kết, sổ phiên hoặc niêm phong dữ liệu không còn nguyên";
            case CUSTODY_BROKEN -> "phiếu giấy không được canh giữ liên tục";
            case FIGURE_DISPUTED -> "có người không đồng ý một con số đã in";
        };
    }

    /** The same in English. */
    public static String english(Why why) {
        return switch (why) {
            case CLOSE -> "a close result";
            case TIE -> "a tie";
            case FEW_SHEETS -> "few sheets, counting them all is quicker";
            case UNMATCHED -> "as many sheets without a counterpart as would change it";
            case FIGURES_ONLY -> "the figures themselves are the result";
            case HARMFUL -> "a sheet drawn speaks against it";
            case ACCOUNT_OPEN -> "the account of ballots does not balance";
            case COMMITMENT_BROKEN -> "the commitment, the log or a seal of the data is broken";
            case CUSTODY_BROKEN -> "the paper was not in custody throughout";
            case FIGURE_DISPUTED -> "somebody disputes a printed figure";
        };
    }
}
