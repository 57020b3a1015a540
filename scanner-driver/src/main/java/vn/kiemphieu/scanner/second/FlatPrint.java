package vn.kiemphieu.scanner.second;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * A page laid flat: pixel by pixel roughly over the printed one.
 *
 * @param half the same with half as many pixels across and down
 */
record FlatPrint(Mat full, Mat half) {
    static final double HALF = 0.5;

    static FlatPrint of(Mat full) {
        Mat half = new Mat();
        resize(full, half, new Size(), HALF, HALF, INTER_AREA);
        return new FlatPrint(full, half);
    }
}
