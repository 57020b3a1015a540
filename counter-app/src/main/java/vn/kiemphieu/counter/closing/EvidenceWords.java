package vn.kiemphieu.counter.closing;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kiemphieu.scanner.RowEvidence;
import vn.kiemphieu.scanner.RowEvidence.Unit;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.Column;

/** What the machine saw and measured, in words for people who decide. */
final class EvidenceWords {
    static final String LEGEND =
            "Màu trong ảnh: đỏ là nét mực máy thấy, cam là nét quá mờ; khung xanh dương là vùng của"
                    + " họ tên, khung xanh lá là ô đánh dấu. Mực nằm trên chữ in thì máy không tách được nên không tô.";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private EvidenceWords() {}

    /** What the row was read as. */
    static String seen(RowReading row) {
        return row.ink().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(seen -> MarkWords.vietnamese(seen.getKey()) + " – " + MarkWords.vietnamese(seen.getValue()))
                .collect(Collectors.joining("; ", "Máy thấy: ", "."));
    }

    /** A score beside its limit. */
    static String of(RowEvidence evidence) {
        String place = evidence.column() == Column.NAME ? "" : "Ô " + MarkWords.vietnamese(evidence.column()) + ": ";
        String score = number(evidence.score(), evidence.kind().unit());
        String limit = number(evidence.limit(), evidence.kind().unit());
        String sentence = switch (evidence.kind()) {
            case PRINT_FOUND ->
                "chữ in của dòng rõ hơn nền " + score + "; dưới " + limit + " là không chắc tìm đúng dòng";
            case PEN_ON_NAME -> "nét mực trên họ tên dài " + score + "; đến " + limit + " thì coi như vết bẩn";
            case FAMILY_STRUCK -> "nét gạch qua " + score + " bề ngang của họ; từ " + limit + " là có gạch";
            case MIDDLE_STRUCK -> "nét gạch qua " + score + " bề ngang của đệm; từ " + limit + " là có gạch";
            case GIVEN_STRUCK -> "nét gạch qua " + score + " bề ngang của tên; từ " + limit + " là có gạch";
            case NAME_STRUCK -> "nét gạch qua " + score + " bề ngang cả họ tên; từ " + limit + " là có gạch";
            case THROUGH_MIDDLE -> score + " nét gạch chạm giữa hàng chữ; dưới " + limit + " là gạch dưới";
            case BOX_INKED -> "mực phủ " + score + " diện tích ô; dưới " + limit + " là chưa đủ một dấu";
            case BOX_SPANNED -> "dấu dài " + score + " cạnh ô; dưới " + limit + " là chưa đủ một dấu";
            case BESIDE_BOX -> "mực ngoài ô bằng " + score + " mực trong ô; quá " + limit + " là có thể thuộc chỗ khác";
            case PALE_IN_BOX -> "không có nét rõ; nét mờ dài " + score + "; từ " + limit + " là phải hỏi người";
            case STROKES_EXPLAIN ->
                "hai nét chéo giải thích " + score + " số mực; dưới " + limit + " là chưa chắc chữ X";
            case STROKES_CORE -> score + " số mực nằm gọn trong hai nét; dưới " + limit + " là chưa chắc chữ X";
            case CROSS -> evidence.score() >= evidence.limit() ? "đúng hình chữ X" : "không chắc là chữ X";
        };
        String whole = place + sentence + ".";
        return whole.substring(0, 1).toUpperCase(VIETNAMESE) + whole.substring(1);
    }

    private static String number(double value, Unit unit) {
        return switch (unit) {
            case DARKNESS -> String.format(VIETNAMESE, "%.0f mức (trên 255)", value);
            case MILLIMETRES -> String.format(VIETNAMESE, "%.1f mm", value);
            case PERCENT -> String.format(VIETNAMESE, "%.0f %%", value);
            case YES_OR_NO -> "";
        };
    }
}
