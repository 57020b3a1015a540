package vn.kiemphieu.scanner.second;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Millimetres;

/** A rectangle of the printed page, in pixels of {@link BallotReader#BLANK_DPI}; even numbers, so that it can be halved. */
record Place(int left, int top, int width, int height) {
    private static final double PER_MILLIMETRE = BallotReader.BLANK_DPI / 25.4;
    /** Paper around something printed that is looked at with it, millimetres. */
    private static final double AROUND = 1.5;

    /** Something printed and the paper around it. */
    static Place around(Box box) {
        return grown(box, AROUND);
    }

    /** A box made larger by so many millimetres on every side, or smaller. */
    static Place grown(Box box, double millimetres) {
        int left = even(box.x(), -millimetres);
        int top = even(box.y(), -millimetres);
        return new Place(left, top, even(box.right(), millimetres) - left, even(box.bottom(), millimetres) - top);
    }

    private static int even(Millimetres place, double more) {
        return Math.max(0, 2 * (int) Math.round((place.hundredths() / 100.0 + more) * PER_MILLIMETRE / 2));
    }

    Place half() {
        return new Place(left / 2, top / 2, width / 2, height / 2);
    }

    /** The same place with more around it, as far as the picture goes. */
    Place reaching(int pixels, Mat picture) {
        int from = Math.max(0, left - pixels);
        int upper = Math.max(0, top - pixels);
        int right = Math.min(picture.cols(), left + width + pixels);
        int bottom = Math.min(picture.rows(), top + height + pixels);
        return new Place(from, upper, right - from, bottom - upper);
    }

    /** This place, counted from the corner of another that holds it. */
    Place within(Place other) {
        return new Place(left - other.left, top - other.top, width, height);
    }

    Mat of(Mat picture) {
        return new Mat(picture, new Rect(left, top, width, height));
    }

    /** Pixels between the middles of two places. */
    double distance(Place other) {
        return Math.hypot(
                left + width / 2.0 - other.left - other.width / 2.0,
                top + height / 2.0 - other.top - other.height / 2.0);
    }
}
