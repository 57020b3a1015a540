package vn.kiemphieu.scanner.page;

import static org.bytedeco.opencv.global.opencv_core.CV_32S;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.ADAPTIVE_THRESH_MEAN_C;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_HEIGHT;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_WIDTH;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY_INV;
import static org.bytedeco.opencv.global.opencv_imgproc.adaptiveThreshold;
import static org.bytedeco.opencv.global.opencv_imgproc.connectedComponentsWithStats;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import vn.kiemphieu.scanner.GreyPicture;

/** Finds solid dark squares of about the size of a registration mark, at any rotation. */
final class SquareFinder {
    /** Pixels to a millimetre in the small picture searched: a mark of 4 mm has 16 pixels a side. */
    private static final double SMALL = 4;
    /** The picture may show more than the page, or less. */
    private static final double LEAST_SIDE = 0.6;

    private static final double MOST_SIDE = 1.6;
    /** A square has this share of its upright bounding box at 45 degrees of skew or less, with ragged edges. */
    private static final double LEAST_FILL = 0.6;
    /** Most candidates looked at; a photograph can have any number. */
    private static final int MOST = 120;

    /** Side of the printed mark. */
    private final double markMillimetres;

    SquareFinder(double markMillimetres) {
        this.markMillimetres = markMillimetres;
    }

    /** A dark square: its centre and side in pixels of the full picture. */
    record Square(Spot centre, double side) {}

    /**
     * Squares found.
     *
     * @param pixelsPerMillimetre rough resolution of the picture
     */
    List<Square> find(GreyPicture picture, double pixelsPerMillimetre) {
        double shrink = Math.min(1, SMALL / pixelsPerMillimetre);
        double side = markMillimetres * pixelsPerMillimetre * shrink;
        try (Mat full = new Mat(picture.height(), picture.width(), CV_8UC1);
                Mat small = new Mat();
                Mat dark = new Mat();
                Mat labels = new Mat();
                Mat stats = new Mat();
                Mat centres = new Mat()) {
            full.data().put(picture.pixels());
            resize(full, small, new Size(), shrink, shrink, INTER_AREA);
            int block = 2 * (int) (2 * side) + 1;
            adaptiveThreshold(small, dark, 255, ADAPTIVE_THRESH_MEAN_C, THRESH_BINARY_INV, block, 40);
            connectedComponentsWithStats(dark, labels, stats, centres, 4, CV_32S);
            return squares(stats, centres, side, shrink);
        }
    }

    private static List<Square> squares(Mat stats, Mat centres, double side, double shrink) {
        List<Square> squares = new ArrayList<>();
        try (IntIndexer stat = stats.createIndexer();
                DoubleIndexer centre = centres.createIndexer()) {
            for (int i = 1; i < stats.rows() && squares.size() < MOST; i++) {
                int area = stat.get(i, CC_STAT_AREA);
                double width = stat.get(i, CC_STAT_WIDTH);
                double height = stat.get(i, CC_STAT_HEIGHT);
                double found = Math.sqrt(area);
                if (found > LEAST_SIDE * side
                        && found < MOST_SIDE * side
                        && area > LEAST_FILL * width * height
                        && Math.max(width, height) < 1.35 * Math.min(width, height)) {
                    squares.add(new Square(
                            new Spot((centre.get(i, 0) + 0.5) / shrink, (centre.get(i, 1) + 0.5) / shrink),
                            found / shrink));
                }
            }
        }
        return squares;
    }
}
