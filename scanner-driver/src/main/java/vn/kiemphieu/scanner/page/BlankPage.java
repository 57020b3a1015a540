package vn.kiemphieu.scanner.page;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.util.Arrays;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import vn.kiemphieu.scanner.GreyPicture;

/** Tells a page without print and ink from one that carries something. */
public final class BlankPage {
    /** Cells across the picture: about 0.8 mm of A4 each. */
    private static final int CELLS = 260;
    /** Darker than the paper by this much of 255: more than show-through from the other side. */
    private static final int DARK = 40;
    /** So many dark cells are something: a word, a mark, a line. */
    private static final int MOST_DARK = 3;
    /** Share of the picture left out along its edges: shadows, scanner frames. */
    private static final double EDGE = 0.03;

    private BlankPage() {}

    public static boolean is(GreyPicture picture) {
        int rows = CELLS * picture.height() / picture.width();
        byte[] cells = new byte[CELLS * rows];
        try (Mat full = new Mat(picture.height(), picture.width(), CV_8UC1);
                Mat means = new Mat()) {
            full.data().put(picture.pixels());
            resize(full, means, new Size(CELLS, rows), 0, 0, INTER_AREA);
            means.data().get(cells);
        }
        int paper = median(cells);
        int dark = 0;
        for (int y = (int) (EDGE * rows); y < (1 - EDGE) * rows; y++) {
            for (int x = (int) (EDGE * CELLS); x < (1 - EDGE) * CELLS; x++) {
                dark += paper - (cells[y * CELLS + x] & 0xFF) >= DARK ? 1 : 0;
            }
        }
        return dark <= MOST_DARK && paper > 120;
    }

    private static int median(byte[] cells) {
        int[] sorted = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            sorted[i] = cells[i] & 0xFF;
        }
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
