package vn.kiemphieu.counter.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kiemphieu.counter.setup.NameList.Doubt;
import vn.kiemphieu.counter.setup.NameList.Row;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.CandidateId;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.NameOrder;

/** What looks wrong in a list of names; people decide. */
final class NameDoubts {
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd} '’-]");

    private final List<Doubt> doubts = new ArrayList<>();

    private NameDoubts() {}

    static List<Doubt> of(List<Row> rows) {
        NameDoubts found = new NameDoubts();
        Map<String, Integer> lines = new HashMap<>();
        for (Row row : rows) {
            found.about(row);
            Integer same = lines.putIfAbsent(row.fullName().toLowerCase(Locale.ROOT), row.line());
            if (same != null) {
                found.add(
                        row,
                        "trùng họ tên với dòng " + same
                                + "; bỏ bớt một dòng, hoặc ghi thêm để phân biệt hai người vào tên");
            }
        }
        found.order(rows.stream().filter(row -> !row.given().isEmpty()).toList());
        if (rows.size() > Election.MOST_NAMES) {
            found.doubts.add(new Doubt(
                    0,
                    "danh sách có " + rows.size() + " người, nhiều hơn " + Election.MOST_NAMES
                            + "; một phiếu không chứa hết, kiểm tra lại danh sách"));
        }
        return found.doubts;
    }

    private void about(Row row) {
        String name = row.fullName();
        if (row.given().isEmpty()) {
            add(row, "thiếu tên; ghi đủ họ, đệm, tên");
        } else if (row.family().isEmpty()) {
            add(row, "chỉ có tên, không có họ; kiểm tra lại");
        }
        Matcher sign = SIGN.matcher(name);
        if (DIGIT.matcher(name).find()) {
            add(row, "có chữ số trong họ tên; sửa lại, hoặc bỏ dòng này nếu không phải tên người");
        }
        if (sign.find()) {
            add(
                    row,
                    "có ký tự lạ \"" + sign.group()
                            + "\"; danh sách có thể dùng bảng mã cũ, sửa lại bằng bộ gõ Unicode");
        } else {
            Advice.strangeLetter(name)
                    .ifPresent(letter -> add(
                            row, "có chữ \"" + letter + "\" ngoài chữ quốc ngữ; sửa lại nếu không phải tên như vậy"));
        }
    }

    /** Only the first place: after it, everything would be out of order. */
    private void order(List<Row> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (NameOrder.VIETNAMESE.compare(candidate(rows.get(i - 1)), candidate(rows.get(i))) > 0) { // P7
                add(
                        rows.get(i),
                        "không theo thứ tự tên, họ, đệm vần A, B, C so với dòng trên; phiếu in theo đúng thứ tự danh sách");
                return;
            }
        }
    }

    private static Candidate candidate(Row row) {
        return new Candidate(new CandidateId("c"), row.family(), row.middle(), row.given(), row.note());
    }

    private void add(Row row, String what) {
        doubts.add(new Doubt(row.line(), "\"" + row.fullName() + "\" " + what));
    }
}
