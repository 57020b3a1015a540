package vn.kiemphieu.scanner;

import java.nio.file.Path;

/**
 * One page of one file, in reading order.
 *
 * @param source the file as people know it: the path as given, or below the folder as given
 * @param file where it lies
 * @param page from 1
 * @param group the feed it belongs to: pages of one folder of pictures, or of one file of several pages (ADR 0009)
 */
public record PageFile(String source, Path file, int page, String group) {}
