package vn.kiemphieu.counter.closing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table for spreadsheets: RFC 4180 in UTF-8 with a byte order mark. */
public final class CsvTable {
    /** Tells spreadsheets that the file is UTF-8. */
    private static final String BOM = "\uFEFF";

    private static final String LINE_END = "\r\n";

    private CsvTable() {}

    /** The whole file; the first row names the columns. */
    public static byte[] of(List<List<String>> rows) {
        String table = rows.stream()
                .map(row -> row.stream().map(CsvTable::cell).collect(Collectors.joining(",")) + LINE_END)
                .collect(Collectors.joining());
        return (BOM + table).getBytes(StandardCharsets.UTF_8);
    }

    /** A text that somebody typed must not become a formula where the file is opened. */
    private static String cell(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
