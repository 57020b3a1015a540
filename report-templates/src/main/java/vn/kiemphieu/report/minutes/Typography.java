package vn.kiemphieu.report.minutes;

import java.util.List;
import vn.kiemphieu.report.flow.Paragraph;
import vn.kiemphieu.report.flow.Paragraph.Align;
import vn.kiemphieu.report.flow.Paragraph.Setting;
import vn.kiemphieu.report.flow.Space;
import vn.kiemphieu.report.flow.Table;
import vn.kiemphieu.report.page.Pen;
import vn.kiemphieu.report.page.Style;

/** The measures of a template as settings of paragraphs and tables. */
final class Typography {
    private final MinutesTemplate template;

    Typography(MinutesTemplate template) {
        this.template = template;
    }

    double measure(String key) {
        return template.measure(key);
    }

    Style regular(String size) {
        return Style.regular(measure("size." + size));
    }

    Style bold(String size) {
        return Style.bold(measure("size." + size));
    }

    Style italic(String size) {
        return Style.italic(measure("size." + size));
    }

    /** Running text. */
    Paragraph body(String text) {
        return new Paragraph(text, regular("body"), setting());
    }

    /** A section's title, never the last line of a page. */
    Paragraph sectionTitle(String text) {
        return new Paragraph(text, bold("body"), setting().aligned(Align.LEFT).holding());
    }

    /** A line in the middle, with nothing below it. */
    Paragraph centred(String text, Style style) {
        return new Paragraph(text, style, setting().aligned(Align.CENTRE).spaced(0));
    }

    Setting setting() {
        return new Setting(Align.JUSTIFIED, measure("indent"), measure("leading"), measure("gap"), false);
    }

    Space space(double gaps) {
        return new Space(gaps * measure("gap"));
    }

    Table table(List<Table.Column> columns, List<List<String>> rows) {
        return new Table(columns, rows, look(measure("leading")));
    }

    /** A table with rows high enough to sign in. */
    Table roomyTable(List<Table.Column> columns, List<List<String>> rows) {
        return new Table(
                columns, rows, look(measure("signature.row") / regular("table").em()));
    }

    private Table.Look look(double leading) {
        Pen pen = Pen.black(measure("table.pen"));
        return new Table.Look(bold("table"), regular("table"), pen, measure("table.pad"), leading);
    }

    /** A column as wide as the template says; names and texts take what is left. */
    Table.Column column(String title, String width, Align align) {
        return new Table.Column(title, measure("column." + width), align);
    }

    static Table.Column restColumn(String title) {
        return new Table.Column(title, 0, Align.LEFT);
    }
}
