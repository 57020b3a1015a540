package vn.kiemphieu.counter.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kiemphieu.counter.setup.NameList.Doubt;
import vn.kiemphieu.counter.setup.NameList.Row;

/** Makes names of the lines of a table; whatever it leaves out, it says. */
final class NameListReading {
    /** Above a heading stand a few lines at most; further down, the word is somebody's. */
    private static final int LOWEST_HEADING = 20;

    private static final Pattern LEADING_NUMBER = Pattern.compile("^[0-9]{1,4}\\s*[.)\\-]?\\s+|^[0-9]{1,4}[.)\\-]\\s*");

    private final List<Row> rows = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private NameListReading() {}

    /**
     * The names of a table.
     *
     * @throws RequestRefused if there are none
     */
    static NameList of(String place, Table table) {
        NameListReading reading = new NameListReading();
        table.said().forEach(what -> reading.doubts.add(new Doubt(0, what)));
        reading.read(table.lines());
        if (reading.rows.isEmpty()) {
            throw new RequestRefused(
                    place, "không có tên nào", "chọn tệp có danh sách họ và tên, hoặc dán danh sách vào");
        }
        reading.doubts.addAll(NameDoubts.of(reading.rows));
        return new NameList(reading.rows, reading.doubts);
    }

    private void read(List<Table.Line> lines) {
        int heading = 0;
        Optional<NameColumns> named = Optional.empty();
        while (named.isEmpty() && heading < Math.min(LOWEST_HEADING, lines.size())) {
            named = NameColumns.heading(lines.get(heading));
            heading++;
        }
        if (named.isEmpty()) {
            rows(NameColumns.byShape(lines), lines);
            return;
        }
        for (Table.Line above : lines.subList(0, heading - 1)) {
            doubts.add(new Doubt(
                    above.number(),
                    "nằm trên dòng tiêu đề nên không đọc: \"" + shown(above)
                            + "\"; nếu là tên người, chép xuống dưới"));
        }
        rows(named.get(), lines.subList(heading, lines.size()));
    }

    private void rows(NameColumns columns, List<Table.Line> lines) {
        boolean numbered = lines.stream()
                .allMatch(line -> LEADING_NUMBER
                        .matcher(columns.cell(line, NameField.FULL))
                        .lookingAt());
        for (Table.Line line : lines) {
            if (NameColumns.heading(line).isPresent()) {
                doubts.add(new Doubt(line.number(), "lặp lại dòng tiêu đề, đã bỏ qua"));
            } else {
                add(columns, line, numbered);
            }
        }
        List<Table.Line> leftOut = lines.stream().filter(columns::leavesOut).toList();
        if (!leftOut.isEmpty()) {
            doubts.add(new Doubt(
                    leftOut.get(0).number(),
                    "có cột không dùng cho phiếu nên không đọc (" + leftOut.size()
                            + " dòng); cần in thì đặt tiêu đề cột là \"Ghi chú\""));
        }
    }

    private void add(NameColumns columns, Table.Line line, boolean numbered) {
        String note = columns.cell(line, NameField.NOTE);
        String full = columns.cell(line, NameField.FULL);
        String name = numbered ? LEADING_NUMBER.matcher(full).replaceFirst("") : full;
        Row row;
        if (columns.fields().contains(NameField.FULL)) {
            row = split(line.number(), name, note);
        } else {
            String given = columns.cell(line, NameField.GIVEN);
            String both = columns.cell(line, NameField.FAMILY_AND_MIDDLE);
            int space = both.indexOf(' ');
            row = both.isEmpty()
                    ? new Row(
                            line.number(),
                            columns.cell(line, NameField.FAMILY),
                            columns.cell(line, NameField.MIDDLE),
                            given,
                            note)
                    : new Row(
                            line.number(),
                            space < 0 ? both : both.substring(0, space),
                            space < 0 ? "" : both.substring(space + 1),
                            given,
                            note);
        }
        if (row.fullName().isEmpty()) {
            doubts.add(new Doubt(line.number(), "không có họ tên nên không đọc: \"" + shown(line) + "\""));
        } else {
            rows.add(row);
        }
    }

    /** First word họ, last word tên, the rest đệm. */
    private static Row split(int line, String name, String note) {
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        if (first < 0) {
            return new Row(line, "", "", name, note);
        }
        String middle = first < last ? name.substring(first + 1, last) : "";
        return new Row(line, name.substring(0, first), middle, name.substring(last + 1), note);
    }

    private static String shown(Table.Line line) {
        return String.join(" ", line.cells()).strip();
    }
}
