package vn.kiemphieu.scanner.camera;

import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * When to take a picture: once a page lies still and sharp that is not the one taken last. Until something changes from what
 * was taken, nothing is taken again.
 */
final class StillPage {
    /** Frames that must not differ from the first of them: a hand that lays a page down rests for less. */
    static final int STILL_FRAMES = 8;
    /** A page of print has some thousands, one out of focus or a bare desk less than a hundred. */
    private static final double SHARP = 150;

    private Optional<FrameView> still = Optional.empty();
    private int stillFrames;
    private Optional<FrameView> taken = Optional.empty();

    /**
     * Looks at the next frame.
     *
     * @param grey 8 bits
     * @return whether it is the picture of a page to be taken
     */
    boolean isNext(Mat grey) {
        FrameView view = FrameView.of(grey);
        if (still.isEmpty() || view.differs(still.get())) {
            still = Optional.of(view);
            stillFrames = 1;
            return false;
        }
        stillFrames++;
        boolean next = stillFrames >= STILL_FRAMES
                && (taken.isEmpty() || view.differs(taken.get()))
                && FrameView.sharpness(grey) >= SHARP;
        if (next) {
            taken = Optional.of(view);
        }
        return next;
    }
}
