package vn.kiemphieu.scanner.second;

import static org.bytedeco.opencv.global.opencv_core.CV_32FC1;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_RECT;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY_INV;
import static org.bytedeco.opencv.global.opencv_imgproc.dilate;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;
import static org.bytedeco.opencv.global.opencv_video.MOTION_AFFINE;
import static org.bytedeco.opencv.global.opencv_video.MOTION_TRANSLATION;
import static org.bytedeco.opencv.global.opencv_video.findTransformECCWithMask;

import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_core.TermCriteria;

/**
 * Finds a small place of the page to a tenth of a millimetre, where paper was stretched unevenly: what is seen there is moved
 * until it agrees best with the print (ECC). Only print and the paper right beside it is compared, so that marks hardly pull.
 */
final class PlaceFit {
    private static final int BLACK_BELOW = 200;
    /** Pixels at half the resolution of paper beside the print: 0.5 mm. */
    private static final int BESIDE = 2;
    /** Pixels at half the resolution around the place in which it may be found: 4 mm. */
    private static final int REACH = 16;

    private static final int STEPS = 30;
    private static final double STILL = 1e-4;
    private static final int BLUR = 3;

    private final Mat half;
    private final Mat compared;

    PlaceFit(FlatPrint print) {
        this.half = print.half();
        this.compared = new Mat();
        threshold(half, compared, BLACK_BELOW, 255, THRESH_BINARY_INV);
        int side = 2 * BESIDE + 1;
        dilate(compared, compared, getStructuringElement(MORPH_RECT, new Size(side, side)));
    }

    /** How far a place lies from where the page as a whole has it, in pixels of the page. */
    record Shift(double right, double down) {
        static final Shift NONE = new Shift(0, 0);
    }

    /**
     * A place as found.
     *
     * @param lie of the place in the flat page
     * @param agreement of what is seen with the print: 1 at most, 0 where nothing agrees
     */
    record Fitted(Place place, Lie lie, double agreement) {
        /** Of its middle. */
        Shift shift() {
            double x = place.width() / 2.0;
            double y = place.height() / 2.0;
            return new Shift(
                    lie.xx() * x + lie.xy() * y + lie.x() - x - place.left(),
                    lie.yx() * x + lie.yy() * y + lie.y() - y - place.top());
        }

        Mat seen(FlatPrint flat) {
            return lie.flat(flat.full(), new Size(place.width(), place.height()));
        }
    }

    /** A place that is taken to lie as another one does. */
    static Fitted shifted(Place place, Shift shift) {
        return new Fitted(place, new Lie(1, 0, place.left() + shift.right, 0, 1, place.top() + shift.down), 0);
    }

    /**
     * Looks for a place.
     *
     * @param from where to begin
     * @param bends whether it may also be turned and stretched: where there is enough print to tell
     */
    Fitted fit(FlatPrint flat, Place place, Shift from, boolean bends) {
        Place small = place.half();
        Place wide = small.reaching(REACH, half);
        Mat map = new Mat(2, 3, CV_32FC1);
        try (FloatIndexer at = map.createIndexer()) {
            at.put(0, 0, 1, 0, (float) (small.left() - wide.left() + from.right / 2));
            at.put(1, 0, 0, 1, (float) (small.top() - wide.top() + from.down / 2));
            Mat window = wide.of(flat.half());
            double agreement = agreement(small, window, map, MOTION_TRANSLATION);
            if (agreement > 0 && bends) {
                agreement = agreement(small, window, map, MOTION_AFFINE);
            }
            return new Fitted(place, doubled(at, wide), agreement);
        }
    }

    private double agreement(Place small, Mat window, Mat map, int motion) {
        TermCriteria end = new TermCriteria(TermCriteria.COUNT + TermCriteria.EPS, STEPS, STILL);
        try {
            double found = findTransformECCWithMask(
                    small.of(half), window, small.of(compared), new Mat(), map, motion, end, BLUR);
            return Double.isNaN(found) ? 0 : Math.max(0, found);
        } catch (RuntimeException e) {
            return 0; // OpenCV throws where nothing agrees
        }
    }

    /** The lie at the full resolution, where the middle of an upper left pixel is half a pixel farther in. */
    private static Lie doubled(FloatIndexer at, Place wide) {
        double xx = at.get(0, 0);
        double xy = at.get(0, 1);
        double yx = at.get(1, 0);
        double yy = at.get(1, 1);
        return new Lie(
                xx,
                xy,
                2 * (at.get(0, 2) + wide.left()) + 0.5 - (xx + xy) / 2,
                yx,
                yy,
                2 * (at.get(1, 2) + wide.top()) + 0.5 - (yx + yy) / 2);
    }
}
