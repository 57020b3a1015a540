package vn.kiemphieu.counter.setup;

import java.util.List;

/**
 * What stands in a file of rows and columns, before anybody asks what it means.
 *
 * @param lines only those in which something stands
 * @param said what people should know of the file as a whole
 */
record Table(List<Line> lines, List<String> said) {
    /** A list of candidates is far shorter; a longer file is another one. */
    static final int MOST_LINES = 5_000;

    static final int MOST_COLUMNS = 100;

    Table {
        lines = List.copyOf(lines);
        said = List.copyOf(said);
    }

    /**
     * One line.
     *
     * @param number as people see it in their program, from 1
     */
    record Line(int number, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
