package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.counter.CongressJson;

/** A wrong request ends with exit 2 before anything is counted, and says what, where and what to do. */
class BadRequestsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void a_request_that_is_right() throws IOException {
        CongressJson.write(folder, root -> {});
        Files.createDirectories(folder.resolve("empty"));
        Files.createDirectories(folder.resolve("scans"));
        Files.writeString(folder.resolve("scans/1.png"), "x");
        Files.writeString(folder.resolve("file"), "x");
        Files.writeString(folder.resolve("bad.json"), "{\"printed\": 1}");
        Files.createDirectories(folder.resolve("other"));
        Files.writeString(
                folder.resolve("other/result.json"),
                "{\"congress\":{\"id\":\"xa-a-2027\"},\"election\":{\"id\":\"bt\",\"round\":1}}");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void a_wrong_request_is_refused(String flag, String value, String expected) {
        List<String> args = count();
        int place = args.indexOf(flag);
        if (place < 0) {
            args.addAll(List.of(flag, value));
        } else {
            args.set(place + 1, value);
        }
        Told told =
                Told.by(args.stream().map(arg -> arg.replace("@", folder + "/")).toArray());
        assertEquals(Exit.WRONG_REQUEST.code(), told.exit(), told.err());
        assertTrue(told.err().contains(expected), told.err());
        assertTrue(told.err().contains("; hãy "), told.err());
        assertFalse(told.err().contains("at vn.kiemphieu"), told.err());
        assertFalse(Files.exists(folder.resolve("out/sheets.jsonl")));
    }

    static Stream<Arguments> a_wrong_request_is_refused() {
        return Stream.of(
                arguments("--congress", "@none.json", "none.json: không tìm thấy tệp"),
                arguments("--congress", "@empty", "đây là thư mục"),
                arguments("--congress", "@file", "không phải JSON"),
                arguments("--election", "xyz", "tệp đại hội không có cuộc bầu này; hãy chọn một trong: bch, bt"),
                arguments("--scans", "@none", "không có tệp hay thư mục này"),
                arguments("--scans", "@empty", "không thấy ảnh quét nào"),
                arguments("--out", "@file", "không tạo được hoặc không ghi được"),
                arguments("--out", "@file/below", "không tạo được hoặc không ghi được"),
                arguments("--out", "@other", "kết quả của cuộc bầu khác (bt, lượt 1)"),
                arguments("--account", "@none.json", "không tìm thấy tệp"),
                arguments("--account", "@bad.json", "issued: thiếu mục này"),
                arguments("--conclusions", "@bad.json", "phải là một danh sách"),
                arguments("--threads", "0", "số luồng phải từ 1"),
                arguments("--threads", "many", "--threads không nhận giá trị"),
                arguments("--what", "x", "Không hiểu"));
    }

    @Test
    void a_flag_that_stands_twice_is_named() {
        Told told = Told.by("count", "--election", "bch", "--election", "bt");
        assertEquals(Exit.WRONG_REQUEST.code(), told.exit());
        assertTrue(told.err().contains("--election đứng hai lần; hãy chỉ ghi một lần."), told.err());
    }

    @Test
    void too_many_copies_are_refused() {
        for (String copies : List.of("0", "5001", "x")) {
            Told told = Told.by(
                    "ballots",
                    "--congress",
                    folder.resolve("dai-hoi.json"),
                    "--election",
                    "bch",
                    "--copies",
                    copies,
                    "--out",
                    folder.resolve("out"));
            assertEquals(Exit.WRONG_REQUEST.code(), told.exit());
        }
    }

    @Test
    void a_name_too_long_for_the_paper_is_refused_before_printing() {
        Path file = CongressJson.write(
                folder,
                root -> ((ObjectNode) CongressJson.first(root).get("candidates").get(0)).put("given", "W".repeat(290)));
        Told told = Told.by(
                "ballots", "--congress", file, "--election", "bch", "--copies", 1, "--out", folder.resolve("out"));
        assertEquals(Exit.WRONG_REQUEST.code(), told.exit(), told.out() + told.err());
        assertTrue(told.err().contains("quá dài so với phiếu giấy A4"), told.err());
    }

    @ParameterizedTest
    @CsvSource({
        "0, given, 漢, phông chữ không có ký tự \"漢\" (U+6F22)",
        "3, note, Phó Bí thư Đảng ủy xã kiêm Chủ tịch, ghi chú của \"Nguyễn Văn An\" quá dài so với dòng"
    })
    void what_cannot_be_printed_is_said_in_vietnamese(int election, String key, String text, String expected) {
        Path file = CongressJson.write(
                folder,
                root -> ((ObjectNode) root.get("elections")
                                .get(election)
                                .get("candidates")
                                .get(0))
                        .put(key, key.equals("note") ? text.repeat(8) : text));
        String id = election == 0 ? "bch" : "yk";
        Told told =
                Told.by("ballots", "--congress", file, "--election", id, "--copies", 1, "--out", folder.resolve("out"));
        assertEquals(Exit.WRONG_REQUEST.code(), told.exit(), told.out() + told.err());
        assertTrue(told.err().contains(expected), told.err());
        assertFalse(told.err().contains(" the "), told.err());
    }

    @Test
    void nothing_asked_and_help_asked_show_the_commands() {
        assertEquals(Exit.WRONG_REQUEST.code(), Told.by().exit());
        Told help = Told.by("--help");
        assertEquals(Exit.SETTLED.code(), help.exit());
        for (String command :
                List.of("ballots", "print-check", "test-deck", "count", "next-round", "session", "verify", "recount")) {
            assertTrue(help.out().contains(command), help.out());
        }
        for (String command : List.of("compare", "hand-check", "log", "take-over", "demo", "bench", "prove")) {
            assertTrue(help.out().contains(command), help.out());
        }
        assertTrue(Told.by("count", "--help").out().contains("--accept-proposals"));
    }

    private List<String> count() {
        return new ArrayList<>(List.of(
                "count", "--congress", "@dai-hoi.json", "--election", "bch", "--scans", "@scans", "--out", "@out"));
    }
}
