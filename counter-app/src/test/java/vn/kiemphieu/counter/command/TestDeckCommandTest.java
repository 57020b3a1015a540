package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.counter.session.ReadinessTest;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.report.ballot.BallotPaper;
import vn.kiemphieu.report.ballot.TestDeck;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Congress;

/** Test decks as they are printed, drawn by another painter, laid crooked and speckled, and read back. */
class TestDeckCommandTest {
    private static final long SEED = 20260310;
    private static final int DPI = PrintedSheet.DPI;
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Chiến", "Dũng", "Đạt", "Giang", "Hằng", "Khuê", "Lượng", "Mạnh", "Nga", "Oanh", "Yến");

    @TempDir
    Path folder;

    @BeforeAll
    static void popplerIsThere() {
        Poppler.requireThere();
    }

    @ParameterizedTest
    @CsvSource({"bch, A4, 6", "bch, A5, 6", "bt, A5, 1", "uv, A4, 3", "yk, A5, 13", "tn, A4, 4"})
    void a_deck_that_is_printed_and_scanned_agrees(String election, String paper, int names)
            throws IOException, InterruptedException {
        Path congress = congress(election, paper, names);
        scan(congress, election, sheet -> {});
        Told told = check(congress, election);
        assertEquals(0, told.exit(), told.out() + told.err());
        assertTrue(told.out().contains("ĐẠT: cả "), told.out());
    }

    @Test
    void a_long_ballot_is_tested_on_both_its_pages() throws IOException {
        Path file = congress("yk", "A5", 13);
        Congress congress = CongressFile.read(file);
        TestDeck deck = ReadinessTest.deck(congress, CongressFile.election(congress, "yk"));
        assertEquals(2, BallotPaper.of(deck.congress(), deck.election()).pages());
    }

    @Test
    void the_expected_totals_are_written_beside_the_deck() throws IOException {
        Path congress = congress("bch", "A4", 6);
        Told told =
                Told.by("test-deck", "--congress", congress, "--election", "bch", "--out", folder.resolve("printed"));
        assertEquals(0, told.exit(), told.err());
        JsonNode deck = JsonMapper.builder()
                .build()
                .readTree(folder.resolve("printed/test-deck.json").toFile());
        Schemas.require("test-deck", deck);
        assertEquals(9, deck.get("ballots").asInt());
        assertEquals("[8,9]", deck.get("referred").toString());
        assertEquals("{\"name\":6}", deck.get("rows").get(0).get("marks").toString());
        assertEquals("{\"name\":1}", deck.get("rows").get(5).get("marks").toString());
    }

    @Test
    void a_sheet_that_stayed_behind_is_missed_in_every_row_it_marks() throws IOException, InterruptedException {
        Path congress = congress("uv", "A4", 3);
        List<Path> scans = scan(congress, "uv", sheet -> {});
        Files.delete(scans.get(0)); // row 1 for, rows 2 and 3: 3 in turn with 5 ballots
        Told told = check(congress, "uv");
        assertEquals(3, told.exit(), told.err());
        assertTrue(told.out().contains("Bộ phiếu thử có 7 phiếu, đọc được 6"), told.out());
        assertEquals(
                3, told.out().lines().filter(line -> line.endsWith("← khác")).count(), told.out());
    }

    @Test
    void marks_that_come_out_in_another_column_are_named() throws IOException, InterruptedException {
        Path congress = congress("uv", "A4", 3);
        scan(
                congress,
                "uv",
                sheet -> sheet.rows()
                        .forEach(row -> sheet.swap(
                                row.boxes().get(Column.AGREE), row.boxes().get(Column.DISAGREE))));
        Told told = check(congress, "uv");
        assertEquals(3, told.exit(), told.err());
        assertTrue(told.out().contains("Dấu của cột Đồng ý đọc thành cột Không đồng ý"), told.out());
    }

    @Test
    void marks_that_come_out_in_another_row_are_named() throws IOException, InterruptedException {
        Path congress = congress("tn", "A4", 4);
        scan(congress, "tn", sheet -> {
            for (Column column : List.of(Column.HIGH, Column.MEDIUM, Column.LOW)) {
                sheet.swap(
                        sheet.rows().get(1).boxes().get(column),
                        sheet.rows().get(3).boxes().get(column));
            }
        });
        Told told = check(congress, "tn");
        assertEquals(3, told.exit(), told.err());
        assertTrue(told.out().contains("Dòng 2 và dòng 4 đổi kết quả cho nhau"), told.out());
    }

    @Test
    void a_place_that_never_shows_a_mark_is_named() throws IOException, InterruptedException {
        Path congress = congress("uv", "A4", 3);
        scan(congress, "uv", sheet -> sheet.empty(sheet.rows().get(2).boxes().get(Column.AGREE)));
        Told told = check(congress, "uv");
        assertEquals(3, told.exit(), told.err());
        assertTrue(told.out().contains("Dòng 3, cột Đồng ý: không lần nào thấy dấu"), told.out());
        assertEquals(
                2, told.out().lines().filter(line -> line.endsWith("← khác")).count(), told.out());
    }

