package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.counter.CongressJson;

/**
 * Ballots drawn by another painter (poppler) and marked by code that knows only {@code layout.json} are read as they were
 * marked: an error common to our own painter and reader would show here.
 */
class LayoutAloneTest {
    private static final long SEED = 20251002;
    private static final int COPIES = 4;
    private static final Color SPECK = new Color(250, 250, 250);

    @TempDir
    Path folder;

    @BeforeAll
    static void popplerIsThere() {
        Poppler.requireThere();
    }

    @ParameterizedTest
    @CsvSource({
        "bch, A4, 1, 8, 200",
        "bch, A5, 1, 8, 300",
        "bch, A4, 2, 100, 200",
        "bt, A5, 1, 0, 150",
        "uv, A4, 1, 0, 200",
        "yk, A4, 1, 0, 200",
        "tn, A4, 1, 8, 300"
    })
    void what_an_outsider_marks_is_what_is_read(String election, String paper, int sides, int names, int dpi)
            throws IOException, InterruptedException {
        Random random = new Random(SEED);
        printMarkAndCount(election, congress(election, paper, sides, names), dpi, ballot -> random);
    }

    @ParameterizedTest
    @CsvSource({"bch, A4, 1, 12, 200", "bch, A4, 2, 100, 150", "uv, A4, 1, 0, 200", "tn, A4, 1, 8, 200"})
    void ballots_that_a_script_marks_alike_are_all_counted(String election, String paper, int sides, int names, int dpi)
            throws IOException, InterruptedException {
        printMarkAndCount(election, congress(election, paper, sides, names), dpi, ballot -> new Random(SEED));
    }

    private void printMarkAndCount(String election, Path congress, int dpi, IntFunction<Random> perBallot)
            throws IOException, InterruptedException {
        Path printed = folder.resolve("printed");
        assertEquals(
                0,
                Told.by("ballots", "--congress", congress, "--election", election, "--copies", COPIES, "--out", printed)
                        .exit());

        Map<String, Map<Integer, String>> marked = mark(printed, dpi, perBallot);
        Path counted = folder.resolve("counted");
        Told told = Told.by(
                "count",
                "--congress",
                congress,
                "--election",
                election,
                "--scans",
                folder.resolve("scans"),
                "--out",
                counted);

        assertEquals(3, told.exit(), told.err());
        assertEquals(marked, read(counted.resolve("sheets.jsonl")));
    }

    /** Marks every page; what was meant, by file and row. */
    private Map<String, Map<Integer, String>> mark(Path printed, int dpi, IntFunction<Random> perBallot)
            throws IOException, InterruptedException {
        LayoutMarker marker = new LayoutMarker(printed.resolve("layout.json"));
        Path scans = Files.createDirectories(folder.resolve("scans"));
        Map<String, Map<Integer, String>> meant = new TreeMap<>();
        Random random = perBallot.apply(0);
        List<Path> rasters = Poppler.pages(printed.resolve("ballots.pdf"), dpi, folder.resolve("rasters"));
        assertEquals(COPIES * marker.pages(), rasters.size());
        for (int i = 0; i < rasters.size(); i++) {
            random = i % marker.pages() == 0 ? perBallot.apply(i / marker.pages()) : random;
            BufferedImage picture = ImageIO.read(rasters.get(i).toFile());
            meant.put("%03d.png".formatted(i), markPage(marker, picture, i % marker.pages() + 1, random));
            picture.setRGB(i, 0, SPECK.getRGB()); // equal votes, yet no scanner delivers the same picture twice
            ImageIO.write(picture, "png", scans.resolve("%03d.png".formatted(i)).toFile());
        }
        return meant;
    }

    private static Map<Integer, String> markPage(LayoutMarker marker, BufferedImage picture, int page, Random random) {
        Map<Integer, String> meant = new TreeMap<>();
        marker.rows(page).forEach((row, boxes) -> {
            if (boxes.isEmpty()) {
                boolean struck = (row > 2 && random.nextBoolean()) || row == 2;
                if (struck) {
                    marker.strike(picture, page, row);
                }
                meant.put(row, struck ? "not_counted" : "for");
            } else {
                String box = boxes.get(random.nextInt(boxes.size()));
                marker.cross(picture, page, row, box);
                meant.put(row, Map.of("agree", "for", "disagree", "against").getOrDefault(box, box));
            }
        });
        return meant;
    }

    /** The votes read, by file and row; every page must be valid. */
    private static Map<String, Map<Integer, String>> read(Path sheets) throws IOException {
        Map<String, Map<Integer, String>> votes = new TreeMap<>();
        for (String line : Files.readAllLines(sheets)) {
            JsonNode sheet = JsonMapper.builder().build().readTree(line);
            assertEquals("valid", sheet.get("status").asText(), line);
            Map<Integer, String> rows = new TreeMap<>();
            sheet.get("rows")
                    .forEach(row ->
                            rows.put(row.get("row").asInt(), row.get("vote").asText()));
            votes.put(Path.of(sheet.get("source").asText()).getFileName().toString(), rows);
        }
        return votes;
    }

    private Path congress(String id, String paper, int sides, int names) throws IOException {
        ObjectNode root = CongressJson.good();
        for (JsonNode node : root.get("elections")) {
            ObjectNode election = (ObjectNode) node;
            if (election.get("id").asText().equals(id)) {
                election.put("paper", paper).put("sides", sides);
                election.withObject("settings").put("C5", "valid"); // against everybody is a vote here
                if (names > 0) {
                    election.set("candidates", candidates(names));
                    election.put("seats", names - 1);
                }
            }
        }
        return Files.writeString(folder.resolve("congress.json"), root.toString());
    }

    private static ArrayNode candidates(int names) {
        List<String> given = List.of("An", "Bình", "Chiến", "Dũng", "Đạt", "Giang", "Hằng", "Khuê", "Lượng", "Yến");
        List<String> family =
                new ArrayList<>(List.of("Bùi", "Đặng", "Đỗ", "Hồ", "Lê", "Nguyễn", "Phạm", "Quách", "Trần", "Võ"));
        ArrayNode candidates = JsonMapper.builder().build().createArrayNode();
        for (int i = 0; i < names; i++) {
            candidates
                    .addObject()
                    .put("id", "c" + (i + 1))
                    .put("family", family.get(i % 10))
                    .put("middle", i % 3 == 0 ? "" : "Thị")
                    .put("given", given.get(i / 10 % 10))
                    .put("note", "");
        }
        return candidates;
    }
}
