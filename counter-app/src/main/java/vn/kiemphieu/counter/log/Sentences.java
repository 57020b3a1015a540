package vn.kiemphieu.counter.log;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.counter.session.Words;

/** One Vietnamese sentence for each kind of entry. */
final class Sentences {
    private static final Map<String, Function<JsonNode, String>> KNOWN = new HashMap<>();

    static {
        before();
        batches();
        after();
        handCheck();
    }

    private Sentences() {}

    /**
     * What an entry says; of a kind that nobody knows, its own word.
     *
     * @param title from the id of an election to what it is called
     */
    static String of(Entry entry, UnaryOperator<String> title) {
        return KNOWN.getOrDefault(entry.what(), facts -> "Việc khác: " + entry.what() + ".")
                .apply(Named.of(entry.facts(), title));
    }

    private static void before() {
        KNOWN.put(Words.PREPARED, facts -> "Lập phiên kiểm phiếu" + list(facts, "elections", " cho cuộc bầu ") + ".");
        KNOWN.put(Words.PRINTED, facts -> "In " + figure(facts, "copies") + " lá phiếu" + election(facts) + ".");
        KNOWN.put(Words.PROOF_READ, facts -> "Đã soát và ký bản soát" + election(facts) + ".");
        KNOWN.put(
                Words.LIST_CHANGED,
                facts -> "Đổi danh sách" + election(facts) + ", phiếu đã in không dùng nữa" + reason(facts) + ".");
        KNOWN.put(Words.TESTED, facts -> "Kiểm thử phiếu mẫu" + election(facts) + ", đúng số đã biết.");
        KNOWN.put(
                Words.OPENED,
                facts -> "Mở hòm phiếu, chưa phiếu nào được tính (bản xác nhận số 0)"
                        + list(facts, "elections", "; cuộc bầu ") + ".");
    }

    private static void batches() {
        KNOWN.put(
                Words.BATCH_OPENED,
                facts -> facts.has("keyed")
                        ? keyedFrom(facts)
                        : "Bắt đầu nạp tập " + figure(facts, "number") + ", đếm tay được " + figure(facts, "sheets")
                                + " tờ, quét " + (facts.path("sides").asInt() == 2 ? "hai mặt." : "một mặt."));
        KNOWN.put(
                Words.SLIP_CORRECTED,
                facts -> "Sửa giấy kèm tập " + figure(facts, "number") + " thành " + figure(facts, "sheets") + " tờ"
                        + reason(facts) + ".");
        KNOWN.put(Words.BATCH_CLOSED, facts -> facts.has("reason") ? withdrawn(facts, " khi đang nạp") : closed(facts));
        KNOWN.put(Words.BATCH_WITHDRAWN, facts -> withdrawn(facts, " đã kiểm"));
        KNOWN.put(Words.CONCLUDED, facts -> "Kết luận một phiếu chờ kết luận.");
        KNOWN.put(Words.TAKEN_BACK, facts -> "Rút lại một kết luận; phiếu đó lại chờ kết luận.");
    }

    private static void after() {
        KNOWN.put(
                Words.CLOSED, facts -> "Đóng phiên kiểm phiếu; mọi bảng cân đối phiếu đã khớp" + accounts(facts) + ".");
        KNOWN.put(Words.MINUTES_PRINTED, facts -> "In biên bản kiểm phiếu" + election(facts) + ".");
        KNOWN.put(Words.STANDBY, facts -> "Chọn thiết bị dự phòng; từ đây phiên được sao sang đó sau mỗi bước.");
        KNOWN.put(
                Words.TAKEN_OVER,
                facts -> "Máy kiểm phiếu khác tiếp quản phiên từ bản sao dự phòng" + reason(facts)
                        + "; dấu khóa máy trước: " + figure(facts, "fingerprint") + ".");
        KNOWN.put(
                Words.EXPORTED, facts -> "Xuất kết quả và biên bản" + list(facts, "elections", " của cuộc bầu ") + ".");
        KNOWN.put(
                Words.REPRINTED,
                facts -> "In lại " + figure(facts, "paper")
                        + (facts.has("operator") ? ", " + figure(facts, "operator") + " vận hành máy" : "") + ".");
        KNOWN.put(Words.SIGN_IN, facts -> figure(facts, "said") + " (lúc " + figure(facts, "at") + ")");
        KNOWN.put(
                Words.ARCHIVED,
                facts -> "Xuất bản ghi từng lá phiếu để niêm phong, không công bố"
                        + facts.path("castVoteRecords").properties().stream()
                                .map(each -> "; cuộc bầu " + each.getKey() + ": SHA-256 "
                                        + each.getValue().asText())
                                .collect(Collectors.joining())
                        + ".");
        KNOWN.put(Words.SEALED, facts -> "Niêm phong phiếu, ảnh quét và bản ghi.");
    }

