package vn.kiemphieu.counter.kiosk.decide;

import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Reason;

/** The numbered rules (docs/rules.md) as a committee reads them beside a sheet. */
final class RuleWords {
    private RuleWords() {}

    static Words of(Reason reason) {
        return switch (reason) {
            case V1 ->
                Words.of(
                        "V1: có thể không phải phiếu do ban kiểm phiếu phát ra.",
                        "V1: maybe not issued by the committee.");
            case V2 -> Words.of("V2: thiếu dấu hoặc dấu không rõ.", "V2: the stamp is missing or unclear.");
            case V3 -> Words.of("V3: có thể có tên người ngoài danh sách.", "V3: maybe a name outside the list.");
            case V4 ->
                Words.of(
                        "V4: có nét mực ngoài chỗ đánh dấu; chữ ký hoặc viết thêm thì phiếu không hợp lệ.",
                        "V4: ink outside the places for marks; a signature or writing makes it invalid.");
            case V5 ->
                Words.of(
                        "V5: có thể có dấu riêng hoặc nhiều loại mực.",
                        "V5: maybe an identifying mark or a second ink.");
            case A1 -> Words.of("A1: gạch tất cả các tên, không bầu cho ai.", "A1: every name is struck.");
            case A3 ->
                Words.of(
                        "A3: số người được chọn nhiều hơn số được bầu.",
                        "A3: more names are left than there are seats.");
            case A4 ->
                Words.of(
                        "A4: nét gạch tên không rõ; ban kiểm phiếu quyết định từng tên.",
                        "A4: a strike is unclear; the committee decides name by name.");
            case B2 ->
                Words.of(
                        "B2: danh sách một người, đánh dấu cả hai ô hoặc bỏ trống cả hai.",
                        "B2: one name, both boxes or neither.");
            case C4 -> Words.of("C4: không dòng nào đánh dấu rõ.", "C4: no row is marked clearly.");
            case C5 -> Words.of("C5: không đồng ý với tất cả.", "C5: against everybody.");
            case C6 -> Words.of("C6: gạch tên trên phiếu đánh dấu X.", "C6: names are struck on a ballot for crosses.");
            case C7 -> Words.of("C7: dấu không phải chữ X, hoặc không rõ.", "C7: a mark is no X, or unclear.");
            case PAGES ->
                Words.of(
                        "Phiếu nhiều trang: thiếu trang, thừa trang hoặc sai thứ tự.",
                        "Pages of this ballot are missing, doubled or out of order.");
        };
    }

    /** Why a ballot is invalid. */
    static Words of(InvalidityGround ground) {
        return Words.of(
                ground.vietnamese(),
                switch (ground) {
                    case KHONG_DO_BKP_PHAT -> "not issued by the committee";
                    case NGOAI_DANH_SACH -> "a name outside the list";
                    case KY_TEN_VIET_THEM -> "signed or written on";
                    case DANH_DAU_NHIEU_MUC -> "an identifying mark or several inks";
                    case KHONG_BAU_AI -> "votes for nobody";
                    case BAU_QUA_SO_LUONG -> "too many votes";
                    case MOT_NGUOI_CA_HAI -> "one name, both boxes marked";
                    case MOT_NGUOI_BO_TRONG -> "one name, neither box marked";
                });
    }
}
