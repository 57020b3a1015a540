package vn.kiemphieu.counter.kiosk.decide;

import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Reason;

/** The numbered rules (docs/rules.md) as a committee reads them beside a sheet: whole sentences, the number behind them. */
final class RuleWords {
    private RuleWords() {}

    static Words of(Reason reason) {
        Words sentence = sentence(reason);
        return reason == Reason.PAGES
                ? sentence
                : sentence.and(Words.of("(Quy tắc " + reason + ")", "(Rule " + reason + ")"));
    }

    private static Words sentence(Reason reason) {
        return switch (reason) {
            case V1 ->
                Words.of(
                        "Có thể không phải phiếu do ban kiểm phiếu phát ra; phiếu không do ban phát ra thì không hợp lệ.",
                        "Maybe not issued by the committee; such a paper is invalid.");
            case V2 ->
                Words.of(
                        "Thiếu dấu của ban kiểm phiếu hoặc dấu không rõ; ban xem tờ giấy có đúng là phiếu đã phát không.",
                        "The stamp is missing or unclear; look whether the committee issued this paper.");
            case V3 ->
                Words.of(
                        "Có thể có tên người ngoài danh sách; phiếu viết thêm tên thì không hợp lệ.",
                        "Maybe a name outside the list; a name that is added makes the ballot invalid.");
            case V4 ->
                Words.of(
                        "Có nét mực ngoài chỗ đánh dấu; nếu là chữ ký hoặc chữ viết thêm thì phiếu không hợp lệ."
                                + " Xem cả tờ, phóng to (+) để tìm nét mực đó.",
                        "There is ink outside the places for marks; a signature or writing makes the ballot invalid."
                                + " Look at the whole sheet, closer with +.");
            case V5 ->
                Words.of(
                        "Có thể có dấu riêng hoặc nhiều loại mực; phiếu như vậy thì không hợp lệ.",
                        "Maybe an identifying mark or a second ink; such a ballot is invalid.");
            case A1 ->
                Words.of(
                        "Tất cả các tên đều bị gạch: phiếu không bầu cho ai thì không hợp lệ.",
                        "Every name is struck: a ballot for nobody is invalid.");
            case A3 ->
                Words.of(
                        "Số tên để lại nhiều hơn số được bầu: phiếu bầu quá số lượng thì không hợp lệ.",
                        "More names are left than there are seats: such a ballot is invalid.");
            case A4 ->
                Words.of(
                        "Có nét gạch tên không rõ: ban kiểm phiếu quyết định từng tên.",
                        "A strike is unclear: the committee decides name by name.");
            case B2 ->
                Words.of(
                        "Phiếu bầu một người mà đánh dấu cả hai ô hoặc bỏ trống cả hai ô thì không hợp lệ.",
                        "One name with both boxes marked, or neither, makes the ballot invalid.");
            case C4 ->
                Words.of(
                        "Không người nào được đánh dấu rõ một ô: có thể là phiếu không bầu cho ai.",
                        "No row has one box marked clearly: maybe a ballot for nobody.");
            case C5 ->
                Words.of(
                        "Không đồng ý với tất cả mọi người: có thể là phiếu không bầu cho ai.",
                        "Against everybody: maybe a ballot for nobody.");
            case C6 ->
                Words.of(
                        "Có tên bị gạch trên phiếu phải đánh dấu X: ban kiểm phiếu quyết định.",
                        "Names are struck on a ballot for crosses: the committee decides.");
            case C7 ->
                Words.of(
                        "Có dấu không phải chữ X, hoặc không rõ: ban kiểm phiếu quyết định từng người.",
                        "A mark is no X, or unclear: the committee decides row by row.");
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
