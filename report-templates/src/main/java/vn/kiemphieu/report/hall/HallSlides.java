package vn.kiemphieu.report.hall;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.kiemphieu.report.minutes.Count;
import vn.kiemphieu.report.page.Face;
import vn.kiemphieu.report.page.PdfPaper;
import vn.kiemphieu.report.page.PdfSheet;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Mode;

/**
 * Slides that show the hall what an election came to: a title with the ballots, bars of a few names each, and what the result
 * means. In a rehearsal every slide says so.
 */
public final class HallSlides {
    private final Count count;
    private final SlideTemplate template;

    private HallSlides(Count count) {
        this.count = count;
        this.template = new SlideTemplate(count.election().form());
    }

    /** The slides of one election, as PDF. */
    public static byte[] pdf(Count count) {
        return new HallSlides(count).bytes();
    }

    private byte[] bytes() {
        Election election = count.election();
        String title = template.text("title", Map.of("body", election.title().body()));
        List<Consumer<PdfSheet>> slides = new ArrayList<>();
        slides.add(new TitleSlide(template, count, title)::draw);
        int names = election.candidates().size();
        int most = template.count("names");
        NameRows rows = new NameRows(template, count, title);
        for (int from = 0; from < names; from += most) {
            int first = from;
            slides.add(sheet -> rows.draw(sheet, first, Math.min(names, first + most)));
        }
        slides.add(new OutcomeSlide(template, count, title)::draw);
        try (PdfPaper paper = new PdfPaper(template.measure("width"), template.measure("height"), title)) {
            for (int i = 0; i < slides.size(); i++) {
                draw(paper.newSheet(), slides.get(i), (i + 1) + " / " + slides.size());
            }
            return paper.bytes();
        }
    }

    private void draw(PdfSheet sheet, Consumer<PdfSheet> slide, String number) {
        double bottom = template.measure("height") - template.measure("margin") / 2;
        if (count.congress().mode() == Mode.REHEARSAL) {
            sheet.fill(template.measure("watermark.grey"), watermark());
            sheet.text(template.bold("rehearsal"), template.measure("margin"), bottom, template.text("rehearsal"));
        }
        slide.accept(sheet);
        double right = template.measure("width") - template.measure("margin");
        sheet.right(template.regular("number"), right, bottom, number);
    }

    private Shape watermark() {
        Shape line = Face.BOLD.outline(template.text("watermark.line"));
        Rectangle2D ink = line.getBounds2D();
        double width = template.measure("width");
        double height = template.measure("height");
        double size = template.measure("watermark.share") * Math.hypot(width, height) / ink.getWidth();
        AffineTransform place = AffineTransform.getTranslateInstance(width / 2, height / 2);
        place.rotate(-Math.atan2(height, width));
        place.scale(size, size);
        place.translate(-ink.getCenterX(), -ink.getCenterY());
        return place.createTransformedShape(line);
    }
}
