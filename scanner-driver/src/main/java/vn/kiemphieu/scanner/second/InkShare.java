package vn.kiemphieu.scanner.second;

import static org.bytedeco.opencv.global.opencv_core.REDUCE_MAX;
import static org.bytedeco.opencv.global.opencv_core.bitwise_and;
import static org.bytedeco.opencv.global.opencv_core.countNonZero;
import static org.bytedeco.opencv.global.opencv_core.reduce;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_RECT;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY_INV;
import static org.bytedeco.opencv.global.opencv_imgproc.erode;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import vn.kiemphieu.scanner.second.PlacesFound.Patch;

/** How much of the paper in a place is dark where nothing is printed. */
final class InkShare {
    /** Grey of even paper that only a pen makes; and that a pale one still makes, but folds and stains too. */
    private static final int PEN = 190;

    private static final int PALE = 218;
    private static final int PRINT = 200;
    /** Pixels beside print that blur, toner and the rest of the registration error reach: 0.25 mm. */
    private static final int BESIDE = 2;

    private static final int ONE_ROW = 0;
    private static final int ONE_COLUMN = 1;

    private final Mat free;

    InkShare(Mat print) {
        this.free = new Mat();
        threshold(print, free, PRINT, 255, THRESH_BINARY);
        int side = 2 * BESIDE + 1;
        erode(free, free, getStructuringElement(MORPH_RECT, new Size(side, side)));
    }

    /**
     * Shares of the free paper of a place, 0 to 1.
     *
     * @param pen as dark as a pen
     * @param pale as dark as a pale pen, or darker
     */
    record Share(double pen, double pale) {}

    /** Of a part of a place. */
    Share of(Patch patch, Place part) {
        double paper = Math.max(1, countNonZero(part.of(free)));
        return new Share(countNonZero(dark(patch, part, PEN)) / paper, countNonZero(dark(patch, part, PALE)) / paper);
    }

    /** The share of columns, or of rows if that is less, in which something is as dark as a pen. */
    double spread(Patch patch, Place part) {
        Mat dark = dark(patch, part, PEN);
        Mat columns = new Mat();
        Mat rows = new Mat();
        reduce(dark, columns, ONE_ROW, REDUCE_MAX);
        reduce(dark, rows, ONE_COLUMN, REDUCE_MAX);
        return Math.min((double) countNonZero(columns) / dark.cols(), (double) countNonZero(rows) / dark.rows());
    }

    private Mat dark(Patch patch, Place part, int limit) {
        Mat dark = new Mat();
        threshold(part.within(patch.place()).of(patch.seen()), dark, limit, 255, THRESH_BINARY_INV);
        bitwise_and(dark, part.of(free), dark);
        return dark;
    }
}
