package vn.kiemphieu.scanner.feed;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.ScannedPage;

/** Pixels as the bytes of a file, in the form that {@link ScannedPage} names. */
public final class EncodedPicture {
    private static final int QUALITY = 90;

    private EncodedPicture() {}

    public static byte[] of(GreyPicture picture) {
        try (Mat mat = new Mat(picture.height(), picture.width(), CV_8UC1);
                IntPointer quality = new IntPointer(IMWRITE_JPEG_QUALITY, QUALITY);
                BytePointer encoded = new BytePointer()) {
            mat.data().put(picture.pixels());
            if (picture.blackAndWhite()) {
                imencode(".png", mat, encoded);
            } else {
                imencode(".jpg", mat, encoded, quality);
            }
            byte[] bytes = new byte[(int) encoded.limit()];
            encoded.get(bytes);
            return bytes;
        }
    }
}
