package vn.kiemphieu.report.hall;

import vn.kiemphieu.report.page.Lines;
import vn.kiemphieu.report.page.PdfSheet;
import vn.kiemphieu.report.page.Style;

/** Lines of text in the middle of a slide, one below the other. */
final class SlideText {
    private final SlideTemplate template;
    private final PdfSheet sheet;
    private double baseline;

    SlideText(SlideTemplate template, PdfSheet sheet, double top) {
        this.template = template;
        this.sheet = sheet;
        this.baseline = top;
    }

    /** Adds a text, in as many lines as it takes, in smaller type where those would be higher than this. */
    SlideText add(Style wanted, String text, double highest) {
        Style style = wanted;
        while (height(style, text) > highest && style.points() > template.measure("least.points")) {
            style = style.sized(style.points() - 1);
        }
        return add(style, text);
    }

    private double height(Style style, String text) {
        return Lines.filled(style, room(), text).lines().size() * template.measure("leading") * style.em();
    }

    private double room() {
        return template.measure("width") - 2 * template.measure("margin");
    }

    /** Adds a text, in as many lines as it takes; nothing for no text. */
    SlideText add(Style wanted, String text) {
        if (text.isEmpty()) {
            return this;
        }
        Style style = Lines.fitting(wanted, room(), text, template.measure("least.points"));
        for (String line : Lines.balanced(style, room(), text).lines()) {
            baseline += template.measure("leading") * style.em();
            sheet.centred(style, template.measure("width") / 2, baseline, line);
        }
        baseline += template.measure("gap");
        return this;
    }
}
