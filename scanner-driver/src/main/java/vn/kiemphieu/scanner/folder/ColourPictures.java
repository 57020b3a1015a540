package vn.kiemphieu.scanner.folder;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_IGNORE_ORIENTATION;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import vn.kiemphieu.scanner.ColourPicture;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.Trouble;

/** The colours of pictures that have some. */
final class ColourPictures {
    /** Red, green and blue differ by no more than this in a grey picture that is stored in colour. */
    private static final int GREY = 2;

    private static final int COLOURS = 3;

    private ColourPictures() {}

    /** A JPEG or PNG that was decoded in grey before. */
    static Optional<ColourPicture> decode(byte[] bytes) throws UnreadablePicture {
        try (BytePointer data = new BytePointer(bytes);
                Mat encoded = new Mat(1, bytes.length, CV_8UC1, data);
                Mat colour = imdecode(encoded, IMREAD_COLOR | IMREAD_IGNORE_ORIENTATION)) {
            if (colour == null || colour.empty()) {
                throw new UnreadablePicture(Trouble.PICTURE_BROKEN);
            }
            byte[] mixed = new byte[colour.rows() * colour.cols() * COLOURS];
            colour.data().get(mixed);
            byte[][] layers = new byte[COLOURS][mixed.length / COLOURS];
            for (int i = 0; i < mixed.length; i++) {
                layers[COLOURS - 1 - i % COLOURS][i / COLOURS] = mixed[i]; // OpenCV has blue first
            }
            return picture(colour.cols(), colour.rows(), layers);
        }
    }

    /** A picture that Java decoded. */
    static Optional<ColourPicture> of(BufferedImage image) {
        if (image.getColorModel().getNumColorComponents() < COLOURS) {
            return Optional.empty();
        }
        int width = image.getWidth();
        byte[][] layers = new byte[COLOURS][width * image.getHeight()];
        int[] line = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                layers[0][y * width + x] = (byte) (line[x] >> 16);
                layers[1][y * width + x] = (byte) (line[x] >> 8);
                layers[2][y * width + x] = (byte) line[x];
            }
        }
        return picture(width, image.getHeight(), layers);
    }

    private static Optional<ColourPicture> picture(int width, int height, byte[][] layers) {
        return isGrey(layers)
                ? Optional.empty()
                : Optional.of(new ColourPicture(
                        new GreyPicture(width, height, layers[0]),
                        new GreyPicture(width, height, layers[1]),
                        new GreyPicture(width, height, layers[2])));
    }

    private static boolean isGrey(byte[][] layers) {
        for (int i = 0; i < layers[0].length; i++) {
            int green = layers[1][i] & 0xFF;
            if (Math.abs((layers[0][i] & 0xFF) - green) > GREY || Math.abs((layers[2][i] & 0xFF) - green) > GREY) {
                return false;
            }
        }
        return true;
    }
}
