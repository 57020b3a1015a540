package vn.kiemphieu.testballots.cases;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.MarkedBallot;
import vn.kiemphieu.testballots.MarkedBallot.Addition;
import vn.kiemphieu.testballots.MarkedBallot.MarkedRow;
import vn.kiemphieu.testballots.MarkedBallot.PlacedMark;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.Slot;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.mark.Pen;
import vn.kiemphieu.testballots.mark.Pen.Colour;
import vn.kiemphieu.testballots.mark.Pen.Make;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.wear.WearKind;
import vn.kiemphieu.testballots.wear.WearPlan;
import vn.kiemphieu.testballots.wear.WearPlan.Tilt;

/**
 * How a sheet of a case is drawn:
 *
 * <ul>
 *   <li>{@code election}, {@code page}, {@code seed}, {@code pen} such as {@code BALLPOINT BLUE}
 *   <li>{@code mark.SINGLE.name = 3 7-9}: rows with that mark on the name; {@code mark.CROSS.agree = 1-15}: in that box
 *   <li>{@code added.WRITING = 12}: ink where none belongs, at that row
 *   <li>{@code wear = STAMP STREAK}, {@code quarterTurns}, {@code degrees}
 * </ul>
 */
record Recipe(Properties lines) {
    static Properties lines(String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return lines;
    }

    PlannedSheet sheet() {
        MarkedBallot ballot = new MarkedBallot(pen(), rows(marks()), addition(), number("seed", 1));
        return sheet(ballot);
    }

    /** The sheet without its marks. */
    PlannedSheet emptySheet() {
        return sheet(new MarkedBallot(pen(), rows(new TreeMap<>()), Optional.empty(), 1));
    }

    private PlannedSheet sheet(MarkedBallot ballot) {
        Slot slot = new Slot("sheet", 0, (int) number("page", 1));
        Set<WearKind> kinds = EnumSet.noneOf(WearKind.class);
        words("wear").map(WearKind::valueOf).forEach(kinds::add);
        Tilt tilt = new Tilt((int) number("quarterTurns", 0), Double.parseDouble(lines.getProperty("degrees", "0")));
        DeckPaper paper = DeckPaper.of(DemoCongress.congress(), election());
        return new PlannedSheet(paper, ballot, slot, WearPlan.exactly(kinds, tilt, number("seed", 1)));
    }

    private Pen pen() {
        List<String> words = words("pen").toList();
        Dice dice = Dice.of(number("seed", 1));
        return words.isEmpty()
                ? Pen.some(Make.BALLPOINT, Colour.BLUE, dice)
                : Pen.some(Make.valueOf(words.get(0)), Colour.valueOf(words.get(1)), dice);
    }

    private TreeMap<Integer, List<PlacedMark>> marks() {
        TreeMap<Integer, List<PlacedMark>> marks = new TreeMap<>();
        for (String key : lines.stringPropertyNames().stream().sorted().toList()) {
            if (key.startsWith("mark.")) {
                String[] parts = key.split("\\.", -1);
                Column column = Column.valueOf(parts[2].toUpperCase(Locale.ROOT));
                PlacedMark mark = new PlacedMark(column, MarkKind.valueOf(parts[1]));
                for (int row : numbers(lines.getProperty(key))) {
                    marks.computeIfAbsent(row, none -> new ArrayList<>()).add(mark);
                }
            }
        }
        return marks;
    }

    private List<MarkedRow> rows(TreeMap<Integer, List<PlacedMark>> marks) {
        return IntStream.rangeClosed(1, election().candidates().size())
                .mapToObj(row -> new MarkedRow(row, marks.getOrDefault(row, List.of())))
                .toList();
    }

    private Optional<Addition> addition() {
        return lines.stringPropertyNames().stream()
                .filter(key -> key.startsWith("added."))
                .findFirst()
                .map(key -> new Addition(
                        MarkKind.valueOf(key.substring("added.".length())), Integer.parseInt(lines.getProperty(key))));
    }

    private Election election() {
        return DemoCongress.election(lines.getProperty("election"));
    }

    private Stream<String> words(String key) {
        return Stream.of(lines.getProperty(key, "").split("\\s+")).filter(word -> !word.isEmpty());
    }

    private long number(String key, long otherwise) {
        return Long.parseLong(lines.getProperty(key, Long.toString(otherwise)));
    }

    /** Numbers such as {@code 3 7-9}. */
    static List<Integer> numbers(String text) {
        return Stream.of(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .flatMapToInt(word -> {
                    String[] ends = word.split("-", -1);
                    return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
                })
                .boxed()
                .toList();
    }
}
