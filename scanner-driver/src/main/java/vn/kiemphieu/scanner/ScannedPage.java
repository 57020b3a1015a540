package vn.kiemphieu.scanner;

/**
 * The picture of one side of one sheet, as it came from a {@link Scanner}.
 *
 * @param picture the bytes of a file as {@link PageFiles#receive(byte[], boolean)} reads them, with nothing beside its pixels:
 *     a picture from a device in grey as JPEG of quality 90, a quarter as large as PNG and quicker to decode, with lines as
 *     clear; one in black and white as PNG, smaller there and without the grey that JPEG puts around each edge. A picture
 *     from a folder as {@link PageFiles#bare} gives it
 * @param lengthMillimetres how long the sheet was along the feed; 0 where the device does not tell
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record ScannedPage(byte[] picture, double lengthMillimetres) {
    /** Paper lies askew and rollers slip; two sheets that overlap are longer by more than this, millimetres. */
    private static final double SLACK = 15;

    /** Whether it is longer than the paper, so that two sheets may have gone through as one. Never so where not known. */
    public boolean isTooLong(FeedSettings settings) {
        return lengthMillimetres > settings.heightMillimetres() + SLACK;
    }
}
