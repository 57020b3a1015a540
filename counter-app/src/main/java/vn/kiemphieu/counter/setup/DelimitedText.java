package vn.kiemphieu.counter.setup;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;

/** Lines of text whose columns are parted by tabs, semicolons or commas, whichever it is. */
final class DelimitedText {
    /** In this order where two part equally many lines. */
    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');
    /** Stands in no text that is taken. */
    private static final char NONE = '\u0000';

    private static final String EXCEL_SAYS = "sep=";
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .disable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private final String place;

    DelimitedText(String place) {
        this.place = place;
    }

    List<Table.Line> lines(String text) {
        boolean said = text.startsWith(EXCEL_SAYS) && text.length() > EXCEL_SAYS.length();
        char separator = said ? text.charAt(EXCEL_SAYS.length()) : separator(text);
        int end = text.indexOf('\n');
        if (said && end < 0) {
            return List.of();
        }
        return said ? parsed(text.substring(end + 1), separator, 2) : parsed(text, separator, 1);
    }

    /** The one that stands in the most lines, if in at least half of them; a comma in a note parts no columns. */
    private static char separator(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        char best = NONE;
        long most = 0;
        for (char separator : SEPARATORS) {
            long with =
                    lines.stream().filter(line -> line.indexOf(separator) >= 0).count();
            if (with > most && 2 * with >= lines.size()) {
                best = separator;
                most = with;
            }
        }
        return best;
    }

    private List<Table.Line> parsed(String text, char separator, int firstLine) {
        TableLines lines = new TableLines(place);
        try (CsvParser parser = FACTORY.createParser(text)) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
            int column = 0;
            int number = firstLine;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    lines.put(column, parser.getText());
                    column++;
                } else if (token == JsonToken.END_ARRAY) {
                    lines.end(number);
                    column = 0;
                    number = firstLine + parser.currentLocation().getLineNr() - 1;
                }
            }
        } catch (IOException e) {
            throw new RequestRefused(
                    place, "không tách được các cột, có thể do dấu nháy kép lẻ", "bỏ dấu nháy kép rồi lưu lại");
        }
        return lines.all();
    }
}
