package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.testballots.Deck;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.picture.Format;
import vn.kiemphieu.testballots.wear.Feed;
import vn.kiemphieu.testballots.wear.Grade;
import vn.kiemphieu.testballots.wear.Lie;
import vn.kiemphieu.testballots.wear.Output;
import vn.kiemphieu.testballots.wear.Wear;
import vn.kiemphieu.testballots.wear.WearKind;

/** Sheets over a glass that draws a streak into the same column of every picture, or somewhere else into each. */
class DirtyGlassTest {
    private static final String ELECTION = "btv";
    private static final int SHEETS = 6;
    /** One on which the dirt is dark and lies in the margin. */
    private static final long DIRT = 3;

    @TempDir
    private static Path folder;

    private static Path congress;

    @BeforeAll
    static void write_congress() throws IOException {
        congress = Files.write(folder.resolve("congress.json"), DemoCongress.file());
    }

    @Test
    void the_same_streak_on_sheet_after_sheet_asks_to_clean_the_glass() throws IOException {
        List<byte[]> scans = drawn(i -> DIRT);
        Told told = count("same", scans, 1);
        assertTrue(told.out().contains("KÍNH MÁY QUÉT BẨN"), told.out());
        assertTrue(told.out().contains("lau kính máy quét"), told.out());
        JsonNode dirt = result("same").get("glassDirt");
        assertEquals(1, dirt.size(), dirt.toString());
        String where = "cách mép trái khoảng " + dirt.get(0).get("millimetres") + " mm";
        assertTrue(told.out().contains(where), told.out());

        List<byte[]> reversed = new ArrayList<>(scans);
        Collections.reverse(reversed);
        count("reversed", reversed, 2);
        assertArrayEquals(bytes("same"), bytes("reversed"));
    }

    @Test
    void streaks_here_and_there_do_not() throws IOException {
        Told told = count("here-and-there", drawn(i -> i), 1);
        assertFalse(told.out().contains("KÍNH MÁY QUÉT BẨN"), told.out());
        assertEquals(0, result("here-and-there").get("glassDirt").size());
    }

    /** Good ballots, every other one upside down. */
    private static List<byte[]> drawn(IntToLongFunction pass) {
        DeckPaper paper = DeckPaper.of(DemoCongress.congress(), DemoCongress.election(ELECTION));
        Deck deck = new Deck(20261127, Grade.CLEAN, List.of(paper));
        return IntStream.range(0, SHEETS)
                .mapToObj(i ->
                        streaked(deck.plan(i), i, pass.applyAsLong(i)).draw().bytes())
                .toList();
    }

    private static PlannedSheet streaked(PlannedSheet plan, int i, long pass) {
        Wear wear = plan.wear();
        EnumSet<WearKind> kinds = EnumSet.of(WearKind.STREAK, WearKind.STAMP);
        Lie lie = new Lie(i % 2 * 2, 0.2, 0, 0, 1, 1, 2, new Feed(0, 1, 0, 0, 0, false));
        Output output = new Output(Format.JPEG, 200, false, 250, 20, 250, 20, 2, 0.8, 128);
        return new PlannedSheet(
                plan.paper(),
                plan.ballot(),
                plan.slot(),
                new Wear(wear.grade(), kinds, lie, output, wear.seed(), pass));
    }

    private static Told count(String out, List<byte[]> scans, int threads) throws IOException {
        Path in = Files.createDirectories(folder.resolve("scans-" + out));
        for (int i = 0; i < scans.size(); i++) {
            Files.write(in.resolve(i + ".jpg"), scans.get(i));
        }
        return Told.by(
                "count",
                "--congress",
                congress,
                "--election",
                ELECTION,
                "--scans",
                in,
                "--out",
                folder.resolve(out),
                "--threads",
                threads);
    }

    private static JsonNode result(String out) throws IOException {
        JsonNode result = JsonMapper.builder().build().readTree(bytes(out));
        Schemas.require("result", result);
        return result;
    }

    private static byte[] bytes(String out) throws IOException {
        return Files.readAllBytes(folder.resolve(out).resolve("result.json"));
    }
}
