package vn.kiemphieu.report.ballot;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.report.page.Bounds;
import vn.kiemphieu.report.page.Pen;
import vn.kiemphieu.report.page.Style;
import vn.kiemphieu.tally.election.Candidate;

/** The list with every name as a whole and in its parts, so that a họ taken for a tên is seen. */
final class ProofTable {
    private static final double PAD = 1.5;

    private final Template template;
    private final double left;
    private final List<Double> widths;
    private final double row;

    ProofTable(Template template, double left) {
        this.template = template;
        this.left = left;
        this.widths = template.places("columns").get(0);
        this.row = template.measure("line.row");
    }

    /** Names that fit a height, under the head; at least one. */
    int rows(double height) {
        return Math.max(1, (int) Math.floor(height / row) - 1);
    }

    double bottom(int names, double top) {
        return top + (names + 1) * row;
    }

    List<Print> set(List<Candidate> names, int firstNumber, double top) {
        List<Print> prints = new ArrayList<>(grid(names.size(), top));
        for (int column = 1; column <= widths.size(); column++) {
            prints.add(cell(template.bold("line.points"), column, top, template.text("column." + column)));
        }
        for (int i = 0; i < names.size(); i++) {
            double y = top + (i + 1) * row;
            List<String> cells = cells(names.get(i), firstNumber + i);
            for (int column = 1; column <= cells.size(); column++) {
                prints.add(cell(template.regular("line.points"), column, y, cells.get(column - 1)));
            }
        }
        return prints;
    }

    private List<String> cells(Candidate name, int number) {
        return List.of(
                Integer.toString(number), name.fullName(), name.family(), name.middle(), name.given(), name.note());
    }

    /** A text in its cell, in as small a type as it takes. */
    private Print cell(Style wanted, int column, double top, String text) {
        double x = left + before(column) + PAD;
        double room = widths.get(column - 1) - 2 * PAD;
        double needed = text.isEmpty() ? 0 : wanted.width(text);
        Style style = needed > room ? wanted.sized(wanted.points() * room / needed) : wanted;
        double baseline = top + row * 0.68;
        return sheet -> sheet.text(style, x, baseline, text);
    }

    private List<Print> grid(int names, double top) {
        Pen border = Pen.black(template.measure("table.border"));
        Pen rule = Pen.black(template.measure("table.rule"));
        double width = before(widths.size() + 1);
        double height = (names + 1) * row;
        List<Print> prints = new ArrayList<>();
        prints.add(sheet -> sheet.rect(border, new Bounds(left, top, width, height)));
        for (int line = 1; line <= names; line++) {
            double y = top + line * row;
            prints.add(sheet -> sheet.horizontal(rule, left, y, width));
        }
        for (int column = 2; column <= widths.size(); column++) {
            double x = left + before(column);
            prints.add(sheet -> sheet.vertical(rule, x, top, height));
        }
        return prints;
    }

    private double before(int column) {
        return widths.subList(0, column - 1).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
