package vn.kiemphieu.scanner.folder;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page whole and within bounds, or fails: PDFBox itself leaves white what it cannot decode, and never stops. */
final class StrictDrawer extends PageDrawer {
    /** A scanned page takes ten steps, a printed ballot some thousand; forms that draw forms can take any number. */
    private static final int MOST_STEPS = 100_000;

    private int steps;

    StrictDrawer(PageDrawerParameters parameters) throws IOException {
        super(parameters);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps++;
        if (steps > MOST_STEPS) {
            throw new IOException("more than " + MOST_STEPS + " steps to draw one page");
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        requireSize(image);
        if (image instanceof PDImageXObject picture) {
            requireSize(picture.getMask());
            requireSize(picture.getSoftMask());
        }
        super.drawImage(image);
    }

    private static void requireSize(PDImage image) throws IOException {
        if (image != null && (long) image.getWidth() * image.getHeight() > Pictures.MOST_PIXELS) {
            throw new IOException("a picture of " + image.getWidth() + " x " + image.getHeight() + " in a page");
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        throw e;
    }
}
