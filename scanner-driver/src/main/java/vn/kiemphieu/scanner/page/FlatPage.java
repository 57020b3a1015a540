package vn.kiemphieu.scanner.page;

import static org.bytedeco.opencv.global.opencv_core.BORDER_CONSTANT;
import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.WARP_INVERSE_MAP;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import vn.kiemphieu.scanner.GreyPicture;

/** Cuts upright pieces of known resolution out of a picture. */
public final class FlatPage {
    /** Above this many pixels of the picture to one of the piece, the picture is averaged down first. */
    private static final double TOO_FINE = 1.5;

    private final GreyPicture picture;
    private final Pose pose;

    public FlatPage(GreyPicture picture, Pose pose) {
        this.picture = picture;
        this.pose = pose;
    }

    /**
     * An upright piece of the page.
     *
     * @param x left edge on the page, millimetres
     * @param y upper edge on the page, millimetres
     * @param width of the piece, pixels
     * @param height of the piece, pixels
     * @param perMillimetre pixels of the piece to a millimetre
     */
    public GreyPicture cut(double x, double y, int width, int height, double perMillimetre) {
        double fineness = pose.scale() / perMillimetre;
        try (Mat full = new Mat(picture.height(), picture.width(), CV_8UC1)) {
            full.data().put(picture.pixels());
            if (fineness <= TOO_FINE) {
                return warp(full, pose, x, y, new Size(width, height), perMillimetre);
            }
            try (Mat averaged = new Mat()) {
                resize(full, averaged, new Size(), 1 / fineness, 1 / fineness, INTER_AREA);
                return warp(averaged, pose.enlarged(1 / fineness), x, y, new Size(width, height), perMillimetre);
            }
        }
    }

    private static GreyPicture warp(Mat from, Pose pose, double x, double y, Size size, double perMillimetre) {
        Spot corner = pose.toPicture(x + 0.5 / perMillimetre, y + 0.5 / perMillimetre);
        try (Mat map = new Mat(2, 3, CV_64F);
                Mat piece = new Mat();
                DoubleIndexer cell = map.createIndexer()) {
            cell.put(0, 0, pose.a() / perMillimetre, pose.b() / perMillimetre, corner.x() - 0.5);
            cell.put(1, 0, pose.d() / perMillimetre, pose.e() / perMillimetre, corner.y() - 0.5);
            warpAffine(from, piece, map, size, INTER_LINEAR | WARP_INVERSE_MAP, BORDER_CONSTANT, Scalar.all(255));
            byte[] pixels = new byte[size.width() * size.height()];
            piece.data().get(pixels);
            return new GreyPicture(size.width(), size.height(), pixels);
        }
    }
}
