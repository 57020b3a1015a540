package vn.kiemphieu.report.caption;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.report.page.Face;

/** Black lines of text on white, as wide as asked for; what is longer than a line goes on in the next. */
public final class Caption {
    /** Room above and below the letters of a line, and at the sides, as shares of the type size. */
    private static final double LEADING = 1.25;

    private static final double ASCENT = 0.95;
    private static final double MARGIN = 0.5;

    private final int width;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String text, Face face, double size) {}

    /** @param width in pixels */
    public Caption(int width) {
        this.width = width;
    }

    /**
     * Adds a text in bold.
     *
     * @param size of the type in pixels
     * @throws IllegalArgumentException if the typeface lacks a sign of it
     */
    public Caption bold(String text, double size) {
        return add(text, Face.BOLD, size);
    }

    /** Adds a text in plain type, likewise. */
    public Caption plain(String text, double size) {
        return add(text, Face.REGULAR, size);
    }

    private Caption add(String text, Face face, double size) {
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && face.width(longer) * size > width - 2 * MARGIN * size) {
                lines.add(new Line(line, face, size));
                longer = word;
            }
            line = longer;
        }
        lines.add(new Line(line, face, size));
        return this;
    }

    /** All lines, one below the other. */
    public BufferedImage picture() {
        double height = lines.stream().mapToDouble(line -> LEADING * line.size).sum();
        BufferedImage picture = new BufferedImage(width, (int) Math.ceil(height), BufferedImage.TYPE_INT_RGB);
        Graphics2D on = picture.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        on.setColor(Color.BLACK);
        double top = 0;
        for (Line line : lines) {
            AffineTransform place =
                    new AffineTransform(line.size, 0, 0, line.size, MARGIN * line.size, top + ASCENT * line.size);
            on.fill(place.createTransformedShape(line.face.outline(line.text)));
            top += LEADING * line.size;
        }
        on.dispose();
        return picture;
    }
}
