package vn.kiemphieu.report.ballot;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.report.page.Lines;
import vn.kiemphieu.report.page.Pen;
import vn.kiemphieu.report.page.Style;

/** Lines of text set one under the other, downwards from a height. */
final class Flow {
    /** Where the baseline lies in a line, in ems below its upper edge: the tallest capital with two marks fits above. */
    private static final double BASELINE = 0.95;

    /** A hair less than the width, so that a fitted line does fit. */
    private static final double ROUNDING = 0.999;
    /** Rather a tenth smaller than a second line. */
    private static final double SQUEEZE = 0.9;

    private final Template template;
    private final List<Print> prints = new ArrayList<>();
    private double y;

    Flow(Template template, double y) {
        this.template = template;
        this.y = y;
    }

    /** Centred lines; none for a blank text. A text a little too long for one line is set a little smaller. */
    Flow centred(Style wanted, Strip strip, String text) {
        if (text.isBlank()) {
            return this;
        }
        double fits = strip.width() / wanted.width(text);
        if (fits < 1 && fits > SQUEEZE) {
            return oneLine(wanted, strip, text);
        }
        Style style = Lines.fitting(wanted, strip.width(), text, template.measure("least.points"));
        return centred(strip, Lines.balanced(style, strip.width(), text));
    }

    /** Lines already broken. */
    Flow centred(Strip strip, Lines paragraph) {
        Style style = paragraph.style();
        for (String line : paragraph.lines()) {
            double baseline = y + BASELINE * style.em();
            prints.add(sheet -> sheet.centred(style, strip.centre(), baseline, line));
            next(style);
        }
        return this;
    }

    /** One centred line, in as small a type as it takes. */
    Flow oneLine(Style wanted, Strip strip, String text) {
        double fits = strip.width() / wanted.width(text);
        return centred(fits < 1 ? wanted.sized(wanted.points() * fits * ROUNDING) : wanted, strip, text);
    }

    /** Lines from the left edge. */
    Flow paragraph(Style style, Strip strip, String text) {
        for (String line : Lines.filled(style, strip.width(), text).lines()) {
            double baseline = y + BASELINE * style.em();
            prints.add(sheet -> sheet.text(style, strip.left(), baseline, line));
            next(style);
        }
        return this;
    }

    /** A rule under what was set last, as long as a text. */
    Flow rule(Strip strip, double length) {
        double at = y;
        Pen pen = Pen.black(template.measure("rule"));
        prints.add(sheet -> sheet.horizontal(pen, strip.centre() - length / 2, at, length));
        return gap(1);
    }

    Flow gap(double millimetres) {
        y += millimetres;
        return this;
    }

    Flow notAbove(double height) {
        y = Math.max(y, height);
        return this;
    }

    double y() {
        return y;
    }

    List<Print> prints() {
        return List.copyOf(prints);
    }

    private void next(Style style) {
        y += style.em() * template.measure("leading");
    }
}
