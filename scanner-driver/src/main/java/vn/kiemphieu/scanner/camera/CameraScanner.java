package vn.kiemphieu.scanner.camera;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_videoio.VideoCapture;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageTaker;
import vn.kiemphieu.scanner.ScannedPage;
import vn.kiemphieu.scanner.Scanner;
import vn.kiemphieu.scanner.feed.EncodedPicture;

/** A document camera, or a video that one recorded. People lay one page after the other under it. */
public final class CameraScanner implements Scanner {
    private final VideoSource source;
    private final StillPage page = new StillPage();
    private volatile boolean paused;

    public CameraScanner(VideoSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public FeedEnd feed(FeedSettings settings, PageTaker taker) {
        paused = false;
        int pages = 0;
        try (VideoCapture video = source.open();
                Mat frame = new Mat();
                Mat grey = new Mat()) {
            while (!paused) {
                if (!video.isOpened() || !video.read(frame) || frame.empty()) {
                    return video.isOpened() && source.ends()
                            ? new FeedEnd.TrayEmpty(pages)
                            : new FeedEnd.Lost(pages, settings.sheetAfter(pages), name());
                }
                toGrey(frame, grey);
                if (page.isNext(grey)) {
                    taker.take(new ScannedPage(EncodedPicture.of(pixels(grey)), 0));
                    pages++;
                }
            }
            return new FeedEnd.Paused(pages);
        }
    }

    private static void toGrey(Mat frame, Mat grey) {
        if (frame.channels() == 1) {
            frame.copyTo(grey);
        } else {
            cvtColor(frame, grey, COLOR_BGR2GRAY);
        }
    }

    private static GreyPicture pixels(Mat grey) {
        byte[] pixels = new byte[grey.rows() * grey.cols()];
        grey.data().get(pixels);
        return new GreyPicture(grey.cols(), grey.rows(), pixels);
    }

    @Override
    public void pause() {
        paused = true;
    }

    /** The camera is held only while it feeds; a feed that is under way is paused. */
    @Override
    public void close() {
        pause();
    }
}
