package vn.kiemphieu.testballots.cases;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import vn.kiemphieu.testballots.Expected;
import vn.kiemphieu.testballots.Meaning;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.RowTruth;
import vn.kiemphieu.testballots.Truth;

/**
 * The known answer of a case: {@code expected: valid|open|referred}, {@code reasons: A3}, and the rows for each meaning,
 * such as {@code not_counted: 3 7-9}; one meaning may have {@code rest} for all other rows of the page.
 */
record Answer(String text) {
    Truth truth(PlannedSheet empty) {
        Properties lines = Recipe.lines(text);
        Truth sheet = empty.truth();
        List<RowTruth> rows = sheet.rows().stream()
                .map(row -> new RowTruth(row.row(), meaning(lines, row.row())))
                .toList();
        return new Truth(
                sheet.election(),
                sheet.round(),
                sheet.ballot(),
                sheet.page(),
                sheet.pages(),
                rows,
                Expected.valueOf(lines.getProperty("expected").toUpperCase(Locale.ROOT)),
                Set.copyOf(Stream.of(lines.getProperty("reasons", "").split("\\s+"))
                        .filter(code -> !code.isEmpty())
                        .toList()));
    }

    private static Meaning meaning(Properties lines, int row) {
        Meaning rest = null;
        for (Meaning meaning : Meaning.values()) {
            String rows = lines.getProperty(meaning.word(), "");
            if (rows.equals("rest")) {
                rest = meaning;
            } else if (Recipe.numbers(rows).contains(row)) {
                return meaning;
            }
        }
        if (rest == null) {
            throw new IllegalArgumentException("the known answer says nothing of row " + row);
        }
        return rest;
    }
}
