package vn.kiemphieu.report.flow;

import vn.kiemphieu.report.page.PdfSheet;
import vn.kiemphieu.report.page.Pen;
import vn.kiemphieu.report.page.Style;

/** Something to draw, at a place measured from the upper left corner of its strip. */
public sealed interface Mark {

    /** Draws it on a sheet on which the strip's corner lies at x and y. */
    void draw(PdfSheet sheet, double x, double y);

    /** The same, further right and down. */
    Mark moved(double dx, double dy);

    record Text(Style style, double x, double baseline, String text) implements Mark {
        @Override
        public void draw(PdfSheet sheet, double left, double top) {
            sheet.text(style, left + x, top + baseline, text);
        }

        @Override
        public Text moved(double dx, double dy) {
            return new Text(style, x + dx, baseline + dy, text);
        }
    }

    /** A horizontal line. */
    record Across(Pen pen, double x, double y, double length) implements Mark {
        @Override
        public void draw(PdfSheet sheet, double left, double top) {
            sheet.horizontal(pen, left + x, top + y, length);
        }

        @Override
        public Across moved(double dx, double dy) {
            return new Across(pen, x + dx, y + dy, length);
        }
    }

    /** A vertical line. */
    record Down(Pen pen, double x, double y, double length) implements Mark {
        @Override
        public void draw(PdfSheet sheet, double left, double top) {
            sheet.vertical(pen, left + x, top + y, length);
        }

        @Override
        public Down moved(double dx, double dy) {
            return new Down(pen, x + dx, y + dy, length);
        }
    }
}
