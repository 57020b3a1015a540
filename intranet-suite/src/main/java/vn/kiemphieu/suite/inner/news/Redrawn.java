package vn.kiemphieu.suite.inner.news;

/**
 * A picture that was drawn anew from its pixels: nothing of the file that came in is in it.
 *
 * @param type {@code jpg} or {@code png}
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record Redrawn(String type, int width, int height, byte[] bytes) {}
