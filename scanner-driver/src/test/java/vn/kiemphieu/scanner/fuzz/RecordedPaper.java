package vn.kiemphieu.scanner.fuzz;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.CandidateId;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.PaperCode;
import vn.kiemphieu.tally.election.Side;

/** A ballot of one page as it was once laid out and printed, kept because this room knows no printer. */
public record RecordedPaper(BallotForm form, Page page, Paper paper, PaperCode code, GreyPicture blank) {

    /** The paper of that name among the resources: a text with a word and its values on each line, and a picture. */
    public static RecordedPaper of(String name) {
        try (InputStream text = RecordedPaper.class.getResourceAsStream(name + ".txt");
                InputStream picture = RecordedPaper.class.getResourceAsStream(name + ".png")) {
            Reading reading = new Reading();
            new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(reading::line);
            return reading.paper(grey(ImageIO.read(picture)));
        } catch (IOException e) {
            throw new UncheckedIOException("the paper " + name + " is missing among the tests", e);
        }
    }

    public BallotReader reader() {
        return new BallotReader(form, new BallotLayout(paper, List.of(page)), List.of(code), List.of(blank));
    }

    private static GreyPicture grey(BufferedImage image) {
        byte[] pixels = new byte[image.getWidth() * image.getHeight()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) image.getRGB(i % image.getWidth(), i / image.getWidth());
        }
        return new GreyPicture(image.getWidth(), image.getHeight(), pixels);
    }

    /** What was read of a text so far. */
    private static final class Reading {
        private final Map<String, String> words = new HashMap<>();
        private final List<Box> codes = new ArrayList<>();
        private final List<Box> anchors = new ArrayList<>();
        private final List<Map<String, String>> rows = new ArrayList<>();

        void line(String line) {
            int space = line.indexOf(' ');
            String word = line.substring(0, space);
            String value = line.substring(space + 1);
            switch (word) {
                case "code" -> codes.add(box(value));
                case "anchor" -> anchors.add(box(value));
                case "row" -> rows.add(new HashMap<>(Map.of(word, value)));
                default -> (rows.isEmpty() ? words : rows.get(rows.size() - 1)).put(word, value);
            }
        }

        RecordedPaper paper(GreyPicture blank) {
            List<Row> numbered = new ArrayList<>();
            rows.forEach(row -> numbered.add(row(numbered.size() + 1, row)));
            return new RecordedPaper(
                    BallotForm.valueOf(words.get("form")),
                    new Page(1, Side.FRONT, numbered, box(words, "stamp"), codes, anchors),
                    Paper.valueOf(words.get("paper")),
                    PaperCode.parse(words.get("text")).orElseThrow(),
                    blank);
        }

        private static Row row(int number, Map<String, String> row) {
            Map<Column, Box> boxes = new EnumMap<>(Column.class);
            for (Column column : Column.values()) {
                box(row, column.name()).ifPresent(box -> boxes.put(column, box));
            }
            return new Row(
                    number,
                    new CandidateId(row.get("row")),
                    box(row.get("name")),
                    box(row, "family"),
                    box(row, "middle"),
                    box(row.get("given")),
                    boxes);
        }

        private static Optional<Box> box(Map<String, String> words, String word) {
            return Optional.ofNullable(words.get(word)).map(Reading::box);
        }

        private static Box box(String value) {
            int[] sides =
                    Arrays.stream(value.split(" ")).mapToInt(Integer::parseInt).toArray();
            return Box.ofHundredths(sides[0], sides[1], sides[2], sides[3]);
        }
    }
}
