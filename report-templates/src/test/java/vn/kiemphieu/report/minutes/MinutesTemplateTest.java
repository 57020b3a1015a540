package vn.kiemphieu.report.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kiemphieu.report.minutes.MinutesTemplate.Document;

class MinutesTemplateTest {
    @Test
    void a_province_changes_words_and_measures_without_a_programmer() throws IOException {
        String own = standard()
                .replace("title = BIÊN BẢN KIỂM PHIẾU\n", "title = BIÊN BẢN KIỂM PHIẾU BẦU {body:caps}\n")
                .replace("layout.margin.left = 30", "layout.margin.left = 35,5");
        PdfText text = PdfText.of(new CountingMinutes(load(own)).pdf(Cases.tie()));
        assertTrue(text.flat().contains("BIÊN BẢN KIỂM PHIẾU BẦU BAN CHẤP HÀNH ĐẢNG BỘ TỈNH"));
        text.pages().forEach(page -> assertTrue(page.box().get(0) > 35.4));
    }

    @Test
    void a_sentence_left_empty_is_left_out() throws IOException {
        String own = standard().replaceFirst("(?m)^provisional = .*", "provisional =");
        assertTrue(!PdfText.of(new CountingMinutes(load(own)).pdf(Cases.tie()))
                .flat()
                .contains("chuẩn y (quy tắc E10)"));
    }

    @Test
    void a_sentence_may_get_a_variant_for_one_ballot_form() throws IOException {
        String own = standard() + "rules.note@STRIKE_OUT = Riêng cho mẫu A, {issued:words} phiếu.\n";
        String text =
                PdfText.of(new CountingMinutes(load(own)).pdf(Cases.tie())).flat();
        assertTrue(text.contains("Riêng cho mẫu A, ba trăm bốn mươi tám phiếu."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title = Biên bản {bodi}          | không có chỗ điền tên {bodi} ở khóa này",
                "title = Biên bản {body:words}    | không có chỗ điền tên {body:words} ở khóa này",
                "title = Biên bản {left}          | không có chỗ điền tên {left} ở khóa này",
                "title = Biên bản {body           | dấu { } chỉ dùng để ghi chỗ điền, ví dụ {seats}",
                "title = Biên bản ] {body} [      | dấu [ ] không đi thành cặp",
                "titel = Biên bản                 | không có khóa \"titel\" trong tệp mẫu chuẩn",
                "title@A = Biên bản               | không có khóa \"title@A\" trong tệp mẫu chuẩn",
                "blank = …                        | khóa \"blank\" đã ghi ở một dòng trên",
                "layout.gap = rộng                | \"rộng\" không phải số đo, ví dụ 20 hoặc 12,5"
            })
    void a_wrong_line_is_refused_with_its_number(String line, String sentence) {
        int number = 1
                + (int) standard()
                        .lines()
                        .takeWhile(l -> !l.startsWith("title ="))
                        .count();
        String own = standard().replace("title = BIÊN BẢN KIỂM PHIẾU\n", line + "\n");
        if (line.startsWith("layout")) {
            own = own.replaceFirst("(?m)^layout.gap = .*\n", "");
            number--;
        }
        String wrong = own;
        assertEquals(
                "Tệp mẫu, dòng " + number + ": " + sentence + "; hãy sửa dòng này theo tệp mẫu chuẩn.",
                assertThrows(TemplateException.class, () -> load(wrong)).getMessage());
    }

    @Test
    void a_missing_key_is_named() {
        String own = standard().replace("title = BIÊN BẢN KIỂM PHIẾU\n", "");
        int last = (int) standard().lines().count() - 1;
        assertEquals(
                "Tệp mẫu, sau dòng " + last + ": thiếu khóa \"title\"; hãy chép dòng đó từ tệp mẫu chuẩn.",
                assertThrows(TemplateException.class, () -> load(own)).getMessage());
    }

    @Test
    void a_line_that_is_no_entry_is_refused() {
        assertEquals(
                "Tệp mẫu, dòng 2: thiếu dấu \"=\"; mỗi dòng ghi \"khóa = nội dung\".",
                assertThrows(TemplateException.class, () -> load("# một\nhai\n" + standard()))
                        .getMessage());
    }

    @ParameterizedTest
    @EnumSource(Document.class)
    void every_standard_template_holds_against_itself(Document document) {
        MinutesTemplate.standard(document);
    }

    @Test
    void every_general_placeholder_has_a_value_in_every_document() {
        for (MinutesFacts facts : List.of(Cases.tie(), Cases.opinion(), Cases.confidence(), Cases.draft())) {
            Wording wording = Facts.worded(MinutesTemplate.standard(), facts);
            Facts.PLACEHOLDERS.forEach(known -> wording.number(known.name(), known.spelling()));
        }
    }

    private static MinutesTemplate load(String text) {
        return MinutesTemplate.load(Document.COUNTING_MINUTES, new StringReader(text));
    }

    private static String standard() {
        try (InputStream file = MinutesTemplate.class.getResourceAsStream("counting-minutes.properties")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
