package vn.kiemphieu.scanner.mark;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_ELLIPSE;
import static org.bytedeco.opencv.global.opencv_imgproc.blur;
import static org.bytedeco.opencv.global.opencv_imgproc.dilate;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import vn.kiemphieu.scanner.GreyPicture;

/** A flat page as darkness against the paper around: shadows and stains are taken out, strokes stay. */
public final class SeenPage {
    /** The paper's own grey is looked for in squares of this many pixels … */
    private static final int CELL = 8;
    /** … as the brightest of so many squares around: about 9 mm, wider than any stroke or filled box. */
    private static final int CELLS = 9;

    private final int width;
    private final int height;
    private final byte[] darkness;

    private SeenPage(int width, int height, byte[] darkness) {
        this.width = width;
        this.height = height;
        this.darkness = darkness;
    }

    /** Measures a flat page of {@link Grid#PER_MILLIMETRE}, less some darkness. */
    public static SeenPage of(GreyPicture flat, int dulled) {
        byte[] paper = new byte[flat.pixels().length];
        try (Mat grey = new Mat(flat.height(), flat.width(), CV_8UC1);
                Mat cells = new Mat();
                Mat full = new Mat();
                Mat round = getStructuringElement(MORPH_ELLIPSE, new Size(CELLS, CELLS))) {
            grey.data().put(flat.pixels());
            resize(grey, cells, new Size(flat.width() / CELL, flat.height() / CELL), 0, 0, INTER_AREA);
            dilate(cells, cells, round);
            blur(cells, cells, new Size(CELLS, CELLS));
            resize(cells, full, new Size(flat.width(), flat.height()), 0, 0, INTER_LINEAR);
            full.data().get(paper);
        }
        byte[] darkness = new byte[paper.length];
        for (int i = 0; i < darkness.length; i++) {
            int white = Math.max(1, paper[i] & 0xFF);
            darkness[i] = (byte) Math.max(0, 255 - dulled - (flat.pixels()[i] & 0xFF) * 255 / white);
        }
        return new SeenPage(flat.width(), flat.height(), darkness);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Darkness at a pixel, 0 to 255; 0 outside the page. */
    int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : darkness[y * width + x] & 0xFF;
    }
}
