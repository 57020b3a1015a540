package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.counter.counting.WorkingFile;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.testballots.DrawnSheet;

/** A small box of real pictures, counted over and over. */
class CountCommandTest {
    private static final int BALLOTS = 5;

    @TempDir
    private static Path shared;

    private static List<DrawnSheet> drawn;

    @TempDir
    private Path folder;

    private Path scans;
    private Path congress;

    @BeforeAll
    static void draw_once() {
        Congress congress = CongressJson.congress(shared, root -> {});
        drawn = Scans.good(congress, congress.elections().get(2), BALLOTS);
    }

    @BeforeEach
    void five_ballots_and_one_broken_picture() throws IOException {
        congress = CongressJson.write(folder, root -> {});
        Scans box = new Scans(folder.resolve("scans"));
        scans = box.folder();
        for (DrawnSheet sheet : drawn) {
            box.add(sheet.name(), sheet.bytes());
        }
        box.add("broken.jpg", "broken".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void with_conclusions_and_a_balanced_account_the_minutes_are_final() throws IOException {
        assertEquals(
                Exit.NEEDS_PEOPLE.code(),
                count("out", "--account", account(BALLOTS)).exit());
        Told told = count("out", "--account", account(BALLOTS), "--conclusions", conclusions("out", "for"));
        assertEquals(Exit.SETTLED.code(), told.exit(), told.out() + told.err());
        assertFalse(Files.exists(folder.resolve("out").resolve(WorkingFile.NAME)));
        assertEquals(BALLOTS, result("out").get("collected").intValue());
    }

    @Test
    void without_an_account_or_with_a_wrong_one_people_are_needed() throws IOException {
        count("out");
        Path conclusions = conclusions("out", "for");
        Told without = count("out", "--conclusions", conclusions);
        assertEquals(Exit.NEEDS_PEOPLE.code(), without.exit());
        assertTrue(without.out().contains("--account"), without.out());
        Told wrong = count("out", "--conclusions", conclusions, "--account", account(BALLOTS - 1));
        assertEquals(Exit.NEEDS_PEOPLE.code(), wrong.exit());
        assertTrue(wrong.out().contains("không khớp"), wrong.out());
    }

    @Test
    void changing_one_picture_or_one_conclusion_changes_the_minutes() throws IOException {
        count("out");
        Path conclusions = conclusions("out", "for");
        count("first", "--conclusions", conclusions);
        count("again", "--conclusions", conclusions);
        assertArrayEquals(bytes("first", "minutes.pdf"), bytes("again", "minutes.pdf"));

        Files.writeString(scans.resolve("broken.jpg"), "broken in another way");
        count("picture");
        count("picture", "--conclusions", conclusions("picture", "for"));
        assertFalse(Arrays.equals(bytes("first", "minutes.pdf"), bytes("picture", "minutes.pdf")));

        Files.writeString(scans.resolve("broken.jpg"), "broken");
        Told changed = count("conclusion", "--conclusions", keyed("out"));
        assertFalse(Arrays.equals(bytes("first", "minutes.pdf"), bytes("conclusion", "minutes.pdf")), changed.err());
    }

    @Test
    void neither_threads_nor_order_change_the_result() throws IOException {
        count("one", "--threads", 1);
        List<Object> reversed =
                new ArrayList<>(List.of("count", "--congress", congress, "--election", "uv", "--scans"));
        try (var files = Files.list(scans)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(reversed::add);
        }
        reversed.addAll(List.of("--out", folder.resolve("many"), "--threads", 3));
        Told.by(reversed.toArray());
        assertArrayEquals(bytes("one", "result.json"), bytes("many", "result.json"));
    }

    @Test
    void when_the_disk_fails_midway_a_rerun_resumes() throws IOException {
        Path inTheWay = folder.resolve("out/sheets.jsonl/in-the-way");
        Files.createDirectories(inTheWay);
        Told failed = count("out");
        assertEquals(Exit.WORLD_FAILED.code(), failed.exit(), failed.out() + failed.err());
        assertTrue(failed.err().contains("chạy lại"), failed.err());
        assertEquals(BALLOTS + 1, WorkingFile.pages(folder.resolve("out").resolve(WorkingFile.NAME)));
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertEquals(Exit.NEEDS_PEOPLE.code(), count("out").exit());
        count("undisturbed");
        assertArrayEquals(bytes("undisturbed", "result.json"), bytes("out", "result.json"));
        assertFalse(Files.exists(folder.resolve("out").resolve(WorkingFile.NAME)));
    }

    @Test
    void an_unknown_conclusion_is_refused_and_nothing_is_written() throws IOException {
        Path unknown = Files.writeString(
                folder.resolve("unknown.json"),
                "[{\"sha256\":\"" + "0".repeat(64) + "\",\"as\":\"misfed\",\"by\":[\"A\",\"B\"]}]");
        Told told = count("out", "--conclusions", unknown);
        assertEquals(Exit.WRONG_REQUEST.code(), told.exit());
        assertTrue(told.err().contains("unknown.json, [0]: không có phiếu hay trang nào"), told.err());
        assertFalse(Files.exists(folder.resolve("out/result.json")));
    }

    @Test
    void in_an_official_congress_accepted_proposals_are_never_the_result() throws IOException {
        count("out");
        Path conclusions = conclusions("out", "for");
        count("out", "--account", account(BALLOTS), "--conclusions", conclusions);
        assertTrue(Files.exists(folder.resolve("out/seal-slip.pdf")));
        Told told = count("out", "--account", account(BALLOTS), "--conclusions", conclusions, "--accept-proposals");
        assertEquals(Exit.NEEDS_PEOPLE.code(), told.exit(), told.out());
        assertTrue(Files.exists(folder.resolve("out/minutes.pdf")));
        assertFalse(Files.exists(folder.resolve("out/seal-slip.pdf")));
        assertFalse(Files.exists(folder.resolve("out/election-minutes.pdf")));
    }

    @Test
    void results_do_not_go_among_the_scans() {
        Told told = count("scans");
        assertEquals(Exit.WRONG_REQUEST.code(), told.exit(), told.out());
        assertTrue(told.err().contains("chọn thư mục --out khác"), told.err());
    }

    private Told count(String out, Object... more) {
        List<Object> args = new ArrayList<>(List.of(
                "count", "--congress", congress, "--election", "uv", "--scans", scans, "--out", folder.resolve(out)));
        args.addAll(List.of(more));
        return Told.by(args.toArray());
    }

    private Path account(int collected) throws IOException {
        String text =
                "{\"printed\":10,\"issued\":%d,\"unused\":%d,\"spoilt\":0,\"collected\":%d,\"present\":9,\"people\":{}}";
        Path file = Files.writeString(folder.resolve("account.json"), text.formatted(BALLOTS, 10 - BALLOTS, collected));
        Schemas.require("account", JsonMapper.builder().build().readTree(file.toFile()));
        return file;
    }

    /** Whatever waits is concluded: doubtful rows as given, the broken picture as misfed. */
    private Path conclusions(String counted, String vote) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        ArrayNode conclusions = mapper.createArrayNode();
        for (String text : Files.readAllLines(folder.resolve(counted).resolve("sheets.jsonl"))) {
            JsonNode line = mapper.readTree(text);
            if (line.get("status").asText().equals("referred")) {
                var entry = conclusions
                        .addObject()
                        .put("ballot", line.get("ballot").asText())
                        .put("as", "valid");
                line.get("rows")
                        .forEach(row ->
                                entry.withObject("rows").put(row.get("row").asText(), vote));
                entry.putArray("by").add("A").add("B");
            } else if (line.get("status").asText().equals("unreadable")) {
                var entry = conclusions
                        .addObject()
                        .put("sha256", line.get("sha256").asText())
                        .put("as", "misfed");
                entry.putArray("by").add("A").add("B");
            }
        }
        Schemas.require("conclusions", conclusions);
        return Files.writeString(folder.resolve("conclusions-" + counted + ".json"), conclusions.toString());
    }

    /** The same, but the broken picture was a ballot, keyed from the paper. */
    private Path keyed(String counted) throws IOException {
        String text = Files.readString(conclusions(counted, "for"));
        return Files.writeString(
                folder.resolve("keyed.json"),
                text.replace("\"as\":\"misfed\"", "\"as\":\"valid\",\"rows\":{\"1\":\"for\",\"2\":\"against\"}"));
    }

    private JsonNode result(String out) throws IOException {
        JsonNode result = JsonMapper.builder().build().readTree(bytes(out, "result.json"));
        Schemas.require("result", result);
        return result;
    }

    private byte[] bytes(String out, String name) throws IOException {
        return Files.readAllBytes(folder.resolve(out).resolve(name));
    }
}
