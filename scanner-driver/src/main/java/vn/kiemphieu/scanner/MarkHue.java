package vn.kiemphieu.scanner;

/**
 * The hue of the ink in one place for a mark: how much more light of one colour than of another it takes, as a share of
 * all that it takes. Black ink and pencil have 0 and 0, however strong or pale.
 *
 * @param row the number of its row on the ballot
 * @param red red light taken, less green; below 0 for red ink
 * @param blue blue light taken, less green; below 0 for blue ink
 */
public record MarkHue(int row, double red, double blue) {

    /** How far apart two hues are: 0 for one ink, about 0.7 for blue and black, more than 1 for red and any other. */
    double from(MarkHue other) {
        return Math.hypot(red - other.red, blue - other.blue);
    }
}
