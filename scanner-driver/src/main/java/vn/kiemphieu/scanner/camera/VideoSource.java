package vn.kiemphieu.scanner.camera;

import static org.bytedeco.opencv.global.opencv_videoio.CAP_PROP_FOURCC;
import static org.bytedeco.opencv.global.opencv_videoio.CAP_PROP_FRAME_HEIGHT;
import static org.bytedeco.opencv.global.opencv_videoio.CAP_PROP_FRAME_WIDTH;

import java.nio.file.Path;
import org.bytedeco.opencv.opencv_videoio.VideoCapture;
import org.bytedeco.opencv.opencv_videoio.VideoWriter;

/** Where frames come from. */
public sealed interface VideoSource {
    String name();

    /** Not open where there is no such thing. */
    VideoCapture open();

    /** Whether it ends by itself. */
    boolean ends();

    /** A camera, by the number that the system gave it, from 0. */
    record Camera(int number) implements VideoSource {
        /** More than any camera has; it takes its finest instead. */
        private static final int FINEST = 10_000;

        @Override
        public String name() {
            return "máy chụp tài liệu số " + number;
        }

        @Override
        public VideoCapture open() {
            VideoCapture video = new VideoCapture(number);
            video.set(CAP_PROP_FOURCC, VideoWriter.fourcc((byte) 'M', (byte) 'J', (byte) 'P', (byte) 'G'));
            video.set(CAP_PROP_FRAME_WIDTH, FINEST);
            video.set(CAP_PROP_FRAME_HEIGHT, FINEST);
            return video;
        }

        @Override
        public boolean ends() {
            return false;
        }
    }

    /** A recorded video: Motion JPEG in AVI, which needs no codec from elsewhere. */
    record Video(Path file) implements VideoSource {
        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public VideoCapture open() {
            return new VideoCapture(file.toString());
        }

        @Override
        public boolean ends() {
            return true;
        }
    }
}
