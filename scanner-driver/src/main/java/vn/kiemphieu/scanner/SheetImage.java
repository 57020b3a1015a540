package vn.kiemphieu.scanner;

/**
 * The picture of one side of one sheet, as received.
 *
 * @param source the file it came from, as people know it
 * @param page its place in that file, from 1
 * @param sha256 hash of the picture (ADR 0008), 64 hexadecimal digits
 * @param picture its pixels
 */
public record SheetImage(String source, int page, String sha256, GreyPicture picture) {}
