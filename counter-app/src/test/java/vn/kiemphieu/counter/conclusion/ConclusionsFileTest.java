package vn.kiemphieu.counter.conclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.conclusion.Conclusion.As;
import vn.kiemphieu.counter.conclusion.Conclusion.Subject;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;

class ConclusionsFileTest {
    private static final String HASH = "ab".repeat(32);
    private static final String GOOD =
            "[{\"ballot\":\"" + HASH + "\",\"as\":\"valid\",\"rows\":{\"3\":\"for\"},\"by\":[\"A\",\"B\"]}]";

    @TempDir
    private Path folder;

    @Test
    void conclusions_are_read() throws IOException {
        String invalid = GOOD.replace("ballot", "sha256")
                .replace("valid", "invalid")
                .replace("\"rows\":{\"3\":\"for\"}", "\"ground\":\"KHONG_BAU_AI\"");
        assertEquals(
                List.of(
                        new Conclusion(
                                "[0]",
                                new Subject(Subject.Kind.BALLOT, HASH),
                                As.VALID,
                                Optional.empty(),
                                Map.of(3, Choice.FOR),
                                List.of("A", "B")),
                        new Conclusion(
                                "[1]",
                                new Subject(Subject.Kind.SHA256, HASH),
                                As.INVALID,
                                Optional.of(InvalidityGround.KHONG_BAU_AI),
                                Map.of(),
                                List.of("A", "B"))),
                read(GOOD.replace("]}]", "]},") + invalid.substring(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"A\",\"B\" | \"A\" | [0].by: phải có tên hai người khác nhau",
                "\"A\",\"B\" | \"A\",\"\" | [0].by: phải là danh sách chữ",
                "\"A\",\"B\" | \"Nguyễn  An\",\" nguyễn an\" | [0].by: phải có tên hai người khác nhau",
                "\"A\",\"B\" | \"Nguyễn An\",\"nguyễn\u00a0\u200bAn\" | [0].by: phải có tên hai người khác nhau",
                "\"A\",\"B\" | \"A\",\"B\",\"C\" | [0].by: phải có tên hai người khác nhau",
                "\"valid\" | \"ok\" | [0].as: không có giá trị",
                "\"valid\" | \"misfed\" | [0].rows: chỉ phiếu hợp lệ",
                "\"rows\":{\"3\":\"for\"} | \"ground\":\"KHONG_BAU_AI\" | [0].ground: chỉ phiếu không hợp lệ",
                "\"valid\",\"rows\":{\"3\":\"for\"} | \"invalid\" | [0].ground: phiếu không hợp lệ phải có căn cứ",
                "\"valid\",\"rows\":{\"3\":\"for\"} | \"invalid\",\"ground\":\"XAU\" | [0].ground: không có giá trị",
                "\"valid\",\"rows\":{\"3\":\"for\"} | \"invalid\",\"ground\":\"MOT_NGUOI_CA_HAI\" | không dùng cho mẫu",
                "\"3\":\"for\" | \"4\":\"for\" | [0].rows.4: phiếu không có dòng này",
                "\"3\":\"for\" | \"3\":\"against\" | [0].rows.3: không có giá trị",
                "ab | xy | [0].ballot: không phải mã",
                "\"as\" | \"sha256\":\"x\",\"as\" | [0]: phải có đúng một trong hai",
                "\"by\" | \"why\":\"x\",\"by\" | [0].why: không có mục"
            })
    void a_wrong_entry_is_refused_with_place(String part, String instead, String expected) {
        RequestRefused refused =
                assertThrows(RequestRefused.class, () -> read(GOOD.replaceFirst(part.replace("{", "\\{"), instead)));
        assertTrue(refused.getMessage().contains(expected), refused.getMessage());
    }

    @Test
    void two_entries_on_one_ballot_are_refused() {
        String twice = GOOD.replace("]}]", "]},") + GOOD.substring(1);
        RequestRefused refused = assertThrows(RequestRefused.class, () -> read(twice));
        assertTrue(refused.getMessage().contains("[1].ballot: đã có kết luận về mã này ở [0]"), refused.getMessage());
    }

    @Test
    void a_file_that_is_no_list_is_refused() {
        assertThrows(RequestRefused.class, () -> read("{}"));
    }

    private List<Conclusion> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("ket-luan.json"), text);
        return ConclusionsFile.read(
                file, CongressJson.congress(folder, root -> {}).elections().get(0));
    }
}
