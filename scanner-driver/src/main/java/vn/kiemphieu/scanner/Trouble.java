package vn.kiemphieu.scanner;

/** Why nothing could be read from a page: a closed list, spelt as in {@code sheets.jsonl}. */
public enum Trouble {
    /** The file was deleted or cannot be opened. */
    FILE_GONE,
    /** The file changed while it was being read. */
    FILE_CHANGED,
    /** Not a picture, or a broken or truncated one. */
    PICTURE_BROKEN,
    /** Too few pixels for a ballot: below about 100 dots per inch. */
    PICTURE_TOO_SMALL,
    /** More pixels than any scanner delivers for A3. */
    PICTURE_TOO_LARGE,
    /** A PDF that asks for a password. */
    FILE_LOCKED,
    /** A PDF or TIFF without pages. */
    FILE_EMPTY,
    /** No page of ours found: too few registration marks in their places. */
    NO_PAGE_FOUND,
    /** Registration marks found, but neither QR code can be read. */
    NO_CODE,
    /** The print on the page does not lie where it was printed: stretched, torn or cut beyond what can be proven. */
    NOT_REGISTERED,
    /** The program itself died of the picture, again and again (ADR 0011). */
    READER_BROKE,
    /** Nothing on it, and not the back of a sheet. */
    PAGE_BLANK
}
