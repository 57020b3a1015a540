package vn.kiemphieu.report.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.kiemphieu.report.page.Bounds;
import vn.kiemphieu.report.page.Lines;
import vn.kiemphieu.report.page.Pen;
import vn.kiemphieu.report.page.Style;
import vn.kiemphieu.tally.election.Candidate;

/**
 * The list with every name as a whole and in its parts, so that a họ taken for a tên is seen. Two people have to read it:
 * a long name takes more lines, not smaller type.
 */
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

    /** How many of the names fit a height, under the head; at least one. */
    int rows(List<Candidate> names, double height) {
        double used = row;
        int rows = 0;
        while (rows < names.size() && used + height(names.get(rows)) <= height) {
            used += height(names.get(rows));
            rows++;
        }
        return Math.max(1, rows);
    }

    double bottom(List<Candidate> names, double top) {
        return top + row + names.stream().mapToDouble(this::height).sum();
    }

    List<Print> set(List<Candidate> names, int firstNumber, double top) {
        List<Print> prints = new ArrayList<>();
        List<String> titles = IntStream.rangeClosed(1, widths.size())
                .mapToObj(column -> template.text("column." + column))
                .toList();
        line(template.bold("line.points"), titles, new Place(top, row), prints);
        double y = top + row;
        for (int i = 0; i < names.size(); i++) {
            Place place = new Place(y, height(names.get(i)));
            prints.add(sheet -> sheet.horizontal(rule(), left, place.top(), width()));
            line(template.regular("line.points"), cells(names.get(i), firstNumber + i), place, prints);
            y += place.height();
        }
        prints.addAll(frame(top, y - top));
        return prints;
    }

    private record Place(double top, double height) {}

    private List<String> cells(Candidate name, int number) {
        return List.of(
                Integer.toString(number), name.fullName(), name.family(), name.middle(), name.given(), name.note());
    }

    private double height(Candidate name) {
        List<String> cells = cells(name, 0);
        Style style = template.regular("line.points");
        double most = 0;
        for (int column = 1; column <= cells.size(); column++) {
            Lines text = broken(style, column, cells.get(column - 1));
            most = Math.max(most, (text.lines().size() - 1) * leading(text));
        }
        return row + most;
    }

    private void line(Style style, List<String> cells, Place place, List<Print> prints) {
        for (int column = 1; column <= cells.size(); column++) {
            Lines text = broken(style, column, cells.get(column - 1));
            double above = (place.height() - row - (text.lines().size() - 1) * leading(text)) / 2;
            double x = left + before(column) + PAD;
            for (int i = 0; i < text.lines().size(); i++) {
                String words = text.lines().get(i);
                double baseline = place.top() + above + row * 0.68 + i * leading(text);
                prints.add(sheet -> sheet.text(text.style(), x, baseline, words));
            }
        }
    }

    /** A text in its column; only where a single word is too wide, in smaller type. */
    private Lines broken(Style wanted, int column, String text) {
        double room = widths.get(column - 1) - 2 * PAD;
        double widest = Lines.filled(wanted, room, text).widest();
        Style style = widest > room ? wanted.sized(wanted.points() * room / widest) : wanted;
        return Lines.filled(style, room, text);
    }

    private double leading(Lines text) {
        return text.style().em() * template.measure("leading");
    }

    private List<Print> frame(double top, double height) {
        Pen border = Pen.black(template.measure("table.border"));
        List<Print> prints = new ArrayList<>();
        prints.add(sheet -> sheet.rect(border, new Bounds(left, top, width(), height)));
        for (int column = 2; column <= widths.size(); column++) {
            double x = left + before(column);
            prints.add(sheet -> sheet.vertical(rule(), x, top, height));
        }
        return prints;
    }

    private Pen rule() {
        return Pen.black(template.measure("table.rule"));
    }

    private double width() {
        return before(widths.size() + 1);
    }

    private double before(int column) {
        return widths.subList(0, column - 1).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
