package vn.kiemphieu.scanner.second;

import static org.bytedeco.opencv.global.opencv_calib3d.RANSAC;
import static org.bytedeco.opencv.global.opencv_calib3d.estimateAffine2D;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC2;
import static org.bytedeco.opencv.global.opencv_core.NORM_HAMMING;
import static org.bytedeco.opencv.global.opencv_core.countNonZero;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.opencv.opencv_core.DMatchVector;
import org.bytedeco.opencv.opencv_core.DMatchVectorVector;
import org.bytedeco.opencv.opencv_core.KeyPointVector;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_features2d.BFMatcher;
import org.bytedeco.opencv.opencv_features2d.ORB;

/**
 * Finds a printed page in a picture by corners of all that is printed on it (ORB, matched one by one, the lie on which most
 * agree by RANSAC): the registration marks are corners among thousands.
 */
final class PrintFeatures {
    private static final int MOST = 2000;
    /** A match stands out from the next best one: letters are on a page many times. */
    private static final float STANDS_OUT = 0.85f;
    /** Pixels that a corner may lie beside its place: 0.8 mm. */
    private static final double BESIDE = 6;

    private static final int TRIALS = 4000;
    private static final double SURE = 0.999;
    private static final int REFINED = 10;
    /** So many features agree on no page by chance. */
    private static final int ENOUGH = 40;
    /** Sizes in which corners are looked for, each so much smaller than the last. */
    private static final int SIZES = 4;

    private static final float STEP = 1.2f;
    private static final int PATCH = 31;
    private static final int FASTEST = 15;

    private final Found print;

    PrintFeatures(FlatPrint page) {
        this.print = find(page);
    }

    /** Corners and what is around them. */
    private record Found(KeyPointVector corners, Mat looks) {}

    /** The affine map from the printed page to the picture; empty where too little of the print is found. */
    Optional<Lie> lie(FlatPrint picture) {
        Found seen = find(picture);
        List<int[]> pairs = pairs(seen);
        if (pairs.size() < ENOUGH) {
            return Optional.empty();
        }
        Mat agreeing = new Mat();
        Mat map = estimateAffine2D(
                points(print, pairs, 0), points(seen, pairs, 1), agreeing, RANSAC, BESIDE, TRIALS, SURE, REFINED);
        return map.empty() || countNonZero(agreeing) < ENOUGH
                ? Optional.empty()
                : Optional.of(Lie.of(map)).filter(Lie::isOfPaper);
    }

    private List<int[]> pairs(Found seen) {
        List<int[]> pairs = new ArrayList<>();
        if (seen.looks.rows() < 2) {
            return pairs;
        }
        DMatchVectorVector best = new DMatchVectorVector();
        new BFMatcher(NORM_HAMMING, false).knnMatch(print.looks, seen.looks, best, 2);
        for (DMatchVector two : best.get()) {
            if (two.size() == 2
                    && two.get(0).distance() < STANDS_OUT * two.get(1).distance()) {
                pairs.add(new int[] {two.get(0).queryIdx(), two.get(0).trainIdx()});
            }
        }
        return pairs;
    }

    private static Mat points(Found found, List<int[]> pairs, int which) {
        Mat points = new Mat(pairs.size(), 1, CV_32FC2);
        try (FloatIndexer at = points.createIndexer()) {
            for (int i = 0; i < pairs.size(); i++) {
                var corner = found.corners.get(pairs.get(i)[which]).pt();
                at.put(i, 0, 0, 2 * corner.x() + 0.5f);
                at.put(i, 0, 1, 2 * corner.y() + 0.5f);
            }
        }
        return points;
    }

    /** At half the resolution: letters have corners enough at 100 dots per inch. */
    private static Found find(FlatPrint picture) {
        KeyPointVector corners = new KeyPointVector();
        Mat looks = new Mat();
        ORB.create(MOST, STEP, SIZES, PATCH, 0, 2, ORB.HARRIS_SCORE, PATCH, FASTEST)
                .detectAndCompute(picture.half(), new Mat(), corners, looks);
        return new Found(corners, looks);
    }
}
