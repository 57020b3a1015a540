package vn.kiemphieu.scanner;

/**
 * Pixels in 256 shades of grey, 0 black, row by row from the upper left.
 *
 * @param pixels width × height bytes; never changed once handed over
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity only; millions of pixels are never copied
public record GreyPicture(int width, int height, byte[] pixels) {
    public GreyPicture {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException("a picture of " + width + " x " + height + " has as many pixels");
        }
    }
}
