package vn.kiemphieu.counter.setup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Collects the cells of one sheet of Excel; of a formula it takes the value that Excel left there. */
final class XlsxSheet implements ZippedParts.Walk {
    /** Letters for the column; more than three name none that Excel has. */
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");

    private static final int LETTERS = 26;

    private final String place;
    private final List<String> strings;
    private final TableLines lines;
    private final XlsxText inline = new XlsxText();
    private final StringBuilder value = new StringBuilder();
    private boolean inValue;
    private boolean formula;
    private String type = "";
    private int row;
    private int column;

    XlsxSheet(String place, List<String> strings) {
        this.place = place;
        this.strings = strings;
        this.lines = new TableLines(place);
    }

    List<Table.Line> lines() {
        return lines.all();
    }

    @Override
    public void at(int event, XMLStreamReader xml) {
        inline.at(event, xml);
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName());
        } else if (event == XMLStreamConstants.CHARACTERS && inValue) {
            value.append(xml.getText());
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                String number = xml.getAttributeValue(null, "r");
                row = number == null ? row + 1 : XlsxBook.number(number);
                column = -1;
            }
            case "c" -> {
                column = column(xml.getAttributeValue(null, "r"));
                type = String.valueOf(xml.getAttributeValue(null, "t"));
                formula = false;
                value.setLength(0);
                inline.take();
            }
            case "f" -> formula = true;
            case "v" -> inValue = true;
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "row" -> lines.end(row);
            case "c" -> lines.put(column, text());
            case "v" -> inValue = false;
            default -> {}
        }
    }

    private int column(String reference) {
        if (reference == null) {
            return column + 1;
        }
        Matcher letters = REFERENCE.matcher(reference);
        if (!letters.matches()) {
            throw ZippedParts.broken(place);
        }
        return letters.group(1).chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1) - 1;
    }

    private String text() {
        String raw = value.toString();
        if (type.equals("e") || (formula && raw.isEmpty() && !type.equals("str"))) {
            throw XlsxBook.withoutValue(place, row);
        }
        if (type.equals("s")) {
            int index = raw.isBlank() ? strings.size() : XlsxBook.number(raw.strip());
            if (index >= strings.size()) {
                throw ZippedParts.broken(place);
            }
            return strings.get(index);
        }
        return type.equals("inlineStr") ? inline.take() : raw;
    }
}
