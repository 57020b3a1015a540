package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.counting.WorkingFile;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.Handling;
import vn.kiemphieu.testballots.MarkedBallot;
import vn.kiemphieu.testballots.Meaning;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.Slot;
import vn.kiemphieu.testballots.Voter;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.wear.Grade;

/** Three ballots with equal choices, one of them scanned twice. */
class SheetFedTwiceTest {
    private static final String ELECTION = "btv";
    private static final int BALLOTS = 3;
    private static final List<byte[]> DRAWN = new ArrayList<>();

    @TempDir
    private static Path folder;

    private static Path congress;
    private static Told counted;

    @BeforeAll
    static void draw_and_count_once() throws IOException {
        Election election = DemoCongress.election(ELECTION);
        DeckPaper paper = DeckPaper.of(DemoCongress.congress(), election);
        List<Meaning> choices = Collections.nCopies(election.candidates().size(), Meaning.FOR);
        for (int scan = 0; scan <= BALLOTS; scan++) {
            Dice dice = Dice.of(20261127).branch(scan % BALLOTS);
            Voter voter = new Voter(election, dice);
            MarkedBallot marked = voter.marked(voter.marksFor(choices));
            Handling handling = new Handling(Grade.CLEAN, dice.branch(scan));
            DRAWN.add(PlannedSheet.of(paper, marked, new Slot("s", scan, 1), handling)
                    .draw()
                    .bytes());
        }
        congress = Files.write(folder.resolve("congress.json"), DemoCongress.file());
        counted = count("out", DRAWN);
    }

    @Test
    void it_is_a_duplicate_and_shown_beside_the_one_that_counts() throws IOException {
        assertEquals(Exit.NEEDS_PEOPLE.code(), counted.exit(), counted.err());
        JsonNode duplicate = duplicate("out");
        List<String> hashes =
                lines("out").stream().map(line -> line.get("sha256").asText()).toList();
        assertTrue(hashes.contains(duplicate.get("sameAs").asText()));
        assertFalse(duplicate.get("sameAs").equals(duplicate.get("sha256")));
        BufferedImage both = ImageIO.read(folder.resolve("out/review")
                .resolve(duplicate.get("sha256").asText() + ".png")
                .toFile());
        assertTrue(both.getWidth() > 1.2 * both.getHeight(), "two upright pages side by side");
        assertTrue(counted.out().contains("nét chữ giống hệt tờ"), counted.out());
    }

    @Test
    void set_aside_as_the_same_sheet_it_does_not_count() throws IOException {
        count("same", DRAWN, "--conclusions", conclusion("same_sheet"));
        assertEquals(BALLOTS, result("same").get("collected").intValue());
        assertEquals(0, result("same").get("waiting").intValue());
    }

    @Test
    void people_may_find_that_it_is_another_ballot() throws IOException {
        count("another", DRAWN, "--conclusions", conclusion("valid"));
        assertEquals(BALLOTS + 1, result("another").get("collected").intValue());
    }

    @Test
    void the_order_of_feeding_leaves_no_trace() throws IOException {
        List<byte[]> reversed = new ArrayList<>(DRAWN);
        Collections.reverse(reversed);
        count("reversed", reversed);
        assertArrayEquals(bytes("out", "result.json"), bytes("reversed", "result.json"));
        assertEquals(duplicate("out").get("sha256"), duplicate("reversed").get("sha256"));
    }

    @Test
    void nothing_of_the_handwriting_is_left_after_the_count() throws IOException {
        assertFalse(Files.exists(folder.resolve("out").resolve(WorkingFile.NAME)));
        try (Stream<Path> left = Files.walk(folder.resolve("out"))) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("\"hand\""), file.toString());
            }
        }
    }

    private static Told count(String out, List<byte[]> scans, Object... more) throws IOException {
        Path in = Files.createDirectories(folder.resolve("scans-" + out));
        for (int i = 0; i < scans.size(); i++) {
            Files.write(in.resolve(i + ".jpg"), scans.get(i));
        }
        List<Object> args = new ArrayList<>(List.of("count", "--congress", congress, "--election", ELECTION));
        args.addAll(List.of("--scans", in, "--out", folder.resolve(out)));
        args.addAll(List.of(more));
        return Told.by(args.toArray());
    }

    private static Path conclusion(String as) throws IOException {
        String text = "[{\"sha256\":%s,\"as\":\"%s\",\"by\":[\"A\",\"B\"]}]";
        return Files.writeString(
                folder.resolve("conclusions.json"),
                text.formatted(duplicate("out").get("sha256"), as));
    }

    private static JsonNode duplicate(String out) throws IOException {
        List<JsonNode> duplicates = lines(out).stream()
                .filter(line -> line.get("status").asText().equals("duplicate"))
                .toList();
        assertEquals(1, duplicates.size());
        return duplicates.get(0);
    }

    private static List<JsonNode> lines(String out) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(out).resolve("sheets.jsonl"))) {
            lines.add(mapper.readTree(line));
        }
        return lines;
    }

    private static JsonNode result(String out) throws IOException {
        return JsonMapper.builder().build().readTree(bytes(out, "result.json"));
    }

    private static byte[] bytes(String out, String name) throws IOException {
        return Files.readAllBytes(folder.resolve(out).resolve(name));
    }
}
