package vn.kiemphieu.scanner;

import static org.bytedeco.opencv.global.opencv_core.BORDER_CONSTANT;
import static org.bytedeco.opencv.global.opencv_core.copyMakeBorder;
import static org.bytedeco.opencv.global.opencv_core.hconcat;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_GRAYSCALE;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Two pictures in one, the lower one filled up at its foot. */
final class PagesBeside {
    /** Width of the line between them, pixels, and its shade. */
    private static final int GAP = 12;

    private static final Scalar GREY = Scalar.all(128);

    private PagesBeside() {}

    static byte[] png(byte[] left, byte[] right) {
        try (Mat first = decoded(left);
                Mat second = decoded(right);
                Mat both = new Mat()) {
            int height = Math.max(first.rows(), second.rows());
            copyMakeBorder(first, first, 0, height - first.rows(), 0, GAP, BORDER_CONSTANT, GREY);
            copyMakeBorder(second, second, 0, height - second.rows(), 0, 0, BORDER_CONSTANT, GREY);
            hconcat(first, second, both);
            return ReviewPicture.png(both);
        }
    }

    private static Mat decoded(byte[] png) {
        try (Mat bytes = new Mat(png)) {
            return imdecode(bytes, IMREAD_GRAYSCALE);
        }
    }
}
