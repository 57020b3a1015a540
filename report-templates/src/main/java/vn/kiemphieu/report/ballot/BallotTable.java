package vn.kiemphieu.report.ballot;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.report.ballot.TablePlan.Room;
import vn.kiemphieu.report.page.Bounds;
import vn.kiemphieu.report.page.Lines;
import vn.kiemphieu.report.page.Pen;
import vn.kiemphieu.report.page.Style;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Column;

/** The table of one page: its lines, its head and its rows. */
final class BallotTable {
    private final Template template;
    private final TablePlan plan;
    private final Room room;
    private final TableRow line;
    private final List<Print> prints = new ArrayList<>();
    private final List<BallotLayout.Row> rows = new ArrayList<>();
    private double bottom;

    BallotTable(Template template, TablePlan plan, Room room, NameExtent extent) {
        this.template = template;
        this.plan = plan;
        this.room = room;
        this.line = new TableRow(template, plan, extent);
    }

    /** Sets the names of this page, numbered from a number on. */
    BallotTable set(List<Candidate> names, int firstNumber) {
        int perBlock = (names.size() + plan.lefts().size() - 1) / plan.lefts().size();
        for (int block = 0; block * perBlock < names.size(); block++) {
            int from = block * perBlock;
            int to = Math.min(names.size(), from + perBlock);
            set(plan.lefts().get(block), names.subList(from, to), firstNumber + from);
        }
        return this;
    }

    List<BallotLayout.Row> rows() {
        return List.copyOf(rows);
    }

    List<Print> prints() {
        return List.copyOf(prints);
    }

    Strip across() {
        return plan.across();
    }

    double bottom() {
        return bottom;
    }

    private void set(double left, List<Candidate> names, int firstNumber) {
        grid(left, names.size());
        head(left);
        for (int i = 0; i < names.size(); i++) {
            TableRow.Place place = new TableRow.Place(firstNumber + i, left, room.top() + room.head() + i * plan.row());
            rows.add(line.set(names.get(i), place, prints));
        }
    }

    private void grid(double left, int count) {
        TableColumns columns = plan.columns();
        Pen border = Pen.black(template.measure("table.border"));
        Pen rule = Pen.black(template.measure("table.rule"));
        double firstRow = room.top() + room.head();
        double height = room.head() + count * plan.row();
        bottom = Math.max(bottom, room.top() + height);
        prints.add(sheet -> sheet.rect(border, new Bounds(left, room.top(), columns.width(), height)));
        prints.add(sheet -> sheet.horizontal(border, left, firstRow, columns.width()));
        for (int i = 1; i < count; i++) {
            double y = firstRow + i * plan.row();
            prints.add(sheet -> sheet.horizontal(rule, left, y, columns.width()));
        }
        for (double x : dividers()) {
            prints.add(sheet -> sheet.vertical(rule, left + x, room.top(), height));
        }
    }

    private List<Double> dividers() {
        TableColumns columns = plan.columns();
        List<Double> dividers = new ArrayList<>(List.of(columns.number()));
        for (int i = 0; i < columns.marks().size(); i++) {
            dividers.add(columns.markLeft(i));
        }
        if (columns.note() > 0) {
            dividers.add(columns.markLeft(columns.marks().size()));
        }
        return dividers;
    }

    private void head(double left) {
        TableColumns columns = plan.columns();
        label(new Strip(left, left + columns.number()), template.text("column.number"));
        double name = left + columns.number();
        label(new Strip(name, name + columns.name()), template.text("column.NAME"));
        for (int i = 0; i < columns.marks().size(); i++) {
            double x = left + columns.markLeft(i);
            Column mark = columns.marks().get(i);
            label(new Strip(x, x + columns.mark()), template.text("column." + mark));
        }
        if (columns.note() > 0) {
            double x = left + columns.markLeft(columns.marks().size());
            label(new Strip(x, x + columns.note()), template.text("column.note"));
        }
    }

    private void label(Strip cell, String text) {
        Strip inside = new Strip(cell.left() + 1, cell.right() - 1);
        Style style =
                Lines.fitting(template.bold("head.points"), inside.width(), text, template.measure("least.points"));
        Lines lines = Lines.balanced(style, inside.width(), text);
        double height = lines.lines().size() * style.em() * template.measure("leading");
        prints.addAll(new Flow(template, room.top() + (room.head() - height) / 2)
                .centred(inside, lines)
                .prints());
    }
}