    @Test
    void a_sheet_without_the_marks_it_was_printed_with_is_named() throws IOException, InterruptedException {
        Path congress = congress("uv", "A4", 3);
        AtomicInteger sheets = new AtomicInteger();
        scan(congress, "uv", sheet -> {
            if (sheets.getAndIncrement() == 0) {
                sheet.rows().forEach(row -> row.boxes().values().forEach(sheet::empty));
            }
        });
        Told told = check(congress, "uv");
        assertEquals(3, told.exit(), told.err());
        assertTrue(told.out().contains("thiếu dấu hoặc thừa dấu so với lúc in"), told.out());
    }

    @Test
    void a_speck_that_every_sheet_gets_puts_them_in_doubt() throws IOException, InterruptedException {
        Path congress = congress("bt", "A4", 1);
        scan(congress, "bt", sheet -> sheet.spot(Box.ofHundredths(9000, 18000, 400, 400)));
        Told told = check(congress, "bt");
        assertEquals(3, told.exit(), told.err());
        assertTrue(told.out().contains("máy thấy vết lạ ngoài chỗ đánh dấu"), told.out());
    }

    @Test
    void no_test_ballot_counts_in_the_real_box() throws IOException, InterruptedException {
        Path congress = congress("bt", "A4", 1);
        List<Path> scans = scan(congress, "bt", sheet -> {});
        Path out = folder.resolve("counted");
        Told told = Told.by(
                "count",
                "--congress",
                congress,
                "--election",
                "bt",
                "--scans",
                scans.get(0).getParent(),
                "--out",
                out);
        assertEquals(3, told.exit(), told.err());
        for (String line : Files.readAllLines(out.resolve("sheets.jsonl"))) {
            assertTrue(line.contains("\"foreign\"") && line.contains("REHEARSAL_IN_OFFICIAL"), line);
        }
    }

    @Test
    void a_real_ballot_among_the_test_ballots_is_named() throws IOException, InterruptedException {
        Path congress = congress("bt", "A4", 1);
        List<Path> scans = scan(congress, "bt", sheet -> {});
        Told.by("ballots", "--congress", congress, "--election", "bt", "--copies", 1, "--out", folder.resolve("real"));
        Path real = Poppler.pages(folder.resolve("real/ballots.pdf"), DPI, folder.resolve("real-raster"))
                .get(0);
        Files.copy(real, scans.get(0).resolveSibling("z.png"));
        Told told = check(congress, "bt");
        assertEquals(3, told.exit(), told.err());
        assertTrue(told.out().contains("z.png: không phải phiếu thử của cuộc bầu này"), told.out());
    }

    private Told check(Path congress, String election) {
        return Told.by(
                "test-deck",
                "--check",
                "--congress",
                congress,
                "--election",
                election,
                "--scans",
                folder.resolve("scans"));
    }

    /** Prints the deck of an election and scans it, each sheet changed before it lies crooked. */
    private List<Path> scan(Path congress, String election, Consumer<PrintedSheet> change)
            throws IOException, InterruptedException {
        Path printed = folder.resolve("printed");
        Told.by("test-deck", "--congress", congress, "--election", election, "--out", printed);
        BallotLayout layout = layout(congress, election);
        Path scans = Files.createDirectories(folder.resolve("scans"));
        Random random = new Random(SEED);
        List<Path> rasters = Poppler.pages(printed.resolve("test-deck.pdf"), DPI, folder.resolve("rasters"));
        List<Path> made = new ArrayList<>();
        for (int i = 0; i < rasters.size(); i++) {
            PrintedSheet sheet = new PrintedSheet(
                    ImageIO.read(rasters.get(i).toFile()),
                    layout.pages().get(i % layout.pages().size()));
            change.accept(sheet);
            Path scan = scans.resolve("%03d.png".formatted(i));
            ImageIO.write(sheet.scanned(random), "png", scan.toFile());
            made.add(scan);
        }
        return made;
    }

    private static BallotLayout layout(Path file, String election) {
        Congress congress = CongressFile.read(file);
        TestDeck deck = ReadinessTest.deck(congress, CongressFile.election(congress, election));
        return BallotPaper.of(deck.congress(), deck.election()).layout();
    }

    private Path congress(String id, String paper, int names) throws IOException {
        ObjectNode root = CongressJson.good();
        for (JsonNode node : root.get("elections")) {
            ObjectNode election = (ObjectNode) node;
            if (election.get("id").asText().equals(id)) {
                election.put("paper", paper).put("sides", 2);
                ArrayNode candidates = election.putArray("candidates");
                GIVEN.subList(0, names)
                        .forEach(given -> candidates
                                .addObject()
                                .put("id", "c" + candidates.size())
                                .put("family", "Nguyễn")
                                .put("middle", "Thị")
                                .put("given", given)
                                .put("note", ""));
                if (election.has("seats")) {
                    election.put("seats", id.equals("bch") ? names - 2 : names);
                }
            }
        }
        return Files.writeString(folder.resolve("congress.json"), root.toString());
    }
}
