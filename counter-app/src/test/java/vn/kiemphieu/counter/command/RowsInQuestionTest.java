package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.Handling;
import vn.kiemphieu.testballots.MarkedBallot;
import vn.kiemphieu.testballots.MarkedBallot.MarkedRow;
import vn.kiemphieu.testballots.MarkedBallot.PlacedMark;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.Slot;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.mark.Pen;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.wear.Grade;

/** A ballot with a clear row and a row in question, and the pictures by which people decide. */
class RowsInQuestionTest {
    /** Twice as fine as rows are read, pixels to a millimetre. */
    private static final double FINE = 2 * 200 / 25.4;

    @TempDir
    private Path folder;

    @Test
    void a_half_struck_name_is_shown_large_without_what_the_machine_thinks() throws IOException {
        count("bch", MarkKind.SINGLE, MarkKind.HALF_NAME, Column.NAME);
        assertEquals(List.of("-002.png", ".png"), endings());
        assertTrue(picture("-002.png").getHeight() > 15 * FINE);
        assertFalse(hasColour(picture("-002.png")));
    }

    @Test
    void on_request_what_the_machine_saw_is_drawn_over_it() throws IOException {
        count("bch", MarkKind.SINGLE, MarkKind.HALF_NAME, Column.NAME, "--overlay");
        assertEquals(List.of("-002-seen.png", "-002.png", ".png"), endings());
        assertTrue(hasColour(picture("-002-seen.png")));
        count("bch", MarkKind.SINGLE, MarkKind.HALF_NAME, Column.NAME);
        assertEquals(List.of("-002.png", ".png"), endings());
    }

    @Test
    void a_row_with_boxes_is_shown_from_its_name_to_its_last_box() throws IOException {
        count("uv", MarkKind.CROSS, MarkKind.OUTSIDE, Column.DISAGREE, "--overlay");
        assertEquals(List.of("-002-seen.png", "-002.png", ".png"), endings());
        assertTrue(picture("-002.png").getWidth() > 120 * FINE);
        assertTrue(picture("-002-seen.png").getHeight() > picture("-002.png").getHeight());
    }

    private void count(String id, MarkKind clear, MarkKind doubtful, Column column, Object... more) throws IOException {
        Path file = CongressJson.write(folder, root -> {});
        Congress congress = CongressJson.congress(folder, root -> {});
        Election election = congress.elections().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        Scans scans = new Scans(folder.resolve("scans-" + id));
        scans.add("a.jpg", drawn(congress, election, List.of(row(1, clear, column), row(2, doubtful, column))));
        List<Object> args = new ArrayList<>(List.of("count", "--congress", file, "--election", id));
        args.addAll(List.of("--scans", scans.folder(), "--out", folder.resolve("out")));
        args.addAll(List.of(more));
        Told told = Told.by(args.toArray());
        assertEquals(Exit.NEEDS_PEOPLE.code(), told.exit(), told.out() + told.err());
    }

    private static MarkedRow row(int number, MarkKind kind, Column column) {
        return new MarkedRow(number, List.of(new PlacedMark(column, kind)));
    }

    private static byte[] drawn(Congress congress, Election election, List<MarkedRow> marked) {
        List<MarkedRow> rows = new ArrayList<>(marked);
        for (int row = rows.size() + 1; row <= election.candidates().size(); row++) {
            rows.add(new MarkedRow(row, List.of()));
        }
        Dice dice = Dice.of(20261127);
        Pen pen = Pen.some(Pen.Make.BALLPOINT, Pen.Colour.BLUE, dice);
        MarkedBallot ballot = new MarkedBallot(pen, rows, Optional.empty(), 7);
        return PlannedSheet.of(
                        DeckPaper.of(congress, election),
                        ballot,
                        new Slot("a", 0, 1),
                        new Handling(Grade.CLEAN, dice.branch(1)))
                .draw()
                .bytes();
    }

    private List<String> endings() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out/review"))) {
            return files.map(file -> file.getFileName().toString().substring(64))
                    .sorted()
                    .toList();
        }
    }

    private BufferedImage picture(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out/review"))) {
            Path file = files.filter(
                            each -> each.getFileName().toString().substring(64).equals(ending))
                    .findFirst()
                    .orElseThrow();
            return ImageIO.read(file.toFile());
        }
    }

    private static boolean hasColour(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels).anyMatch(rgb -> (rgb >> 16 & 0xFF) != (rgb & 0xFF));
    }
}
