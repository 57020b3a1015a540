package vn.kiemphieu.counter.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.counter.setup.NameList.Row;

class NameListFileTest {
    private static final String CSV = "STT,Họ và tên,Ghi chú\n1,Trần Văn Ấn,\"Bí thư, xã A\"\n2,Lê Ẩn,\n";
    private static final List<Row> ROWS =
            List.of(new Row(2, "Trần", "Văn", "Ấn", "Bí thư, xã A"), new Row(3, "Lê", "", "Ẩn", ""));

    @TempDir
    private Path folder;

    @Test
    void text_is_read_in_every_encoding_of_unicode() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(ROWS, read(CSV.getBytes(charset)).rows(), charset.name());
            assertEquals(ROWS, read(("\uFEFF" + CSV).getBytes(charset)).rows(), charset + " with its mark");
        }
    }

    @Test
    void windows_1258_is_read_and_said() throws IOException {
        NameList list = read(windows1258(CSV));
        assertEquals(ROWS, list.rows());
        assertTrue(list.doubts().get(0).sentence().contains("Windows-1258"));
    }

    @Test
    void an_older_encoding_is_refused() throws IOException {
        refused("TCVN3", "Nguy\u00D4n V\u00A8n An".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void what_excel_says_of_its_separator_is_believed() throws IOException {
        NameList list = read("sep=|\nHọ và tên|Ghi chú\nLê Thị An|x\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(new Row(3, "Lê", "Thị", "An", "x")), list.rows());
    }

    @Test
    void excel_is_read_by_what_its_cells_hold() throws IOException {
        Path file = Spreadsheets.xlsx(
                folder.resolve("a.xlsx"),
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='D1' t='s'><v>2</v></c></row>"
                        + "<row r='4'><c r='A4'><v>1</v></c><c r='B4' t='s'><v>3</v></c>"
                        + "<c r='D4' t='str'><f>C4</f><v>Bí thư</v></c></row>"
                        + "<row r='5'><c r='B5' t='inlineStr'><is><t>Lê </t><r><t>Bình</t></r></is></c></row>",
                "<t>STT</t>",
                "<t>Họ và tên</t>",
                "<t>Ghi chú</t>",
                "<r><t>Trần </t></r><r><t>Văn An</t></r><rPh><t>x</t></rPh>");
        NameList list = NameListFile.read(file);
        assertEquals(List.of(new Row(4, "Trần", "Văn", "An", "Bí thư"), new Row(5, "Lê", "", "Bình", "")), list.rows());
        assertEquals(List.of(), list.doubts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1'><f>NOW()</f></c></row>",
                "<row r='1'><c r='A1' t='e'><v>#N/A</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>9</v></c></row>",
                "<row r='1'><c r='ZZZZZZ1'><v>Lê An</v></c></row>",
                "<row r='1'><c r='XFD1'><v>Lê An</v></c></row>",
                "<row r='1'><c r='A1'",
                "<row r='1'><c r='A1'><v>&lol;</v></c></row>",
                ""
            })
    void a_sheet_of_excel_that_hides_what_stands_there_is_refused(String rows) throws IOException {
        refusedFile(Spreadsheets.xlsx(folder.resolve("b.xlsx"), rows, "<t>Lê An</t>"));
    }

    @Test
    void libreoffice_is_read_with_repeated_cells_and_without_notes() throws IOException {
        Path file = Spreadsheets.ods(
                folder.resolve("a.ods"),
                "<table:table table:name='Ứng cử'><table:table-row><table:table-cell><text:p>Họ</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>Đệm</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>Tên</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
                        + "<table:table-row><table:table-cell><office:annotation><text:p>hỏi lại</text:p></office:annotation>"
                        + "<text:p>Lê</text:p></table:table-cell><table:table-cell table:formula='of:=A1'><text:p>Văn<text:s/>"
                        + "<text:span>Minh</text:span></text:p></table:table-cell><table:table-cell><text:p>An</text:p>"
                        + "</table:table-cell><table:table-cell table:number-columns-repeated='1000000000'/></table:table-row>"
                        + "<table:table-row table:number-rows-repeated='1048570'><table:table-cell/></table:table-row>"
                        + "</table:table><table:table table:name='Khác'><table:table-row><table:table-cell>"
                        + "<text:p>Trần Bình</text:p></table:table-cell></table:table-row></table:table>");
        NameList list = NameListFile.read(file);
        assertEquals(List.of(new Row(5, "Lê", "Văn Minh", "An", "")), list.rows());
        assertTrue(list.doubts().get(0).sentence().contains("chỉ đọc trang đầu, \"Ứng cử\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table><table:table-row table:number-rows-repeated='1000000000'><table:table-cell>"
                        + "<text:p>Lê An</text:p></table:table-cell></table:table-row></table:table>",
                "<table:table><table:table-row><table:table-cell table:number-columns-repeated='1000000000'>"
                        + "<text:p>Lê An</text:p></table:table-cell></table:table-row></table:table>",
                "<table:table><table:table-row><table:table-cell table:formula='of:=A1'/></table:table-row></table:table>"
            })
    void a_sheet_of_libreoffice_without_end_or_value_is_refused(String tables) throws IOException {
        refusedFile(Spreadsheets.ods(folder.resolve("b.ods"), tables));
    }

    @Test
    void a_file_that_unpacks_without_end_is_refused() throws IOException {
        String long1 = "<t>" + "A".repeat(ZippedParts.MOST_BYTES) + "</t>";
        Path file = Spreadsheets.xlsx(folder.resolve("bomb.xlsx"), "<row r='1'><c t='s'><v>0</v></c></row>", long1);
        assertTrue(Files.size(file) < 100_000);
        refusedFile(file);
    }

    @Test
    void entities_are_refused_and_never_fetched() throws IOException {
        refusedFile(Spreadsheets.zip(
                folder.resolve("entity.ods"),
                Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "content.xml",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")));
    }

    @Test
    void other_files_are_refused_with_what_to_do() throws IOException {
        refused(".xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        refused("không phải tệp văn bản", "%PDF-1.7\n\u0000\u0001".getBytes(StandardCharsets.UTF_8));
        refused("8 MB", new byte[NameListFile.MOST_BYTES + 1]);
        refused("không có tên nào", new byte[0]);
        refusedFile(Spreadsheets.zip(folder.resolve("a.docx"), Map.of("word/document.xml", "<w/>")));
        refusedFile(folder);
        refusedFile(folder.resolve("nothing"));
    }

    @Test
    void what_is_said_of_a_file_names_it_as_asked() throws IOException {
        Path hostile = folder.resolve("a\u202eb.xlsx");
        Map<String, String> other = Map.of("word/document.xml", "<w/>");
        for (Path file : List.of(
                Spreadsheets.zip(hostile, other),
                Spreadsheets.xlsx(hostile.resolveSibling("c\u202ed"), "<row r='1'><c r='A1' t='e'/></row>"),
                Spreadsheets.ods(hostile.resolveSibling("e\u202ef"), "<table:table/>"),
                folder.resolve("g\u202eh"))) {
            RequestRefused refused = assertThrows(RequestRefused.class, () -> NameListFile.read(file, "danh sách"));
            assertTrue(refused.getMessage().startsWith("danh sách"), refused.getMessage());
            assertTrue(refused.getMessage().indexOf('\u202e') < 0, refused.getMessage());
        }
    }

    @Test
    void a_spoilt_spreadsheet_is_read_or_refused_in_words() throws IOException {
        byte[] good = Files.readAllBytes(Spreadsheets.xlsx(
                folder.resolve("c.xlsx"), "<row r='1'><c r='A1' t='s'><v>0</v></c></row>", "<t>Lê Thị An</t>"));
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            byte[] spoilt = good.clone();
            for (int flip = random.nextInt(4); flip >= 0; flip--) {
                spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                read(spoilt);
            } catch (RequestRefused refused) {
                assertTrue(refused.getMessage().contains("hãy"), refused.getMessage());
            }
        }
    }

    private NameList read(byte[] bytes) throws IOException {
        return NameListFile.read(Files.write(folder.resolve("list.csv"), bytes));
    }

    private void refused(String said, byte[] bytes) {
        RequestRefused refused = assertThrows(RequestRefused.class, () -> read(bytes));
        assertTrue(refused.getMessage().contains(said), refused.getMessage());
    }

    private static void refusedFile(Path file) {
        RequestRefused refused = assertThrows(RequestRefused.class, () -> NameListFile.read(file));
        assertTrue(refused.getMessage().contains("hãy"), refused.getMessage());
    }

    /** As Windows types it: letters with their own mark, tones behind them. */
    private static byte[] windows1258(String text) {
        StringBuilder typed = new StringBuilder();
        for (char tone : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            boolean tones = "\u0300\u0309\u0303\u0301\u0323".indexOf(tone) >= 0;
            typed.append(tone);
            if (!tones && typed.length() > 1) {
                String composed = Normalizer.normalize(typed.substring(typed.length() - 2), Normalizer.Form.NFC);
                typed.replace(typed.length() - 2, typed.length(), composed);
            }
        }
        return typed.toString().getBytes(Charset.forName("windows-1258"));
    }
}
