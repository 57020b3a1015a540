package vn.kiemphieu.scanner.sane;

import au.com.southsky.jfreesane.FrameType;
import au.com.southsky.jfreesane.SaneDevice;
import au.com.southsky.jfreesane.SaneParameters;
import au.com.southsky.jfreesane.ScanListener;

/**
 * Watches what of a picture really comes in: jfreesane fills up what a device left out with zeros, which are black, or white
 * in a picture of one bit.
 */
final class FrameWatch implements ScanListener {
    private static final int LARGEST_DEPTH = 16;

    private SaneParameters frame;
    private int announced;
    private int bytes;
    private int lines = Integer.MAX_VALUE;

    /** Whole lines that came; in three frames, those of the shortest. */
    int lines() {
        return Math.min(lines, bytes / frame.getBytesPerLine());
    }

    /** Whether the device said before how many lines would come. */
    boolean told() {
        return announced > 0;
    }

    @Override
    public void scanningStarted(SaneDevice device) {
        // The first frame says more.
    }

    @Override
    public void frameAcquisitionStarted(SaneDevice device, SaneParameters parameters, int number, int likely) {
        if (frame != null) {
            lines = lines();
        }
        frame = parameters;
        bytes = 0;
        announced = parameters.getLineCount();
        requireKnown(parameters);
    }

    @Override
    public void recordRead(SaneDevice device, int total, int expected) {
        bytes = total;
        if (told() && total / frame.getBytesPerLine() > announced) {
            throw cannot("more lines than announced");
        }
    }

    @Override
    public void scanningFinished(SaneDevice device) {
        // Whoever asked for the picture knows.
    }

    /** jfreesane puts three frames together from bytes only, and takes lines of single bits to have nothing behind them. */
    private static void requireKnown(SaneParameters parameters) {
        FrameType type = parameters.getFrameType();
        int depth = parameters.getDepthPerPixel();
        int width = parameters.getPixelsPerLine();
        int line = parameters.getBytesPerLine();
        boolean known = type != null
                && width > 0
                && line > 0
                && switch (type) {
                    case GRAY -> depth == 1 ? line == (width + 7) / Byte.SIZE : isWholeBytes(depth);
                    case RGB -> depth == 1 || isWholeBytes(depth);
                    case RED, GREEN, BLUE -> depth == Byte.SIZE;
                };
        if (!known) {
            throw cannot(parameters.toString());
        }
    }

    private static boolean isWholeBytes(int depth) {
        return depth == Byte.SIZE || depth == LARGEST_DEPTH;
    }

    private static CannotScan cannot(String what) {
        return new CannotScan(
                "Máy quét gửi ảnh theo dạng không đọc được; hãy đặt máy quét quét ảnh xám (Gray, 8 bit) rồi quét lại.",
                "The scanner sends pictures in a form that cannot be read (" + what
                        + "); set it to grey of 8 bits and scan again.");
    }
}
