package vn.kiemphieu.scanner.camera;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.addWeighted;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.line;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.fuzz.RecordedPaper;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Column;

/** Frames are a printed ballot on a grey desk, with the grain of a camera. */
class StillPageTest {
    private static final RecordedPaper PAPER = RecordedPaper.of("boxes");
    private static final int DESK = 90;
    private static final int MARGIN = 60;
    private static final int LONG = 3 * StillPage.STILL_FRAMES;
    private static final int WIDTH = PAPER.blank().width() / 2 + 2 * MARGIN;
    private static final int HEIGHT = PAPER.blank().height() / 2 + 2 * MARGIN;
    private static final int GRAIN = 4;
    private static final List<Mat> NOISE = noise();

    private final StillPage page = new StillPage();
    private final Mat ballot = marked(0);
    private int frames;
    private int taken;

    @Test
    void a_page_that_lies_still_is_taken_once_however_long_it_lies() {
        show(ballot, LONG);
        assertEquals(1, taken);
    }

    @Test
    void a_page_that_moves_is_not_taken() {
        for (int i = 0; i < LONG; i++) {
            look(lay(ballot, MARGIN + 5 * (i % 10), MARGIN));
        }
        assertEquals(0, taken);
    }

    @Test
    void a_page_that_creeps_is_not_taken() {
        for (int i = 0; i < LONG; i++) {
            look(lay(ballot, MARGIN + i, MARGIN));
        }
        assertEquals(0, taken);
    }

    @Test
    void another_ballot_with_the_same_print_in_the_same_place_is_taken() {
        show(ballot, LONG);
        for (int i = 1; i <= PAPER.page().rows().size(); i++) {
            show(marked(i), LONG);
            assertEquals(1 + i, taken, "one more cross");
        }
    }

    @Test
    void a_hand_over_the_same_page_makes_no_new_page() {
        show(ballot, LONG);
        for (int i = 0; i < StillPage.STILL_FRAMES; i++) {
            Mat frame = lay(ballot, MARGIN, MARGIN);
            hand(frame, 50 * i);
            look(frame);
        }
        show(ballot, LONG);
        assertEquals(1, taken);
    }

    @Test
    void a_page_out_of_focus_is_not_taken_until_it_is_sharp() {
        Mat blurred = new Mat();
        GaussianBlur(ballot, blurred, new Size(31, 31), 4);
        show(blurred, LONG);
        assertEquals(0, taken);
        show(ballot, LONG);
        assertEquals(1, taken);
    }

    @Test
    void a_bare_desk_is_no_page() {
        clear();
        assertEquals(0, taken);
    }

    @Test
    void light_that_flickers_moves_nothing() {
        for (int i = 0; i < LONG; i++) {
            Mat frame = lay(ballot, MARGIN, MARGIN);
            frame.convertTo(frame, -1, 1, i % 2 == 0 ? 0 : -9);
            look(frame);
        }
        assertEquals(1, taken);
    }

    @Test
    void page_after_page_is_taken_once_each() {
        for (int i = 1; i <= 4; i++) {
            look(lay(marked(i), MARGIN + 50, MARGIN));
            show(marked(i), LONG);
            clear();
        }
        assertEquals(4, taken);
    }

    private void show(Mat picture, int frames) {
        for (int i = 0; i < frames; i++) {
            look(lay(picture, MARGIN, MARGIN));
        }
    }

    private void clear() {
        for (int i = 0; i < LONG; i++) {
            look(desk());
        }
    }

    private void look(Mat frame) {
        Mat noise = NOISE.get(frames++ % NOISE.size());
        addWeighted(frame, 1, noise, 1, -GRAIN, frame);
        taken += page.isNext(frame) ? 1 : 0;
    }

    /** Grain of a camera, from one seed. */
    private static List<Mat> noise() {
        Random random = new Random(4);
        return Stream.generate(() -> {
                    byte[] pixels = new byte[HEIGHT * WIDTH];
                    for (int i = 0; i < pixels.length; i++) {
                        pixels[i] = (byte) random.nextInt(2 * GRAIN + 1);
                    }
                    Mat noise = new Mat(HEIGHT, WIDTH, CV_8UC1);
                    noise.data().put(pixels);
                    return noise;
                })
                .limit(5)
                .toList();
    }

    private static Mat lay(Mat picture, int x, int y) {
        Mat frame = desk();
        picture.copyTo(new Mat(frame, new Rect(x, y, picture.cols(), picture.rows())));
        return frame;
    }

    private static Mat desk() {
        return new Mat(HEIGHT, WIDTH, CV_8UC1, new Scalar(DESK));
    }

    private static void hand(Mat frame, int y) {
        new Mat(frame, new Rect(100, y, 200, 150)).setTo(new Mat(1, 1, CV_8UC1, new Scalar(150)));
    }

    private static Mat printed() {
        GreyPicture blank = PAPER.blank();
        Mat mat = new Mat(blank.height(), blank.width(), CV_8UC1);
        mat.data().put(blank.pixels());
        return mat;
    }

    /** With a cross in the first rows. */
    private static Mat marked(int rows) {
        Mat ballot = printed();
        for (int i = 0; i < rows; i++) {
            Box box = PAPER.page().rows().get(i).boxes().get(Column.AGREE);
            int left = pixels(box.x().hundredths());
            int right = pixels(box.right().hundredths());
            int top = pixels(box.y().hundredths());
            int bottom = pixels(box.bottom().hundredths());
            stroke(ballot, new Point(left, top), new Point(right, bottom));
            stroke(ballot, new Point(left, bottom), new Point(right, top));
        }
        Mat half = new Mat();
        resize(ballot, half, new Size(ballot.cols() / 2, ballot.rows() / 2), 0, 0, INTER_AREA);
        return half;
    }

    private static void stroke(Mat ballot, Point from, Point to) {
        line(ballot, from, to, new Scalar(50), 5, 8, 0);
    }

    private static int pixels(int hundredths) {
        return hundredths * BallotReader.BLANK_DPI / 2540;
    }
}
