package vn.kiemphieu.scanner.second;

import static org.bytedeco.opencv.global.opencv_core.BORDER_CONSTANT;
import static org.bytedeco.opencv.global.opencv_core.CV_64FC1;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.WARP_INVERSE_MAP;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * How something lies in a picture: the affine map from its own pixels to those of the picture.
 *
 * @param xx what a pixel to the right is to the right in the picture, and so on
 * @param x where its upper left pixel lies
 */
record Lie(double xx, double xy, double x, double yx, double yy, double y) {
    /** Scanners stretch paper by no more than this, across or along. */
    private static final double STRETCH = 0.08;
    /** No sheet that is pulled askew becomes a parallelogram beyond this. */
    private static final double SHEAR = 0.03;
    /** Pictures have the size of the print, but for a border around the sheet or an edge that is cut off. */
    private static final double LEAST = 0.75;

    private static final double MOST = 1.2;
    private static final int WHITE = 255;

    /** Reads a 2 × 3 matrix of doubles. */
    static Lie of(Mat map) {
        try (DoubleIndexer at = map.createIndexer()) {
            return new Lie(at.get(0, 0), at.get(0, 1), at.get(0, 2), at.get(1, 0), at.get(1, 1), at.get(1, 2));
        }
    }

    /** Whether paper can lie so: turned in any way, hardly stretched, not seen in a mirror. */
    boolean isOfPaper() {
        double across = Math.hypot(xx, yx);
        double along = Math.hypot(xy, yy);
        double askew = (xx * xy + yx * yy) / (across * along);
        return xx * yy > xy * yx
                && across > LEAST
                && across < MOST
                && Math.abs(across / along - 1) < STRETCH
                && Math.abs(askew) < SHEAR;
    }

    /** What lies so in a picture, upright and flat; white where the picture ends. */
    Mat flat(Mat picture, Size size) {
        Mat map = new Mat(2, 3, CV_64FC1);
        try (DoubleIndexer at = map.createIndexer()) {
            at.put(0, 0, xx, xy, x);
            at.put(1, 0, yx, yy, y);
        }
        Mat flat = new Mat();
        warpAffine(picture, flat, map, size, INTER_LINEAR | WARP_INVERSE_MAP, BORDER_CONSTANT, new Scalar(WHITE));
        return flat;
    }
}
