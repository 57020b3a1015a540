package vn.kiemphieu.counter.setup;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kiemphieu.tally.election.NameOrder;

/**
 * Names as people handed them in, in their order, before anybody confirmed them.
 *
 * @param rows every line that may be a person, also where something is wrong with it
 * @param doubts what people should look at before they go on; most often nothing
 */
public record NameList(List<Row> rows, List<Doubt> doubts) {
    /** More than a list of 260 names with notes would ever take. */
    private static final int MOST_CHARACTERS = 1 << 20;

    public NameList {
        rows = List.copyOf(rows);
        doubts = List.copyOf(doubts);
    }

    /**
     * One person, in NFC with single spaces.
     *
     * @param line where it stands in what was handed in, from 1
     * @param family họ; may be empty
     * @param middle đệm; may be empty
     * @param given tên; empty only where a doubt says so
     * @param note may be empty
     */
    public record Row(int line, String family, String middle, String given, String note) {
        /** Họ, đệm and tên with single spaces. */
        public String fullName() {
            return Stream.of(family, middle, given)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * Something to look at, in the language of people.
     *
     * @param line from 1; 0 where it is about the list as a whole
     * @param what what it is, and what to do
     */
    public record Doubt(int line, String what) {
        /** All of it in one sentence. */
        public String sentence() {
            return (line == 0 ? "Danh sách: " : "Dòng " + line + ": ") + what + ".";
        }
    }

    /** Names that people have changed, with what is doubtful now. */
    public static NameList of(List<Row> rows) {
        return new NameList(rows, NameDoubts.of(rows));
    }

    /** Rows in Vietnamese name order: tên, họ, đệm (P7). */
    public static List<Row> inNameOrder(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(Row::given, NameOrder::comparePart)
                        .thenComparing(Row::family, NameOrder::comparePart)
                        .thenComparing(Row::middle, NameOrder::comparePart))
                .toList();
    }

    /**
     * Names from the clipboard: one person a line, or columns as a spreadsheet copies them.
     *
     * @throws RequestRefused if there is no name in it, or far too much
     */
    public static NameList pasted(String text) {
        String place = "nội dung dán vào";
        if (text.length() > MOST_CHARACTERS) {
            throw new RequestRefused(place, "dài hơn một triệu ký tự", "chỉ chép phần danh sách rồi dán lại");
        }
        return NameListReading.of(place, new Table(new DelimitedText(place).lines(text), List.of()));
    }
}
