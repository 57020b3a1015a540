package vn.kiemphieu.scanner.second;

import static org.bytedeco.opencv.global.opencv_core.divide;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_CLOSE;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_RECT;
import static org.bytedeco.opencv.global.opencv_imgproc.blur;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;
import static org.bytedeco.opencv.global.opencv_imgproc.morphologyEx;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** Grey as a share of the paper around it: paper becomes white wherever it is shaded, yellow or grey. */
final class EvenPaper {
    /** Pixels to the side of a cell in which the paper is looked for. */
    private static final int CELL = 8;
    /** Print and pens are narrower than so many cells: 9 mm at 200 dots per inch. */
    private static final int WIDER = 9;

    private static final double WHITE = 255;

    private EvenPaper() {}

    /** The picture with white paper. */
    static Mat of(Mat grey) {
        Size cells = new Size(Math.max(1, grey.cols() / CELL), Math.max(1, grey.rows() / CELL));
        Mat paper = new Mat();
        resize(grey, paper, cells, 0, 0, INTER_AREA);
        morphologyEx(paper, paper, MORPH_CLOSE, getStructuringElement(MORPH_RECT, new Size(WIDER, WIDER)));
        blur(paper, paper, new Size(WIDER, WIDER));
        resize(paper, paper, grey.size(), 0, 0, INTER_LINEAR);
        Mat even = new Mat();
        divide(grey, paper, even, WHITE, grey.type());
        return even;
    }
}
