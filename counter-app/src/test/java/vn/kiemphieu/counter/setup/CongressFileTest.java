package vn.kiemphieu.counter.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.kiemphieu.counter.CongressJson.first;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;

class CongressFileTest {
    /** What compares two places of a file. */
    private static final List<String> BEYOND_A_SCHEMA = List.of(
            "candidates[2]: họ tên",
            "candidates[1].id: mã",
            "elections[0].form: mẫu STRIKE_OUT",
            "elections[0].seats: số cần bầu",
            "elections[1].id: cuộc bầu",
            "elections[0].denominator: ",
            "denominators[0].deductions: trừ");

    @TempDir
    private Path folder;

    @Test
    void a_good_file_becomes_a_congress() {
        Congress congress = CongressJson.congress(folder, root -> {});
        assertEquals(
                List.of(
                        BallotForm.STRIKE_OUT,
                        BallotForm.ONE_NAME,
                        BallotForm.TWO_BOXES,
                        BallotForm.OPINION,
                        BallotForm.CONFIDENCE),
                congress.elections().stream().map(Election::form).toList());
        assertEquals(10, congress.elections().get(0).denominator().people());
    }

    @Test
    void the_short_names_of_forms_are_known() {
        Congress congress = CongressJson.congress(folder, root -> first(root).put("form", "A"));
        assertEquals(BallotForm.STRIKE_OUT, congress.elections().get(0).form());
    }

