package vn.kiemphieu.report.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.kiemphieu.report.flow.Paragraph.Align;
import vn.kiemphieu.report.flow.Paragraph.Setting;
import vn.kiemphieu.report.page.Pen;
import vn.kiemphieu.report.page.Style;

/**
 * A ruled table. Cells wrap; a row is never cut; the titles are repeated on every page; the first two and the last two
 * rows stay together.
 *
 * @param rows each with one text per column
 */
public record Table(List<Column> columns, List<List<String>> rows, Look look) implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells in a table of " + columns.size() + " columns");
            }
        }
    }

    /**
     * One column.
     *
     * @param width in millimetres; 0 takes an equal part of what the others leave
     */
    public record Column(String title, double width, Align align) {}

    /**
     * How a table looks.
     *
     * @param title type of the titles
     * @param body type of the cells
     * @param pen of the rules
     * @param pad between rule and text, left and right; a third of it above and below
     * @param leading distance of two lines in ems
     */
    public record Look(Style title, Style body, Pen pen, double pad, double leading) {}

    @Override
    public List<Strip> strips(double width) {
        List<Double> widths = widths(width);
        List<String> titles = columns.stream().map(Column::title).toList();
        Strip head = row(titles, widths, true);
        List<Strip> strips = new ArrayList<>();
        strips.add(head.holding(true));
        for (int i = 0; i < rows.size(); i++) {
            boolean holds = i == 0 || i == rows.size() - 2;
            Strip row = row(rows.get(i), widths, false);
            strips.add(row.holding(holds && i < rows.size() - 1).under(List.of(head)));
        }
        return strips;
    }

    private List<Double> widths(double width) {
        double fixed = columns.stream().mapToDouble(Column::width).sum();
        long open = columns.stream().filter(column -> column.width() == 0).count();
        double rest = open == 0 ? 0 : (width - fixed) / open;
        return columns.stream()
                .map(column -> column.width() == 0 ? rest : column.width())
                .toList();
    }

    private Strip row(List<String> cells, List<Double> widths, boolean title) {
        List<List<Strip>> set = IntStream.range(0, cells.size())
                .mapToObj(i -> cell(cells.get(i), i, title).strips(widths.get(i) - 2 * look.pad()))
                .toList();
        double text = set.stream().mapToDouble(Table::height).max().orElse(0);
        double height = text + 2 * look.pad() / 3;
        double wide = widths.stream().mapToDouble(Double::doubleValue).sum();
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < cells.size(); i++) {
            marks.add(new Mark.Down(look.pen(), x, 0, height));
            double y = (height - height(set.get(i))) / 2;
            for (Strip line : set.get(i)) {
                for (Mark mark : line.marks()) {
                    marks.add(mark.moved(x + look.pad(), y));
                }
                y += line.height();
            }
            x += widths.get(i);
        }
        marks.add(new Mark.Down(look.pen(), wide, 0, height));
        marks.add(new Mark.Across(look.pen(), 0, 0, wide));
        marks.add(new Mark.Across(look.pen(), 0, height, wide));
        return new Strip(height, marks, false);
    }

    private Paragraph cell(String text, int column, boolean title) {
        Align align = title ? Align.CENTRE : columns.get(column).align();
        return new Paragraph(text, title ? look.title() : look.body(), new Setting(align, 0, look.leading(), 0, false));
    }

    private static double height(List<Strip> strips) {
        return strips.stream().mapToDouble(Strip::height).sum();
    }
}
