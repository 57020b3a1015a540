package vn.kiemphieu.scanner;

import java.util.Optional;

/**
 * The picture of one side of one sheet, as received.
 *
 * @param source the file it came from, as people know it
 * @param page its place in that file, from 1
 * @param sha256 hash of the picture (ADR 0008), 64 hexadecimal digits
 * @param picture its pixels
 * @param colour the same in colour; empty where nobody asked for it or the picture is grey
 */
public record SheetImage(String source, int page, String sha256, GreyPicture picture, Optional<ColourPicture> colour) {}
