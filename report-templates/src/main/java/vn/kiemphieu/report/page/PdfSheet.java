package vn.kiemphieu.report.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** One page to draw on. Lines are centred on where they are said to be, with square ends. */
public final class PdfSheet {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    /** Distance of the handles of a Bézier curve that is a quarter of a circle of radius 1. */
    private static final double HANDLE = 4 * (Math.sqrt(2) - 1) / 3;

    private final PdfFonts fonts;
    private final PDPageContentStream content;
    private final double height;

    PdfSheet(PdfFonts fonts, PDPageContentStream content, double height) {
        this.fonts = fonts;
        this.content = content;
        this.height = height;
    }

    /** Sets a text from x to the right. */
    public void text(Style style, double x, double baseline, String text) {
        draw(() -> {
            content.beginText();
            content.setFont(fonts.of(style.face()), (float) style.points());
            content.newLineAtOffset(across(x), up(baseline));
            content.showText(Style.nfc(text));
            content.endText();
        });
    }

    /** Sets a text with its middle at x. */
    public void centred(Style style, double x, double baseline, String text) {
        text(style, x - style.width(text) / 2, baseline, text);
    }

    /** Sets a text that ends at x. */
    public void right(Style style, double x, double baseline, String text) {
        text(style, x - style.width(text), baseline, text);
    }

    public void horizontal(Pen pen, double x, double y, double length) {
        draw(() -> {
            take(pen);
            content.moveTo(across(x), up(y));
            content.lineTo(across(x + length), up(y));
            content.stroke();
        });
    }

    public void vertical(Pen pen, double x, double y, double length) {
        draw(() -> {
            take(pen);
            content.moveTo(across(x), up(y));
            content.lineTo(across(x), up(y + length));
            content.stroke();
        });
    }

    /** Draws the outline of a rectangle. */
    public void rect(Pen pen, Bounds bounds) {
        draw(() -> {
            take(pen);
            add(bounds);
            content.stroke();
        });
    }

    /** Fills a rectangle with black. */
    public void fill(Bounds bounds) {
        fill(0, bounds);
    }

    /** Fills a rectangle; grey 0 is black, 1 is white. */
    public void fill(double grey, Bounds bounds) {
        draw(() -> {
            content.setNonStrokingColor((float) grey);
            add(bounds);
            content.fill();
            content.setNonStrokingColor(0f);
        });
    }

    /** Fills a shape in millimetres; grey 0 is black, 1 is white. What is read out of the document knows nothing of it. */
    public void fill(double grey, Shape shape) {
        double unit = POINTS_PER_MILLIMETRE;
        AffineTransform upwards = new AffineTransform(unit, 0, 0, -unit, 0, unit * height);
        draw(() -> {
            content.setNonStrokingColor((float) grey);
            Outline.fill(content, upwards.createTransformedShape(shape));
            content.setNonStrokingColor(0f);
        });
    }

    /** Draws the outline of a circle around x and y. */
    public void circle(Pen pen, double x, double y, double radius) {
        draw(() -> {
            take(pen);
            content.moveTo(across(x + radius), up(y));
            for (int quarter = 0; quarter < 4; quarter++) {
                double from = Math.PI / 2 * quarter;
                double to = from + Math.PI / 2;
                content.curveTo(
                        across(x + radius * (Math.cos(from) - HANDLE * Math.sin(from))),
                        up(y + radius * (Math.sin(from) + HANDLE * Math.cos(from))),
                        across(x + radius * (Math.cos(to) + HANDLE * Math.sin(to))),
                        up(y + radius * (Math.sin(to) - HANDLE * Math.cos(to))),
                        across(x + radius * Math.cos(to)),
                        up(y + radius * Math.sin(to)));
            }
            content.closeAndStroke();
        });
    }

    /** Draws an X from corner to corner. */
    public void cross(Pen pen, Bounds bounds) {
        draw(() -> {
            take(pen);
            content.moveTo(across(bounds.x()), up(bounds.y()));
            content.lineTo(across(bounds.right()), up(bounds.bottom()));
            content.moveTo(across(bounds.x()), up(bounds.bottom()));
            content.lineTo(across(bounds.right()), up(bounds.y()));
            content.stroke();
        });
    }

    /** Fills the true cells of a grid, addressed row by row, as one shape without seams. */
    public void modules(boolean[][] rows, Bounds bounds) {
        double high = bounds.h() / rows.length;
        draw(() -> {
            for (int row = 0; row < rows.length; row++) {
                double top = bounds.y() + row * high;
                addRuns(rows[row], new Bounds(bounds.x(), top, bounds.w(), high));
            }
            content.fill();
        });
    }

    void close() {
        draw(content::close);
    }

    private void take(Pen pen) throws IOException {
        content.setLineWidth(points(pen.width()));
        content.setStrokingColor((float) pen.grey());
    }

    /** Neighbouring cells become one rectangle. */
    private void addRuns(boolean[] cells, Bounds strip) throws IOException {
        double wide = strip.w() / cells.length;
        int from = 0;
        while (from < cells.length) {
            int to = from;
            while (to < cells.length && cells[to]) {
                to++;
            }
            if (to > from) {
                add(new Bounds(strip.x() + from * wide, strip.y(), (to - from) * wide, strip.h()));
            }
            from = to + 1;
        }
    }

    private void add(Bounds bounds) throws IOException {
        content.addRect(across(bounds.x()), up(bounds.bottom()), points(bounds.w()), points(bounds.h()));
    }

    private static float across(double x) {
        return points(x);
    }

    private float up(double y) {
        return points(height - y);
    }

    static float points(double millimetres) {
        return (float) (millimetres * POINTS_PER_MILLIMETRE);
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot draw on the page", e);
        }
    }

    private interface Drawing {
        void run() throws IOException;
    }
}
