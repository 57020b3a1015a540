package vn.kiemphieu.report.page;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A shape of any form on a page. */
public final class Outline {
    private Outline() {}

    /** Fills it; a point is a unit, y up. */
    public static void fill(PDPageContentStream content, Shape shape) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int step = path.currentSegment(p);
            if (step == PathIterator.SEG_MOVETO) {
                content.moveTo(p[0], p[1]);
            } else if (step == PathIterator.SEG_LINETO) {
                content.lineTo(p[0], p[1]);
            } else if (step == PathIterator.SEG_QUADTO) {
                content.curveTo(
                        x + (p[0] - x) * 2 / 3,
                        y + (p[1] - y) * 2 / 3,
                        p[2] + (p[0] - p[2]) * 2 / 3,
                        p[3] + (p[1] - p[3]) * 2 / 3,
                        p[2],
                        p[3]);
            } else if (step == PathIterator.SEG_CUBICTO) {
                content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
            } else {
                content.closePath();
            }
            int end = step == PathIterator.SEG_QUADTO ? 2 : step == PathIterator.SEG_CUBICTO ? 4 : 0;
            x = p[end];
            y = p[end + 1];
        }
        content.fill();
    }
}
