package vn.kiemphieu.counter.bench.marks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table with commas between its cells and names in its first line; a cell with commas stands in double quotes. */
public final class CsvLines {
    private CsvLines() {}

    /** Every line after the first, by the names of the first. */
    public static List<Map<String, String>> read(List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> names = cells(lines.get(0));
        List<Map<String, String>> table = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), i < cells.size() ? cells.get(i) : "");
            }
            table.add(row);
        }
        return table;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char next = line.charAt(i);
            if (next == '"') {
                boolean twice = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (twice) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (next == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(next);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
