package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.picture.Format;
import vn.kiemphieu.testballots.proof.ColourDeck;
import vn.kiemphieu.testballots.proof.ColourDeck.ColourSheet;
import vn.kiemphieu.testballots.wear.Output;
import vn.kiemphieu.testballots.wear.Wear;

/** Scans in colour through the whole count: what they show is asked about where the election says so, else never. */
class InksAndStampTest {
    private static final String ELECTION = "btv";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path folder;

    private static List<ColourSheet> sheets;

    @BeforeAll
    static void draw() throws IOException {
        ColourDeck deck = new ColourDeck(20261127);
        sheets = IntStream.range(0, 120)
                .mapToObj(deck::sheet)
                .filter(sheet -> sheet.plan().paper().election().id().value().equals(ELECTION))
                .limit(9)
                .toList();
        Path scans = Files.createDirectories(folder.resolve("colour"));
        for (ColourSheet sheet : sheets) {
            Files.write(scans.resolve(sheet.plan().name()), sheet.plan().draw().bytes());
        }
        assertTrue(sheets.stream().anyMatch(sheet -> !sheet.otherInk().isEmpty()));
        assertTrue(sheets.stream().anyMatch(sheet -> !sheet.stamped()));
    }

    @Test
    void asked_for_they_are_questions() throws IOException {
        Told told = count("asked", "ask", folder.resolve("colour"));
        Map<String, String> reasons = reasons("asked");
        for (ColourSheet sheet : sheets) {
            String found = reasons.get(sheet.plan().name());
            assertEquals(
                    !sheet.otherInk().isEmpty(),
                    found.contains("V5"),
                    sheet.plan().name() + found);
            assertEquals(!sheet.stamped(), found.contains("V2"), sheet.plan().name() + found);
        }
        assertTrue(told.out().contains("khác màu mực ở dòng ["), told.out());
        assertFalse(told.out().contains("ảnh xám"), told.out());
        JsonNode result = JSON.readTree(folder.resolve("asked/result.json").toFile());
        Schemas.require("result", result);
        assertEquals("ask", result.get("settings").get("secondInk").textValue());
    }

    @Test
    void not_asked_for_they_are_not_looked_for() throws IOException {
        count("ignored", "ignore", folder.resolve("colour"));
        reasons("ignored").values().forEach(found -> assertFalse(found.contains("V2") || found.contains("V5"), found));
    }

    @Test
    void grey_scans_are_told_once_and_never_asked_about() throws IOException {
        Path scans = Files.createDirectories(folder.resolve("grey"));
        for (ColourSheet sheet : sheets.subList(0, 3)) {
            Wear wear = sheet.plan().wear();
            Output grey = new Output(Format.JPEG, 200, false, 250, 20, 250, 20, 2, 0.8, 128);
            Wear inGrey = new Wear(wear.grade(), wear.kinds(), wear.lie(), grey, wear.seed(), wear.pass());
            Files.write(
                    scans.resolve(sheet.plan().name()),
                    new PlannedSheet(
                                    sheet.plan().paper(),
                                    sheet.plan().ballot(),
                                    sheet.plan().slot(),
                                    inGrey)
                            .draw()
                            .bytes());
        }
        Told told = count("grey-out", "ask", scans);
        assertTrue(told.out().contains("Không xét được màu mực và con dấu trên 3 trang: ảnh xám"), told.out());
        assertEquals(1, told.out().split("ảnh xám", -1).length - 1, told.out());
        reasons("grey-out").values().forEach(found -> assertFalse(found.contains("V2") || found.contains("V5"), found));
    }

    private static Told count(String out, String asked, Path scans) throws IOException {
        ObjectNode congress = (ObjectNode) JSON.readTree(DemoCongress.file());
        for (JsonNode election : congress.get("elections")) {
            ((ObjectNode) election)
                    .withObject("settings")
                    .put("secondInk", asked)
                    .put("missingStamp", asked);
        }
        Path file = Files.writeString(folder.resolve(out + ".json"), congress.toString());
        Schemas.require("congress", congress);
        return Told.by(
                "count",
                "--congress",
                file,
                "--election",
                ELECTION,
                "--scans",
                scans,
                "--out",
                folder.resolve(out),
                "--threads",
                2);
    }

    /** By file. */
    private static Map<String, String> reasons(String out) throws IOException {
        return Files.readAllLines(folder.resolve(out).resolve("sheets.jsonl")).stream()
                .map(InksAndStampTest::parsed)
                .collect(Collectors.toMap(
                        line -> fileName(line),
                        line -> StreamSupport.stream(line.get("reasons").spliterator(), false)
                                .map(JsonNode::textValue)
                                .collect(Collectors.joining(",", " ", ""))));
    }

    private static String fileName(JsonNode line) {
        return Path.of(line.get("source").textValue()).getFileName().toString();
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
