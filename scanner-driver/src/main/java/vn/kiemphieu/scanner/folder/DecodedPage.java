package vn.kiemphieu.scanner.folder;

import java.nio.ByteBuffer;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.tally.election.Fingerprint;

/** A page's pixels with the hash that names it (ADR 0008). */
record DecodedPage(GreyPicture picture, String sha256) {

    /** The only picture in a file: the hash of the file's bytes. */
    static DecodedPage ofFile(GreyPicture picture, byte[] bytes) {
        return new DecodedPage(picture, Fingerprint.sha256Hex(bytes));
    }

    /** One page of several: the hash of width and height (four bytes each, big-endian) and the grey pixels. */
    static DecodedPage ofPixels(GreyPicture picture) {
        ByteBuffer raster = ByteBuffer.allocate(2 * Integer.BYTES + picture.pixels().length);
        raster.putInt(picture.width()).putInt(picture.height()).put(picture.pixels());
        return new DecodedPage(picture, Fingerprint.sha256Hex(raster.array()));
    }
}
