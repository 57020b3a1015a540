package vn.kiemphieu.counter.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.counter.setup.NameList.Doubt;
import vn.kiemphieu.counter.setup.NameList.Row;

class NameListTest {
    @Test
    void one_column_is_split_into_ho_dem_ten() {
        NameList list = NameList.pasted("Nguyễn Thị Minh An\nLê Bình\n");
        assertEquals(
                List.of(new Row(1, "Nguyễn", "Thị Minh", "An", ""), new Row(2, "Lê", "", "Bình", "")), list.rows());
        assertEquals(List.of(), list.doubts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ","})
    void columns_are_found_whatever_parts_them(String separator) {
        String text = String.join(separator, "STT", "Họ", "Đệm", "Tên", "Ghi chú") + "\r\n"
                + String.join(separator, "1", "Trần", "Văn", "An", "Bí thư") + "\r\n"
                + String.join(separator, "", "", "", "", "") + "\r\n"
                + String.join(separator, "2", "Lê", "", "Bình", "") + "\r\n";
        NameList list = NameList.pasted(text);
        assertEquals(List.of(new Row(2, "Trần", "Văn", "An", "Bí thư"), new Row(4, "Lê", "", "Bình", "")), list.rows());
        assertEquals(List.of(), list.doubts());
    }

    @Test
    void a_heading_of_ho_dem_and_ten_makes_two_columns() {
        NameList list = NameList.pasted("HỌ VÀ ĐỆM\tTÊN\nNguyễn Thị Minh\tAn\nLê\tBình");
        assertEquals(
                List.of(new Row(2, "Nguyễn", "Thị Minh", "An", ""), new Row(3, "Lê", "", "Bình", "")), list.rows());
    }

    @Test
    void what_stands_above_the_heading_is_said_and_not_read() {
        NameList list = NameList.pasted("DANH SÁCH ỨNG CỬ\n\nHo va ten;Ngày sinh;Ghi chú\nTrần Văn An;1970;x\n");
        assertEquals(List.of(new Row(4, "Trần", "Văn", "An", "x")), list.rows());
        assertEquals(List.of(1, 4), list.doubts().stream().map(Doubt::line).toList());
        assertTrue(list.doubts().get(0).sentence().contains("\"DANH SÁCH ỨNG CỬ\""));
        assertTrue(list.doubts().get(1).sentence().contains("cột không dùng"));
    }

    @Test
    void a_name_that_sounds_like_a_heading_stays_a_name() {
        assertEquals(
                List.of("Hồ Văn Tèn", "Đệm Tên"),
                NameList.pasted("Hồ\tVăn\tTèn\tx\nĐệm\t\tTên\ty").rows().stream()
                        .map(Row::fullName)
                        .toList());
    }

    @Test
    void a_leading_number_is_left_out_only_where_every_line_has_one() {
        assertEquals(
                List.of("Trần Văn An", "Lê Bình"),
                NameList.pasted("1. Trần Văn An\n2) Lê Bình").rows().stream()
                        .map(Row::fullName)
                        .toList());
        assertTrue(NameList.pasted("1. Trần Văn An\nLê Bình")
                .doubts()
                .get(0)
                .sentence()
                .contains("chữ số"));
    }

    @Test
    void a_heading_that_comes_again_on_the_next_page_is_said() {
        NameList list = NameList.pasted("Họ và tên\nTrần An\nHọ và tên\nLê Bình");
        assertEquals(2, list.rows().size());
        assertTrue(list.doubts().get(0).sentence().startsWith("Dòng 3: lặp lại dòng tiêu đề"));
    }

    @Test
    void spelling_becomes_that_of_paper() {
        String typed = "  " + Normalizer.normalize("Nguyễn", Normalizer.Form.NFD) + "\u00a0 Văn\u200b  An ";
        assertEquals("Nguyễn Văn An", NameList.pasted(typed).rows().get(0).fullName());
    }

    @ParameterizedTest
    @CsvSource({
        "'Trần An|TRẦN AN', 2, trùng họ tên với dòng 1",
        "'An', 1, 'chỉ có tên, không có họ'",
        "'Trần An 2', 1, có chữ số",
        "'NguyÔn V¨n An', 1, ký tự lạ \"¨\"",
        "'Trần Văn Iñigo', 1, chữ \"ñ\"",
        "'Trần Bình|Lê An', 2, không theo thứ tự",
    })
    void what_looks_wrong_is_said_with_its_line(String names, int line, String said) {
        List<Doubt> doubts = NameList.pasted(names.replace('|', '\n')).doubts();
        assertEquals(1, doubts.size(), doubts.toString());
        assertEquals(line, doubts.get(0).line());
        assertTrue(doubts.get(0).sentence().contains(said), doubts.get(0).sentence());
    }

    @Test
    void a_row_without_ten_stays_and_is_said() {
        NameList list = NameList.pasted("Họ\tĐệm\tTên\nTrần\tVăn\t\nLê\tThị\tAn");
        assertEquals(2, list.rows().size());
        assertTrue(list.doubts().get(0).sentence().contains("thiếu tên"));
    }

    @Test
    void more_names_than_a_ballot_carries_are_said() {
        String names = IntStream.range(0, 261).mapToObj(i -> "Lê An").collect(Collectors.joining("\n"));
        List<Doubt> doubts = NameList.pasted(names).doubts();
        assertTrue(doubts.get(doubts.size() - 1).sentence().contains("261 người"));
    }

    @Test
    void nothing_and_far_too_much_are_refused() {
        assertThrows(RequestRefused.class, () -> NameList.pasted(" \n\t\n"));
        assertThrows(RequestRefused.class, () -> NameList.pasted("Lê An\n".repeat(Table.MOST_LINES + 1)));
        assertThrows(RequestRefused.class, () -> NameList.pasted("x".repeat(2 << 20)));
        assertThrows(RequestRefused.class, () -> NameList.pasted("\t".repeat(200) + "Lê An"));
    }

    @Test
    void any_text_becomes_a_list_or_is_refused_in_words() {
        Random random = new Random(7);
        String letters = "Nguyễnăâ \t;,\"\n\r\u0000\u202e1.Họ tên😀";
        for (int i = 0; i < 3_000; i++) {
            String text = random.ints(random.nextInt(60), 0, letters.length())
                    .mapToObj(at -> String.valueOf(letters.charAt(at)))
                    .collect(Collectors.joining());
            try {
                assertTrue(NameList.pasted(text).rows().stream()
                        .noneMatch(row -> row.fullName().isEmpty()));
            } catch (RequestRefused refused) {
                assertTrue(refused.getMessage().contains("hãy"), refused.getMessage());
            }
        }
    }
}
