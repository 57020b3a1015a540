package vn.kiemphieu.scanner;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.util.Set;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import vn.kiemphieu.scanner.page.FlatPage;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.BallotLayout.Row;

/** Pictures for people to decide by, as PNG. */
final class ReviewPicture {
    /** Pixels to a millimetre for a few rows, and for a whole page. */
    private static final double ROWS = 8;

    private static final double PAGE = 5;
    /** Page shown above and below the rows in question, millimetres. */
    private static final double AROUND = 8;
    /** Longer side of a picture of which no page is known, pixels. */
    private static final int LONGEST = 1600;

    private ReviewPicture() {}

    static byte[] rows(FlatPage flat, BallotLayout layout, Page page, Set<Integer> rows) {
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (Row row : page.rows()) {
            if (rows.contains(row.number())) {
                top = Math.min(top, row.name().y().hundredths() / 100.0 - AROUND);
                bottom = Math.max(bottom, row.name().bottom().hundredths() / 100.0 + AROUND);
            }
        }
        double width = layout.paper().width().hundredths() / 100.0;
        return bottom == 0
                ? page(flat, layout)
                : png(flat.grey(
                        new FlatPage.Piece(0, (int) (top * ROWS), (int) (width * ROWS), (int) ((bottom - top) * ROWS)),
                        ROWS));
    }

    static byte[] page(FlatPage flat, BallotLayout layout) {
        double width = layout.paper().width().hundredths() / 100.0;
        double height = layout.paper().height().hundredths() / 100.0;
        return png(flat.grey(new FlatPage.Piece(0, 0, (int) (width * PAGE), (int) (height * PAGE)), PAGE));
    }

    static byte[] whole(GreyPicture picture) {
        double shrink = Math.min(1, (double) LONGEST / Math.max(picture.width(), picture.height()));
        try (Mat full = new Mat(picture.height(), picture.width(), CV_8UC1);
                Mat small = new Mat()) {
            full.data().put(picture.pixels());
            resize(full, small, new Size(), shrink, shrink, INTER_AREA);
            return png(small);
        }
    }

    private static byte[] png(GreyPicture picture) {
        try (Mat mat = new Mat(picture.height(), picture.width(), CV_8UC1)) {
            mat.data().put(picture.pixels());
            return png(mat);
        }
    }

    /** A picture as a file. */
    static byte[] png(Mat mat) {
        try (BytePointer encoded = new BytePointer()) {
            imencode(".png", mat, encoded);
            byte[] bytes = new byte[(int) encoded.limit()];
            encoded.get(bytes);
            return bytes;
        }
    }
}
