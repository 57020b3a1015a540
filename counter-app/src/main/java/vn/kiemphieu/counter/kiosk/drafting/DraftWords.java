package vn.kiemphieu.counter.kiosk.drafting;

import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.DeductionGround;
import vn.kiemphieu.tally.election.MeetingKind;

/** What the things of a congress are called on the screens that ask for them. */
final class DraftWords {
    static final Words PASTE = Words.of("Danh sách tên", "Names");
    static final Words HOW = Words.of(
            "Mỗi người một dòng: họ, đệm, tên; hoặc chép cả cột từ bảng tính rồi dán (Ctrl+V).",
            "One person a line, or columns as a spreadsheet copies them (Ctrl+V).");

    private DraftWords() {}

    static Words meeting(MeetingKind kind) {
        return switch (kind) {
            case D1 -> Words.of("Đại hội đảng viên", "Congress of all members");
            case D2 -> Words.of("Đại hội đại biểu", "Congress of delegates");
            case D3 -> Words.of("Hội nghị cấp ủy, ủy ban kiểm tra", "Conference of a committee");
            case ATTENDING -> Words.of("Những người có mặt", "Those attending");
        };
    }

    static Words convened(MeetingKind kind) {
        return switch (kind) {
            case D1 -> Words.of("Đảng viên chính thức được triệu tập", "Official members convened");
            case D2 -> Words.of("Đại biểu chính thức được triệu tập", "Official delegates convened");
            case D3 -> Words.of("Ủy viên đương nhiệm", "Members in office");
            case ATTENDING -> Words.of("Số người có mặt", "Those attending");
        };
    }

    static Words deducted(DeductionGround ground) {
        Words words = switch (ground) {
            case D1A ->
                Words.of("đảng viên được giới thiệu sinh hoạt tạm thời ở đảng bộ khác", "living temporarily elsewhere");
            case D1B -> Words.of("đảng viên được miễn công tác và sinh hoạt, không có mặt", "exempt and not present");
            case D1C ->
                Words.of(
                        "đảng viên bị đình chỉ sinh hoạt, bị khởi tố, truy tố hoặc tạm giam",
                        "suspended, charged or detained");
            case D1D ->
                Words.of(
                        "đảng viên vắng mặt suốt thời gian đại hội, có lý do chính đáng",
                        "absent throughout with an accepted reason");
            case D2A ->
                Words.of(
                        "cấp ủy viên cấp triệu tập vắng mặt suốt thời gian đại hội",
                        "convening committee, absent throughout");
            case D2B ->
                Words.of(
                        "đại biểu chính thức vắng mặt suốt thời gian, không có dự khuyết thay",
                        "delegates absent throughout, not replaced");
            case D3A ->
                Words.of(
                        "ủy viên bị đình chỉ, tạm giam hoặc đã có quyết định thôi tham gia",
                        "suspended, detained or leaving");
        };
        return Words.of("Trừ (" + ground.code() + "):", "Less (" + ground.code() + "):")
                .and(words);
    }

    static Words form(BallotForm form) {
        return switch (form) {
            case STRIKE_OUT ->
                Words.of("Có số dư: gạch tên người không bầu (mẫu A)", "More names than seats: strike out (form A)");
            case ONE_NAME ->
                Words.of("Bầu một người trong một tên: đánh X (mẫu B)", "One name for one seat: an X (form B)");
            case TWO_BOXES ->
                Words.of(
                        "Không có số dư, từ hai người: đánh X từng người (mẫu C)",
                        "As many names as seats, two or more: an X each (form C)");
            case OPINION ->
                Words.of(
                        "Lấy ý kiến trước khi chốt danh sách (mẫu 4A, 4B)",
                        "Opinion before the list is closed (forms 4A, 4B)");
            case CONFIDENCE -> Words.of("Lấy phiếu tín nhiệm: cao, tín nhiệm, thấp", "Confidence: high, medium, low");
        };
    }
}
