package vn.kiemphieu.scanner.page;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.flip;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.tally.election.Paper;

/** A picture made over before it is looked at. */
public final class Reduced {
    /** Finer than this the reading gains nothing: 350 dots per inch, in pixels to a millimetre. */
    private static final double FINE = 14;

    private Reduced() {}

    /** A picture of a page at no more than about 350 dots per inch: halved until it is. */
    public static GreyPicture of(GreyPicture picture, Paper paper) {
        int parts = 1;
        while (perMillimetre(picture, paper) / parts > FINE) {
            parts *= 2;
        }
        return parts == 1 ? picture : shrunk(picture, parts);
    }

    /** Pixels to a millimetre of a picture that is as long as the paper. */
    public static double perMillimetre(GreyPicture picture, Paper paper) {
        double longest = Math.max(paper.width().hundredths(), paper.height().hundredths()) / 100.0;
        return Math.max(picture.width(), picture.height()) / longest;
    }

    /** A picture as seen in a mirror. */
    public static GreyPicture mirrored(GreyPicture picture) {
        try (Mat from = mat(picture);
                Mat to = new Mat()) {
            flip(from, to, 1);
            return picture(to);
        }
    }

    private static GreyPicture shrunk(GreyPicture picture, int parts) {
        try (Mat from = mat(picture);
                Mat to = new Mat()) {
            resize(from, to, new Size(picture.width() / parts, picture.height() / parts), 0, 0, INTER_AREA);
            return picture(to);
        }
    }

    static Mat mat(GreyPicture picture) {
        Mat mat = new Mat(picture.height(), picture.width(), CV_8UC1);
        mat.data().put(picture.pixels());
        return mat;
    }

    static GreyPicture picture(Mat mat) {
        byte[] pixels = new byte[mat.rows() * mat.cols()];
        mat.data().get(pixels);
        return new GreyPicture(mat.cols(), mat.rows(), pixels);
    }
}
