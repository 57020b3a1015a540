package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.counter.CongressJson.first;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.testballots.DrawnSheet;

/** Bad pages lie among good ones: each gets its own line with a reason, and counting goes on. */
class BadPagesTest {
    private static final Map<String, String> EXPECTED = new TreeMap<>();

    private static Scans scans;
    private static Path out;
    private static Told told;
    private static final Map<String, JsonNode> LINES = new HashMap<>();

    @BeforeAll
    static void count_everything_at_once(@TempDir Path folder) throws IOException {
        Congress congress = CongressJson.congress(folder, root -> {});
        List<DrawnSheet> good = Scans.good(congress, congress.elections().get(0), 3);
        scans = new Scans(folder.resolve("scans"));
        scans.add("a-good-1.jpg", good.get(0).bytes());
        expect("b-broken.jpg", "unreadable PICTURE_BROKEN", "not a picture".getBytes(StandardCharsets.UTF_8));
        expect(
                "c-cut.jpg",
                "unreadable PICTURE_BROKEN",
                Scans.cutInHalf(good.get(1).bytes()));
        expect("d-empty.jpg", "unreadable PICTURE_BROKEN", new byte[0]);
        scans.addPicture("e-tiny.png", 1, 1, false);
        EXPECTED.put("e-tiny.png", "unreadable PICTURE_TOO_SMALL");
        scans.addHuge("f-huge.png", png(1000, 1400));
        EXPECTED.put("f-huge.png", "unreadable PICTURE_TOO_LARGE");
        scans.addPdf("g-locked.pdf", 1, "secret");
        EXPECTED.put("g-locked.pdf", "unreadable FILE_LOCKED");
        scans.addPdf("h-no-pages.pdf", 0, "");
        EXPECTED.put("h-no-pages.pdf", "unreadable FILE_EMPTY");
        scans.addPicture("i-cat.png", 1200, 900, true);
        EXPECTED.put("i-cat.png", "unreadable NO_PAGE_FOUND");
        scans.addPicture("j-blank.png", 1654, 2339, false);
        EXPECTED.put("j-blank.png", "unreadable PAGE_BLANK");
        addForeign(folder, congress);
        scans.add("q-good-2.jpg", good.get(2).bytes());
        expect("r-again.jpg", "duplicate", good.get(2).bytes());
        out = folder.resolve("out");
        Path file = CongressJson.write(folder, root -> {});
        told = Told.by("count", "--congress", file, "--election", "bch", "--scans", scans.folder(), "--out", out);
        for (String line : Files.readAllLines(out.resolve("sheets.jsonl"))) {
            JsonNode node = JsonMapper.builder().build().readTree(line);
            LINES.put(Path.of(node.get("source").asText()).getFileName().toString(), node);
        }
    }

    private static void addForeign(Path folder, Congress congress) throws IOException {
        expect("k-other-election.jpg", "foreign V1 OTHER_ELECTION", good(congress, 1));
        expect(
                "l-other-round.jpg",
                "foreign V1 OTHER_ROUND",
                changed(folder, root -> first(root).put("round", 2)));
        expect(
                "m-other-congress.jpg",
                "foreign V1 OTHER_CONGRESS",
                changed(folder, root -> root.withObject("congress").put("id", "xa-b-2027")));
        expect(
                "n-earlier-list.jpg",
                "foreign V1 EARLIER_LIST",
                changed(
                        folder,
                        root -> ((ObjectNode) first(root).get("candidates").get(0)).put("given", "Ân")));
        expect(
                "o-rehearsal.jpg",
                "foreign V1 REHEARSAL_IN_OFFICIAL",
                changed(folder, root -> root.put("mode", "rehearsal")));
    }

    private static byte[] changed(Path folder, Consumer<ObjectNode> change) {
        return good(CongressJson.congress(folder, change), 0);
    }

    private static byte[] good(Congress congress, int election) {
        return Scans.good(congress, congress.elections().get(election), 1)
                .get(0)
                .bytes();
    }

    private static void expect(String name, String status, byte[] bytes) throws IOException {
        scans.add(name, bytes);
        EXPECTED.put(name, status);
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void pages_in_are_lines_out() throws IOException {
        assertEquals(
                EXPECTED.size() + 2,
                Files.readAllLines(out.resolve("sheets.jsonl")).size());
        assertEquals(EXPECTED.size() + 2, LINES.size());
    }

    @Test
    void every_bad_page_has_its_status_and_reason() {
        Map<String, String> found = new TreeMap<>();
        EXPECTED.keySet().forEach(name -> {
            JsonNode line = LINES.get(name);
            StringBuilder text = new StringBuilder(line.get("status").asText());
            line.get("reasons").forEach(reason -> text.append(' ').append(reason.asText()));
            found.put(name, text.toString());
        });
        assertEquals(EXPECTED, found);
    }

    @Test
    void the_good_ones_among_them_are_read() {
        for (String name : List.of("a-good-1.jpg", "q-good-2.jpg")) {
            String status = LINES.get(name).get("status").asText();
            assertTrue(Set.of("valid", "referred").contains(status), name + " " + status);
            assertEquals(3, LINES.get(name).get("rows").size());
        }
        JsonNode again = LINES.get("r-again.jpg");
        assertEquals(LINES.get("q-good-2.jpg").get("sha256"), again.get("sameAs"));
    }

    @Test
    void the_other_election_is_named() {
        assertEquals("bt", LINES.get("k-other-election.jpg").get("election").asText());
        assertTrue(told.out().contains("phiếu của cuộc bầu khác (Ban Chấp hành Đảng bộ xã, lượt 1)"), told.out());
    }

    @Test
    void people_are_asked_about_each_in_one_sentence() {
        assertEquals(Exit.NEEDS_PEOPLE.code(), told.exit(), told.err());
        EXPECTED.keySet()
                .forEach(name -> assertEquals(
                        1,
                        told.out().lines().filter(line -> line.contains(name)).count(),
                        name + "\n" + told.out()));
    }

    @Test
    void every_question_that_has_a_picture_is_shown() {
        for (String name : List.of("i-cat.png", "j-blank.png", "k-other-election.jpg", "r-again.jpg")) {
            String sha256 = LINES.get(name).get("sha256").asText();
            assertTrue(Files.exists(out.resolve("review").resolve(sha256 + ".png")), name);
        }
    }

    @Test
    void lines_and_result_keep_to_their_schemas() throws IOException {
        for (JsonNode line : LINES.values()) {
            Schemas.require("sheets", line);
        }
        Schemas.require(
                "result",
                JsonMapper.builder().build().readTree(out.resolve("result.json").toFile()));
    }
}
