package vn.kiemphieu.scanner.camera;

import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_core.meanStdDev;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.Laplacian;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** A frame as means of small blocks: fine enough for a cross in a box, coarse enough to be free of grain. */
final class FrameView {
    /** Blocks across; one is about 2 mm of a sheet. */
    private static final int ACROSS = 160;
    /** Longer side of what sharpness is measured on, pixels: print is still there, grain hardly. */
    private static final int SHARPNESS_SIDE = 640;
    /** Grey levels by which a block must change; grain and compression stay below 4. */
    private static final int CHANGED = 12;
    /** Blocks that must change; fewer are a fly. */
    private static final int FEW = 3;

    private final int width;
    private final byte[] blocks;

    private FrameView(int width, byte[] blocks) {
        this.width = width;
        this.blocks = blocks;
    }

    /** @param grey the frame, 8 bits */
    static FrameView of(Mat grey) {
        int height = Math.max(1, grey.rows() * ACROSS / grey.cols());
        try (Mat small = new Mat();
                Size size = new Size(ACROSS, height)) {
            resize(grey, small, size, 0, 0, INTER_AREA);
            byte[] blocks = new byte[ACROSS * height];
            small.data().get(blocks);
            return new FrameView(ACROSS, blocks);
        }
    }

    /** Whether something other than the light has changed. */
    boolean differs(FrameView other) {
        if (blocks.length != other.blocks.length || width != other.width) {
            return true;
        }
        int light = 0;
        for (int i = 0; i < blocks.length; i++) {
            light += level(i) - other.level(i);
        }
        light /= blocks.length;
        int changed = 0;
        for (int i = 0; i < blocks.length; i++) {
            changed += Math.abs(level(i) - other.level(i) - light) > CHANGED ? 1 : 0;
        }
        return changed > FEW;
    }

    private int level(int block) {
        return blocks[block] & 0xFF;
    }

    /** Variance of the Laplacian: large where there are sharp edges, such as print, small where there are none. */
    static double sharpness(Mat grey) {
        double shrink = Math.min(1, (double) SHARPNESS_SIDE / Math.max(grey.rows(), grey.cols()));
        try (Mat small = new Mat();
                Size bySides = new Size();
                Mat edges = new Mat();
                Mat mean = new Mat();
                Mat deviation = new Mat()) {
            resize(grey, small, bySides, shrink, shrink, INTER_AREA);
            Laplacian(small, edges, CV_64F);
            meanStdDev(edges, mean, deviation);
            try (DoubleIndexer spread = deviation.createIndexer()) {
                return spread.get(0) * spread.get(0);
            }
        }
    }
}
