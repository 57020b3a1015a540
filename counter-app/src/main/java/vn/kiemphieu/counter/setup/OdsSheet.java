package vn.kiemphieu.counter.setup;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Reads the first sheet of a spreadsheet of LibreOffice (ISO/IEC 26300). */
final class OdsSheet implements ZippedParts.Walk {
    static final String CONTENT = "content.xml";

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final String place;
    private final TableLines lines;
    private final List<String> names = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int rowRepeated;
    private int column;
    private int cellRepeated;
    private boolean formula;
    private int paragraphs;
    private int notes;

    private OdsSheet(String place) {
        this.place = place;
        this.lines = new TableLines(place);
    }

    static Table read(String place, ZippedParts parts) {
        OdsSheet sheet = new OdsSheet(place);
        parts.walk(CONTENT, sheet);
        return new Table(sheet.lines.all(), XlsxBook.onlyTheFirst(sheet.names));
    }

    @Override
    public void at(int event, XMLStreamReader xml) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml, TABLE.equals(xml.getNamespaceURI()), xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(TABLE.equals(xml.getNamespaceURI()), xml.getLocalName());
        } else if (event == XMLStreamConstants.CHARACTERS && paragraphs > 0 && notes == 0) {
            text.append(xml.getText());
        }
    }

    private void start(XMLStreamReader xml, boolean ofTable, String name) {
        if (ofTable && name.equals("table")) {
            names.add(String.valueOf(xml.getAttributeValue(TABLE, "name")));
        } else if (ofTable && name.equals("table-row")) {
            rowRepeated = repeated(xml, "number-rows-repeated");
            column = 0;
        } else if (ofTable && (name.equals("table-cell") || name.equals("covered-table-cell"))) {
            cellRepeated = repeated(xml, "number-columns-repeated");
            formula = xml.getAttributeValue(TABLE, "formula") != null;
            text.setLength(0);
        } else if (name.equals("annotation")) {
            notes++;
        } else if (TEXT.equals(xml.getNamespaceURI())) {
            if (name.equals("p")) {
                paragraphs++;
                text.append(' ');
            } else if (name.equals("s") || name.equals("tab") || name.equals("line-break")) {
                text.append(' ');
            }
        }
    }

    private void end(boolean ofTable, String name) {
        if (ofTable && name.equals("table-row")) {
            endRow();
        } else if (ofTable && (name.equals("table-cell") || name.equals("covered-table-cell"))) {
            endCell();
        } else if (name.equals("annotation")) {
            notes--;
        } else if (name.equals("p")) {
            paragraphs--;
        }
    }

    private void endCell() {
        boolean empty = text.toString().isBlank();
        if (formula && empty && names.size() == 1) {
            throw XlsxBook.withoutValue(place, row + 1);
        }
        for (int i = 0; i < cellRepeated && !empty && names.size() == 1; i++) {
            lines.put(column + i, text.toString());
        }
        column = Math.min(Table.MOST_COLUMNS, column + Math.min(Table.MOST_COLUMNS, cellRepeated));
    }

    /** A row that is repeated stands once in the place; only the last, empty one is repeated a million times. */
    private void endRow() {
        if (names.size() == 1) {
            List<Table.Line> before = List.copyOf(lines.all());
            lines.end(row + 1);
            if (lines.all().size() > before.size()) {
                Table.Line line = lines.all().get(before.size());
                for (int i = 1; i < rowRepeated; i++) {
                    for (int cell = 0; cell < line.cells().size(); cell++) {
                        lines.put(cell, line.cell(cell));
                    }
                    lines.end(row + 1 + i);
                }
            }
            row = (int) Math.min(Integer.MAX_VALUE - 1L, (long) row + rowRepeated);
        }
    }

    private static int repeated(XMLStreamReader xml, String attribute) {
        String times = xml.getAttributeValue(TABLE, attribute);
        return times == null ? 1 : XlsxBook.number(times);
    }
}