    private static void handCheck() {
        KNOWN.put(
                Words.CHECK_PLANNED,
                facts -> "Lập kế hoạch kiểm tra tay" + election(facts)
                        + (facts.path("drawn").asInt() == 0
                                ? ": đếm tay toàn bộ "
                                : ": rút " + figure(facts, "drawn") + " trong ")
                        + figure(facts, "sheets") + " tờ.");
        KNOWN.put(
                Words.CHECK_DRAWN,
                facts -> "Gieo số trước mọi người" + list(facts, "dice", ": ") + "; rút " + figure(facts, "drawn")
                        + " tờ" + election(facts) + ".");
        KNOWN.put(
                Words.CHECK_READ,
                facts -> "Hai người đọc riêng " + figure(facts, "sheets") + " tờ đã rút" + election(facts) + ".");
        KNOWN.put(
                Words.LINKS_OPENED,
                facts -> "Dùng hai mảnh khóa mở niêm phong vị trí của " + figure(facts, "drawn") + " tờ đã rút"
                        + election(facts) + ".");
        KNOWN.put(Words.CHECK_COMPARED, Sentences::compared);
        KNOWN.put(
                Words.LINKS_DESTROYED,
                facts -> "Hủy bảng niêm phong vị trí phiếu; không ai còn biết tờ nào là bản ghi nào.");
    }

    private static String compared(JsonNode facts) {
        String begins = "Đối chiếu phiếu giấy với bản ghi" + election(facts) + ": ";
        if (!facts.has("different")) {
            return begins + "mẫu rút không còn giá trị, phải đếm tay toàn bộ.";
        }
        return begins + figure(facts, "different") + " tờ khác nhau, "
                + (facts.path("clean").asBoolean() ? "không tờ nào nói ngược kết quả." : "có tờ nói ngược kết quả.");
    }

    private static String keyedFrom(JsonNode facts) {
        JsonNode keyed = facts.path("keyed");
        return "Bắt đầu nhập tay tập " + figure(facts, "number") + election(keyed) + ", đếm tay được "
                + figure(facts, "sheets") + " phiếu; gõ "
                + switch (keyed.path("typed").asText()) {
                    case "STRUCK" -> "số người bị gạch";
                    case "CHOSEN" -> "số người được bầu";
                    default -> "các ô đánh dấu";
                }
                + list(keyed, "by", ", hai người gõ riêng: ") + ".";
    }

    private static String closed(JsonNode facts) {
        int again = facts.path("dropped").size();
        int decided = facts.path("decided").asInt();
        return "Đóng tập " + figure(facts, "number")
                + (facts.has("decided")
                        ? ": đã nhập tay " + figure(facts, "sheets") + " phiếu"
                                + (decided > 0 ? ", " + decided + " phiếu gõ khác nhau đã cùng xem lại" : "")
                        : ": đã nạp " + figure(facts, "sheets") + " tờ")
                + (facts.has("joins") ? ", nhập vào tập " + figure(facts, "joins") : "")
                + (again > 0 ? "; " + again + " kết luận phải làm lại" : "")
                + ".";
    }

    private static String withdrawn(JsonNode facts, String when) {
        return "Rút lại tập " + figure(facts, "number") + when + reason(facts) + ".";
    }

    private static String accounts(JsonNode facts) {
        return facts.path("accounts").properties().stream()
                .map(each -> "; cuộc bầu " + each.getKey() + ": phát ra " + figure(each.getValue(), "issued")
                        + ", thu về " + figure(each.getValue(), "collected"))
                .collect(Collectors.joining());
    }

    private static String election(JsonNode facts) {
        return facts.has("election") ? " của cuộc bầu " + facts.path("election").asText() : "";
    }

    private static String reason(JsonNode facts) {
        return facts.has("reason") ? ", lý do: " + facts.path("reason").asText() : "";
    }

    private static String figure(JsonNode facts, String key) {
        return facts.path(key).asText();
    }

    private static String list(JsonNode facts, String key, String begins) {
        String joined = StreamSupport.stream(facts.path(key).spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
        return joined.isEmpty() ? "" : begins + joined;
    }
}
