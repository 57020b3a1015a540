package vn.kiemphieu.counter.counting;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_GRAYSCALE;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.FILLED;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.ellipse;
import static org.bytedeco.opencv.global.opencv_videoio.CAP_OPENCV_MJPEG;

import java.nio.file.Path;
import java.util.Random;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_videoio.VideoWriter;

/** What a document camera sees while somebody lays down sheet after sheet, as Motion JPEG. */
final class CameraVideo implements AutoCloseable {
    private static final int WIDTH = 1360;
    private static final int HEIGHT = 1840;
    private static final int DESK = 80;
    private static final int SKIN = 150;
    /** How far a hand moves from one frame to the next. */
    private static final int STEP = 180;

    private static final int PUSHING = 2;
    private static final int LEAVING = 2;
    private static final int RESTING = 9;

    private final VideoWriter writer;
    private final Random dice;

    CameraVideo(Path file, long seed) {
        dice = new Random(seed);
        writer = new VideoWriter(
                file.toString(),
                CAP_OPENCV_MJPEG,
                VideoWriter.fourcc((byte) 'M', (byte) 'J', (byte) 'P', (byte) 'G'),
                10,
                new Size(WIDTH, HEIGHT),
                true);
    }

    /** A hand pushes the sheet to its place and leaves; the sheet rests; the hand takes it away. */
    void layDown(byte[] picture) {
        Mat sheet = imdecode(new Mat(1, picture.length, CV_8UC1, new BytePointer(picture)), IMREAD_GRAYSCALE);
        int x = 20 + dice.nextInt(WIDTH - sheet.cols() - 40);
        int y = 20 + dice.nextInt(HEIGHT - sheet.rows() - 40);
        for (int i = PUSHING; i > 0; i--) {
            write(lay(sheet, x, y + Math.min(HEIGHT - sheet.rows() - y, 7 * i)), HEIGHT - STEP * i);
        }
        for (int i = 0; i < LEAVING; i++) {
            write(lay(sheet, x, y), HEIGHT / 2 + STEP * i);
        }
        for (int i = 0; i < RESTING; i++) {
            write(lay(sheet, x, y), HEIGHT * 2);
        }
        for (int i = LEAVING; i > 0; i--) {
            write(lay(sheet, x, y), HEIGHT / 2 + STEP * i);
        }
        for (int i = 0; i < RESTING; i++) {
            write(desk(), HEIGHT * 2);
        }
    }

    private static Mat desk() {
        return new Mat(HEIGHT, WIDTH, CV_8UC1, new Scalar(DESK));
    }

    private static Mat lay(Mat sheet, int x, int y) {
        Mat frame = desk();
        sheet.copyTo(new Mat(frame, new Rect(x, y, sheet.cols(), sheet.rows())));
        return frame;
    }

    private void write(Mat frame, int handFrom) {
        ellipse(
                frame,
                new Point(WIDTH / 2, handFrom + HEIGHT / 3),
                new Size(WIDTH / 6, HEIGHT / 3),
                0,
                0,
                360,
                new Scalar(SKIN),
                FILLED,
                8,
                0);
        Mat colour = new Mat();
        cvtColor(frame, colour, COLOR_GRAY2BGR);
        writer.write(colour);
    }

    @Override
    public void close() {
        writer.release();
    }
}
