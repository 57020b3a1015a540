package vn.kiemphieu.scanner;

/**
 * The pixels of a picture in colour, as three pictures of one size.
 *
 * @param red light, 0 none
 * @param green likewise
 * @param blue likewise
 */
public record ColourPicture(GreyPicture red, GreyPicture green, GreyPicture blue) {
    public ColourPicture {
        if (!sameSize(red, green) || !sameSize(red, blue)) {
            throw new IllegalArgumentException("the colours of a picture have one size");
        }
    }

    private static boolean sameSize(GreyPicture one, GreyPicture other) {
        return one.width() == other.width() && one.height() == other.height();
    }
}
