package vn.kiemphieu.report.minutes;

import java.util.List;
import vn.kiemphieu.report.flow.Flow;
import vn.kiemphieu.report.flow.Leaf;
import vn.kiemphieu.report.page.PdfPaper;
import vn.kiemphieu.report.page.PdfSheet;
import vn.kiemphieu.report.page.Style;

/** Puts a manuscript on pages: margins, page numbers, foot lines, and what is printed across. */
final class Press {
    private final Manuscript manuscript;
    private final Typography type;
    private final Wording wording;
    private final List<String> across;

    private Press(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.type = manuscript.typography();
        this.wording = manuscript.wording();
        this.across = manuscript.facts().banners().stream()
                .sorted()
                .map(banner -> wording.text("banner." + banner))
                .toList();
    }

    static byte[] print(Manuscript manuscript) {
        return new Press(manuscript).print();
    }

    private byte[] print() {
        double width = type.measure("paper.width");
        double height = type.measure("paper.height");
        double left = type.measure("margin.left");
        double top = type.measure("margin.top");
        List<Leaf> leaves = Flow.pages(
                manuscript.blocks(),
                width - left - type.measure("margin.right"),
                height - top - type.measure("margin.bottom"));
        try (PdfPaper paper = new PdfPaper(width, height, wording.text("title") + ". " + wording.text("subject"))) {
            for (int i = 0; i < leaves.size(); i++) {
                PdfSheet sheet = paper.newSheet();
                leaves.get(i).draw(sheet, left, top);
                margins(sheet, i + 1, leaves.size());
            }
            return across.isEmpty() ? paper.bytes() : new Watermark(type, across).on(paper.bytes());
        }
    }

    /** Number above, fingerprint and count of pages below; whatever else it is besides official stands above too. */
    private void margins(PdfSheet sheet, int leaf, int leaves) {
        double left = type.measure("margin.left");
        double right = type.measure("paper.width") - type.measure("margin.right");
        if (leaf > 1) {
            Style number = type.regular("body");
            String digits = Integer.toString(leaf);
            double baseline =
                    type.measure("pagenumber.top") - number.bounds(digits).y();
            sheet.centred(number, (left + right) / 2, baseline, digits);
        }
        if (!across.isEmpty()) {
            String banners = String.join(" · ", across);
            Style bold = type.bold("small");
            Style fitting = bold.sized(bold.points() * Math.min(1, (right - left) / bold.width(banners)));
            sheet.right(fitting, right, type.measure("pagenumber.top") - bold.em() / 2, banners);
        }
        Style small = type.regular("small");
        double below = type.measure("paper.height") - type.measure("footer.bottom");
        sheet.text(small, left, below, wording.text("footer"));
        Values pages = Values.NONE.with("leaf", leaf).with("leaves", leaves);
        sheet.right(small, right, below, wording.text("footer.page", pages));
    }
}
