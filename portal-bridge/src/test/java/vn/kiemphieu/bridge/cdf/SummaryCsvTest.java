package vn.kiemphieu.bridge.cdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.election.BallotForm;

class SummaryCsvTest {
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"(,|\r\n)");
    private static final String FOR = "Số phiếu bầu hoặc đồng ý";
    private static final String AGAINST = "Số phiếu không đồng ý";
    private static final String NOT_COUNTED = "Số phiếu gạch tên hoặc không tính";
    private static final String OUTCOME = "Kết quả";

    @Test
    void a_person_a_line_with_what_is_said_of_the_whole() {
        List<Map<String, String>> rows = rows(ResultJson.of(BallotForm.STRIKE_OUT, 2, 8)
                .invalid("KHONG_BAU_AI", 2)
                .person("c1", "Nguyễn Văn An", 7, 1)
                .person("c2", "Lê Thị Bê", 2, 6)
                .person("c3", "Hoàng Xuân Ý", 2, 6)
                .elected("c1")
                .tied(1, "c2", "c3"));
        assertEquals(3, rows.size());
        Map<String, String> first = rows.get(0);
        assertEquals("1", first.get("Số thứ tự"));
        assertEquals("Nguyễn Văn An", first.get("Họ và tên"));
        assertEquals("7", first.get(FOR));
        assertEquals("", first.get(AGAINST));
        assertEquals("1", first.get(NOT_COUNTED));
        assertEquals("Trúng cử", first.get(OUTCOME));
        assertEquals("10", first.get("Số phiếu thu về"));
        assertEquals("8", first.get("Số phiếu hợp lệ"));
        assertEquals("2", first.get("Số phiếu không hợp lệ"));
        assertEquals("2", first.get("Không hợp lệ: không bầu cho ai"));
        assertEquals("0", first.get("Không hợp lệ: bầu quá số lượng"));
        assertEquals("10", first.get("Số người làm căn cứ tính (D)"));
        assertEquals("6", first.get("Số phiếu cần ít nhất"));
        assertEquals("2", first.get("Số lượng cần bầu"));
        assertEquals("1", first.get("Số lượng còn thiếu"));
        assertEquals("chính thức", first.get("Chế độ"));
        assertEquals("Bằng phiếu ở chỗ cuối cùng", rows.get(2).get(OUTCOME));
    }

    @Test
    void every_form_has_the_same_columns() {
        Map<String, String> boxes = rows(ResultJson.of(BallotForm.TWO_BOXES, 2, 8)
                        .person("c1", "Nguyễn Văn An", 4, 3, 1))
                .get(0);
        assertEquals(List.of("4", "3", "1"), List.of(boxes.get(FOR), boxes.get(AGAINST), boxes.get(NOT_COUNTED)));
        assertEquals("Không trúng cử", boxes.get(OUTCOME));
        Map<String, String> opinion = rows(ResultJson.of(BallotForm.OPINION, 0, 8)
                        .person("c1", "Nguyễn Văn An", 8, 0, 0)
                        .elected("c1"))
                .get(0);
        assertEquals("Trên 30% số người dự", opinion.get(OUTCOME));
        assertEquals("", opinion.get("Số lượng cần bầu"));
        Map<String, String> confidence = rows(ResultJson.of(BallotForm.CONFIDENCE, 0, 9)
                        .person("c1", "Nguyễn Văn An", 1, 5, 2, 1))
                .get(0);
        assertEquals(
                List.of("5", "2", "1", "1", "", ""),
                List.of(
                        confidence.get("Tín nhiệm cao"),
                        confidence.get("Tín nhiệm"),
                        confidence.get("Tín nhiệm thấp"),
                        confidence.get(NOT_COUNTED),
                        confidence.get(FOR),
                        confidence.get(OUTCOME)));
        assertEquals("", confidence.get("Số phiếu cần ít nhất"));
        assertEquals(boxes.keySet(), confidence.keySet());
        assertEquals(boxes.keySet(), opinion.keySet());
    }

    @Test
    void nobody_has_won_while_something_waits() {
        ResultJson waiting = ResultJson.of(BallotForm.ONE_NAME, 1, 8)
                .person("c1", "Nguyễn Văn An", 8, 0, 0)
                .elected("c1");
        waiting.root.put("waiting", 1);
        assertEquals("", rows(waiting).get(0).get(OUTCOME));
        assertEquals("1", rows(waiting).get(0).get("Chờ kết luận"));
    }

    @Test
    void a_name_is_never_a_formula_and_never_breaks_the_table() {
        for (String name : List.of("=HYPERLINK(\"x\");1", "+1", "-Ân", "@Ý", "\t=1", "＝1")) {
            assertEquals("'" + name, named(name));
        }
        for (String name : List.of("Đặng \"Ổi\", Ất; =1", "Nguyễn\r\nVăn", "’Ý")) {
            assertEquals(name, named(name));
        }
    }

    @Test
    void spreadsheets_are_told_the_encoding() {
        String csv = csv(ResultJson.of(BallotForm.ONE_NAME, 1, 8).person("c1", "Nguyễn Văn Ẩn", 8, 0, 0));
        assertTrue(csv.startsWith("\uFEFF\"Số thứ tự\",\"Họ và tên\","), csv);
        assertTrue(csv.endsWith("\"\r\n"), csv);
        assertEquals(2, csv.split("\r\n").length);
    }

    private static String named(String name) {
        return rows(ResultJson.of(BallotForm.ONE_NAME, 1, 8).person("c1", name, 8, 0, 0))
                .get(0)
                .get("Họ và tên");
    }

    private static String csv(ResultJson result) {
        return new String(new SummaryCsv(result.parsed()).bytes(), StandardCharsets.UTF_8);
    }

    /** As a reader of RFC 4180 sees it: cells by heading. */
    private static List<Map<String, String>> rows(ResultJson result) {
        List<List<String>> table = new ArrayList<>(List.of(new ArrayList<>()));
        String csv = csv(result).substring(1);
        Matcher cells = CELL.matcher(csv);
        int end = 0;
        while (cells.find()) {
            assertEquals(end, cells.start());
            end = cells.end();
            table.get(table.size() - 1).add(cells.group(1).replace("\"\"", "\""));
            if (cells.group(2).equals("\r\n")) {
                table.add(new ArrayList<>());
            }
        }
        assertEquals(csv.length(), end);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size() - 1)) {
            Map<String, String> named = new LinkedHashMap<>();
            assertEquals(table.get(0).size(), row.size());
            for (int i = 0; i < row.size(); i++) {
                named.put(table.get(0).get(i), row.get(i));
            }
            assertEquals(row.size(), named.size());
            rows.add(named);
        }
        return rows;
    }
}
