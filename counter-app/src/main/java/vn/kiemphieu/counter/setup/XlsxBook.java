package vn.kiemphieu.counter.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Reads the first visible sheet of a spreadsheet of Excel (ISO/IEC 29500). */
final class XlsxBook {
    static final String WORKBOOK = "xl/workbook.xml";

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final int LONGEST_NUMBER = 9;

    private final ZippedParts parts;
    private final List<String> names = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();

    private XlsxBook(ZippedParts parts) {
        this.parts = parts;
    }

    static Table read(String place, ZippedParts parts) {
        XlsxBook book = new XlsxBook(parts);
        parts.walk(WORKBOOK, book::sheet);
        parts.walk(RELATIONS, book::relation);
        if (book.ids.isEmpty()) {
            throw ZippedParts.broken(place);
        }
        String target = book.targets.getOrDefault(book.ids.get(0), "");
        String name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        XlsxSheet sheet = new XlsxSheet(place, book.strings());
        parts.walk(name, sheet);
        return new Table(sheet.lines(), onlyTheFirst(book.names));
    }

    private void sheet(int event, XMLStreamReader xml) {
        boolean visible = event == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("sheet")
                && !String.valueOf(xml.getAttributeValue(null, "state"))
                        .toLowerCase(Locale.ROOT)
                        .endsWith("hidden");
        if (visible) {
            names.add(String.valueOf(xml.getAttributeValue(null, "name")));
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals("id")) {
                    ids.add(xml.getAttributeValue(i));
                }
            }
        }
    }

    private void relation(int event, XMLStreamReader xml) {
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
            targets.put(
                    String.valueOf(xml.getAttributeValue(null, "Id")),
                    String.valueOf(xml.getAttributeValue(null, "Target")));
        }
    }

    private List<String> strings() {
        List<String> strings = new ArrayList<>();
        if (parts.has(STRINGS)) {
            XlsxText text = new XlsxText();
            parts.walk(STRINGS, (event, xml) -> {
                text.at(event, xml);
                if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    strings.add(text.take());
                }
            });
        }
        return strings;
    }

    /** A number that a file gives; anything else counts as zero, and a longer one as the largest. */
    static int number(String digits) {
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        return digits.length() > LONGEST_NUMBER ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    static List<String> onlyTheFirst(List<String> names) {
        return names.size() < 2
                ? List.of()
                : List.of("tệp có " + names.size() + " trang tính; chỉ đọc trang đầu, \"" + names.get(0)
                        + "\"; nếu danh sách ở trang khác, đưa trang đó lên đầu rồi lưu lại");
    }

    static RequestRefused withoutValue(String place, int row) {
        return new RequestRefused(
                place + ", dòng " + row,
                "có ô công thức không có giá trị hoặc báo lỗi",
                "mở bằng Excel hay LibreOffice, thay công thức bằng chữ (dán dạng giá trị) rồi lưu lại");
    }
}
