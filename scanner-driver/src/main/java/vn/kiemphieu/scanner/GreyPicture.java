package vn.kiemphieu.scanner;

/**
 * Pixels in 256 shades of grey, 0 black, row by row from the upper left.
 *
 * @param pixels width × height bytes; never changed once handed over
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity only; millions of pixels are never copied
public record GreyPicture(int width, int height, byte[] pixels) {
    /** Pixels of which one is looked at to tell a picture in black and white. */
    private static final int STEP = 997;

    /** Of so many pixels one may be grey: what was drawn over a streak. */
    private static final int FEW = 100;

    public GreyPicture {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException("a picture of " + width + " x " + height + " has as many pixels");
        }
    }

    /** How much darker than white each pixel is, 0 to 255. */
    public byte[] darkness() {
        byte[] darkness = new byte[pixels.length];
        for (int i = 0; i < darkness.length; i++) {
            darkness[i] = (byte) (255 - (pixels[i] & 0xFF));
        }
        return darkness;
    }

    /** Whether it was scanned in black and white only. */
    public boolean blackAndWhite() {
        int grey = 0;
        for (int i = 0; i < pixels.length; i += STEP) {
            grey += pixels[i] == 0 || pixels[i] == (byte) 255 ? 0 : 1;
        }
        return FEW * grey <= pixels.length / STEP;
    }
}
