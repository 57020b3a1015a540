package vn.kiemphieu.report.flow;

import java.util.List;
import vn.kiemphieu.report.page.PdfSheet;

/** What stands on one page. */
public record Leaf(List<Placed> strips) {
    public Leaf {
        strips = List.copyOf(strips);
    }

    /** A strip with its distance from the top of the text. */
    public record Placed(double y, Strip strip) {}

    /** Draws the page with the upper left corner of its text at x and y. */
    public void draw(PdfSheet sheet, double x, double y) {
        for (Placed placed : strips) {
            for (Mark mark : placed.strip().marks()) {
                mark.draw(sheet, x, y + placed.y());
            }
        }
    }
}
