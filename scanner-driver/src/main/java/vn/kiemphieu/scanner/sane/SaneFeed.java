package vn.kiemphieu.scanner.sane;

import au.com.southsky.jfreesane.SaneDevice;
import au.com.southsky.jfreesane.SaneException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import vn.kiemphieu.scanner.ScannedPage;
import vn.kiemphieu.scanner.feed.EncodedPicture;

/** One feed through an open device, page by page. */
final class SaneFeed {
    private final SaneDevice device;
    private final PageLength length;

    SaneFeed(SaneDevice device, Setting setting) {
        this.device = device;
        length = new PageLength(setting);
    }

    /** The next page, whole. */
    ScannedPage next() throws IOException, SaneException {
        FrameWatch watch = new FrameWatch();
        BufferedImage image = device.acquireImage(watch);
        int lines = Math.min(watch.lines(), image.getHeight());
        if (lines == 0) {
            throw new CannotScan(
                    "Máy quét gửi một trang không có ảnh; hãy gỡ tờ đó khỏi máy, đặt lại vào khay rồi quét tiếp.",
                    "The scanner sent a page without a picture; take that sheet out, put it back and go on.");
        }
        return new ScannedPage(EncodedPicture.of(GreyPixels.of(image, lines)), length.of(lines, watch.told()));
    }
}
