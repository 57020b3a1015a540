package vn.kiemphieu.counter.setup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spreadsheet files as Excel and LibreOffice write them, and as nobody should. */
final class Spreadsheets {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Spreadsheets() {}

    /** Excel: the rows of the first sheet as XML, shared strings as texts; a second sheet and a hidden one stand beside. */
    static Path xlsx(Path file, String rows, String... strings) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'><sheets>"
                        + "<sheet name='Nháp' sheetId='1' state='hidden' r:id='rId1'/>"
                        + "<sheet name='Ứng cử' sheetId='2' r:id='rId2'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='rId2' Target='/xl/worksheets/sheet2.xml'/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheet("<row r='1'><c r='A1'><v>7</v></c></row>"));
        parts.put("xl/worksheets/sheet2.xml", sheet(rows));
        StringBuilder shared = new StringBuilder("<sst xmlns='" + MAIN + "'>");
        List.of(strings).forEach(text -> shared.append("<si>").append(text).append("</si>"));
        parts.put("xl/sharedStrings.xml", shared.append("</sst>").toString());
        return zip(file, parts);
    }

    /** LibreOffice: the inside of the spreadsheet as XML. */
    static Path ods(Path file, String tables) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet>"
                        + tables + "</office:spreadsheet></office:body></office:document-content>");
        return zip(file, parts);
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }
}
