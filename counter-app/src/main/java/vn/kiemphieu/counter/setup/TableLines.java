package vn.kiemphieu.counter.setup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.kiemphieu.tally.election.Spelling;

/** Collects the lines of a table and refuses one without end. */
final class TableLines {
    private static final int LONGEST_CELL = 2_000;

    private final String place;
    private final List<Table.Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();

    TableLines(String place) {
        this.place = place;
    }

    /** Puts a text into the line that is being read; one in which nothing stands is left out. */
    void put(int column, String text) {
        if (text.length() > LONGEST_CELL) {
            throw new RequestRefused(
                    place,
                    "có ô dài hơn " + LONGEST_CELL + " ký tự",
                    "kiểm tra xem có chọn nhầm tệp không; chỉ để lại danh sách người ứng cử");
        }
        String tidy = Spelling.tidy(text);
        if (tidy.isEmpty()) {
            return;
        }
        if (column >= Table.MOST_COLUMNS) {
            throw new RequestRefused(
                    place,
                    "có chữ ở cột thứ " + (column + 1) + ", quá " + Table.MOST_COLUMNS + " cột",
                    "xóa các cột không phải danh sách rồi lưu lại");
        }
        if (column >= cells.size()) {
            cells.addAll(Collections.nCopies(column + 1 - cells.size(), ""));
        }
        cells.set(column, tidy);
    }

    void end(int number) {
        if (!cells.isEmpty()) {
            if (lines.size() >= Table.MOST_LINES) {
                throw new RequestRefused(
                        place,
                        "có hơn " + Table.MOST_LINES + " dòng",
                        "kiểm tra xem có chọn nhầm tệp không; chỉ để lại danh sách người ứng cử");
            }
            lines.add(new Table.Line(number, cells));
        }
        cells = new ArrayList<>();
    }

    List<Table.Line> all() {
        return lines;
    }
}