    @Test
    void seats_of_a_ballot_that_elects_nobody_are_not_looked_at() {
        Congress congress = CongressJson.congress(
                folder, root -> ((ObjectNode) root.get("elections").get(3)).put("seats", 7));
        assertEquals(0, congress.elections().get(3).seats());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"wrongLists", "wrongElections", "wrongHeadings"})
    void a_wrong_file_is_refused_with_place_and_reason(String expected, Consumer<ObjectNode> change) {
        Path file = CongressJson.write(folder, change);
        RequestRefused refused = assertThrows(RequestRefused.class, () -> CongressFile.read(file));
        assertEquals(1, refused.problems().size(), refused.getMessage());
        assertTrue(refused.getMessage().contains(expected), refused.getMessage());
        assertTrue(refused.getMessage().startsWith(file + ", "), refused.getMessage());
    }

    @Test
    void the_schema_takes_a_good_file() throws IOException {
        Schemas.require("congress", CongressJson.good());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"wrongLists", "wrongElections", "wrongHeadings"})
    void the_schema_refuses_what_a_schema_can(String expected, Consumer<ObjectNode> change) throws IOException {
        ObjectNode root = CongressJson.good();
        change.accept(root);
        boolean beyond = BEYOND_A_SCHEMA.stream().anyMatch(expected::startsWith);
        assertEquals(beyond, Schemas.accepts("congress", root));
    }

    static Stream<Arguments> wrongLists() {
        return Stream.of(
                wrong(
                        "candidates[2]: họ tên \"nguyễn văn AN\" trùng",
                        root -> candidate(root, 2)
                                .put("family", "nguyễn")
                                .put("middle", "văn")
                                .put("given", "AN")),
                wrong(
                        "candidates[1].id: mã \"c01\" trùng",
                        root -> candidate(root, 1).put("id", "c01")),
                wrong(
                        "elections[0].form: không có giá trị \"D\"",
                        root -> first(root).put("form", "D")),
                wrong(
                        "elections[0].form: mẫu ONE_NAME không hợp",
                        root -> first(root).put("form", "B")),
                wrong(
                        "elections[0].form: mẫu STRIKE_OUT không hợp",
                        root -> first(root).put("seats", 3)),
                wrong(
                        "candidates[0].middle: có ký tự \"¨\" không phải chữ",
                        root -> candidate(root, 0).put("middle", "V¨n")),
                wrong("candidates[0].given: thiếu", root -> candidate(root, 0).remove("given")),
                wrong(
                        "candidates[0].given: có ký tự không in được",
                        root -> candidate(root, 0).put("given", "An\u200B")),
                wrong("candidates[0].id: mã \"c 1\"", root -> candidate(root, 0).put("id", "c 1")),
                wrong("candidates: danh sách có 10000 người", CongressFileTest::tenThousandNames),
                wrong(
                        "elections[0].form: bầu lại",
                        root -> ((ObjectNode) root.get("elections").get(0))
                                .put("kind", "revote")
                                .put("form", "CONFIDENCE")));
    }

    static Stream<Arguments> wrongElections() {
        return Stream.of(
                wrong(
                        "elections[0].seats: số cần bầu (5) nhiều hơn",
                        root -> first(root).put("seats", 5)),
                wrong(
                        "elections[2].settings.C5: chưa quyết định",
                        root -> ((ObjectNode) root.get("elections").get(2)).putObject("settings")),
                wrong(
                        "settings.C4: không có giá trị",
                        root -> first(root).withObject("settings").put("C4", "maybe")),
                wrong(
                        "elections[0].rules: không có giá trị",
                        root -> first(root).put("rules", "190")),
                wrong("elections[0].kind: không có giá trị", root -> first(root).put("kind", "second")),
                wrong(
                        "elections[0].paper: không có giá trị",
                        root -> first(root).put("paper", "A6")),
                wrong("elections[0].sides: phải từ 1 đến 2", root -> first(root).put("sides", 3)),
                wrong(
                        "elections[0].round: phải từ 1 đến 99",
                        root -> first(root).put("round", 0)),
                wrong(
                        "elections[0].seats: phải là số nguyên",
                        root -> first(root).put("seats", "2")),
                wrong(
                        "elections[0].seats: phải là số nguyên",
                        root -> first(root).put("seats", 1.5)),
                wrong("elections[0].body: thiếu", root -> first(root).remove("body")),
                wrong("elections[0].body: để trống", root -> first(root).put("body", " ")),
                wrong("elections[0].seats: thiếu", root -> first(root).remove("seats")),
                wrong(
                        "elections[0].seat: không có mục tên này",
                        root -> first(root).put("seat", 2)),
                wrong(
                        "elections[1].id: cuộc bầu \"bch\" lượt 1 đứng hai lần",
                        root -> ((ObjectNode) root.get("elections").get(1)).put("id", "bch")));
    }

    static Stream<Arguments> wrongHeadings() {
        return Stream.of(
                wrong(
                        "congress.unit: thiếu",
                        root -> root.withObject("congress").remove("unit")),
                wrong(
                        "elections[0].denominator: không có mục",
                        root -> first(root).put("denominator", "x")),
                wrong(
                        "elections[0].denominator: loại ATTENDING",
                        root -> first(root).put("denominator", "co-mat")),
                wrong(
                        "deductions[0].ground: căn cứ D1a không dùng cho loại D2",
                        root -> deduction(root).put("ground", "D1a")),
                wrong(
                        "denominators[0].deductions: trừ 12 người",
                        root -> deduction(root).put("people", 12)),
                wrong("mode: không có giá trị", root -> root.put("mode", "real")),
                wrong("schema: phải từ 1 đến 1", root -> root.put("schema", 2)));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Path file = CongressJson.write(folder, root -> {
            root.put("mode", "x");
            first(root).put("paper", "A6");
            candidate(root, 1).put("id", "c01");
        });
        RequestRefused refused = assertThrows(RequestRefused.class, () -> CongressFile.read(file));
        assertEquals(3, refused.problems().size(), refused.getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_file_that_is_no_text_of_ours_is_refused(String expected, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("x.json"), bytes);
        RequestRefused refused = assertThrows(RequestRefused.class, () -> CongressFile.read(file));
        assertEquals(1, refused.problems().size());
        assertTrue(refused.getMessage().contains(expected), refused.getMessage());
    }

    static Stream<Arguments> a_file_that_is_no_text_of_ours_is_refused() {
        String good = CongressJson.good().toPrettyString();
        return Stream.of(
                arguments("UTF-16", good.getBytes(StandardCharsets.UTF_16)),
                arguments("UTF-16", good.getBytes(StandardCharsets.UTF_16LE)),
                arguments("BOM", ("\uFEFF" + good).getBytes(StandardCharsets.UTF_8)),
                arguments("dòng 7: tệp không phải UTF-8", good.getBytes(Charset.forName("windows-1252"))),
                arguments("tệp trống", new byte[0]),
                arguments("lớn hơn 4 MB", new byte[StrictText.MOST_BYTES + 1]),
                arguments("không phải JSON", "{".getBytes(StandardCharsets.UTF_8)),
                arguments("không phải JSON", "{} {}".getBytes(StandardCharsets.UTF_8)),
                arguments("không phải JSON", "[".repeat(2000).getBytes(StandardCharsets.UTF_8)),
                arguments(
                        "khóa \"mode\" đứng hai lần",
                        good.replaceFirst("\"schema\"", "\"mode\":\"official\",\"schema\"")
                                .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_missing_file_and_a_folder_are_refused() {
        assertThrows(RequestRefused.class, () -> CongressFile.read(folder.resolve("none.json")));
        assertThrows(RequestRefused.class, () -> CongressFile.read(folder));
    }

    @Test
    void another_order_than_that_of_names_is_advised_against_and_not_refused() {
        Congress congress =
                CongressJson.congress(folder, root -> candidate(root, 0).put("given", "Yến"));
        List<String> advice = Advice.of(congress.elections().get(0), 1);
        assertEquals(1, advice.size());
        assertTrue(advice.get(0).contains("Trần Thị Bình"), advice.get(0));
        assertEquals(List.of(), Advice.of(congress.elections().get(1), 1));
    }

    @ParameterizedTest
    @CsvSource({"Ðức,Ð", "Ñöùc,Ñ", "Trang\u0308,g\u0308", "Kpăč,č"})
    void a_letter_that_is_not_vietnamese_is_advised_against_and_not_refused(String given, String letter) {
        Congress congress =
                CongressJson.congress(folder, root -> candidate(root, 2).put("given", given));
        String advice = String.join("", Advice.of(congress.elections().get(0), 1));
        assertTrue(advice.contains("có chữ \"" + letter + "\" ngoài chữ quốc ngữ"), advice);
    }

    @Test
    void every_vietnamese_letter_is_taken_as_one() {
        String letters = "Ằ Ẳ Ẵ Ắ Ặ Ầ Ẩ Ẫ Ấ Ậ Ề Ể Ễ Ế Ệ Ồ Ổ Ỗ Ố Ộ Ờ Ở Ỡ Ớ Ợ Ừ Ử Ữ Ứ Ự Ỳ Ỷ Ỹ Ý Ỵ Đ đ Ĩ ỉ H'Nia";
        Congress congress =
                CongressJson.congress(folder, root -> candidate(root, 0).put("middle", letters));
        assertEquals(List.of(), Advice.of(congress.elections().get(0), 1));
    }

    @Test
    void a_ballot_of_several_sheets_is_advised_against() {
        Congress congress = CongressJson.congress(folder, root -> {});
        String advice = Advice.of(congress.elections().get(0), 3).get(0);
        assertTrue(advice.contains("3 tờ giấy; nên chọn giấy lớn hơn hoặc in hai mặt, và phải giữ"), advice);
    }

    @Test
    void what_is_done_already_is_not_advised() {
        Congress congress = CongressJson.congress(
                folder, root -> first(root).put("paper", "A3").put("sides", 2));
        String advice = Advice.of(congress.elections().get(0), 5).get(0);
        assertTrue(advice.contains("3 tờ giấy; phải giữ"), advice);
    }

    private static Arguments wrong(String expected, Consumer<ObjectNode> change) {
        return arguments(expected, change);
    }

    private static ObjectNode candidate(ObjectNode root, int place) {
        return (ObjectNode) first(root).get("candidates").get(place);
    }

    private static ObjectNode deduction(ObjectNode root) {
        return (ObjectNode) root.get("denominators").get(0).get("deductions").get(0);
    }

    private static void tenThousandNames(ObjectNode root) {
        ArrayNode candidates = (ArrayNode) first(root).get("candidates");
        for (int i = candidates.size(); i < 10_000; i++) {
            candidates.addObject().put("id", "x" + i).put("given", "Người " + i);
        }
    }
}
