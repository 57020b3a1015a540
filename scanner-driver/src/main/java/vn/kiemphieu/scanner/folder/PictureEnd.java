package vn.kiemphieu.scanner.folder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * Where the first picture of a JPEG or PNG ends. A decoder fills up a picture that was cut off, and passes over a second
 * one behind the first; neither half a ballot nor a ballot behind another may go unnoticed.
 */
final class PictureEnd {
    private static final int MARKER = 0xFF;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    /** Each scan of a progressive JPEG costs a pass over all pixels; encoders write ten at most. */
    private static final int MOST_SCANS = 16;

    private static final int PNG_HEAD = 8;
    /** Length, name and check sum of a chunk. */
    private static final int PNG_CHUNK = 12;

    private static final int MOVES = name("acTL");
    private static final int ENDS = name("IEND");

    private PictureEnd() {}

    /** The first byte behind the picture; empty where it does not end, moves, or is drawn over without end. */
    static OptionalInt of(byte[] bytes) {
        try {
            return FileKind.of(bytes) == FileKind.JPEG ? jpeg(bytes) : png(ByteBuffer.wrap(bytes));
        } catch (IndexOutOfBoundsException e) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt jpeg(byte[] bytes) {
        int at = 2;
        int scans = 0;
        while (scans <= MOST_SCANS) {
            at = marker(bytes, at);
            int code = unsigned(bytes, at + 1);
            at += 2;
            if (code == END_OF_IMAGE) {
                return OptionalInt.of(at);
            }
            if (!standsAlone(code)) {
                at += unsigned(bytes, at) * 256 + unsigned(bytes, at + 1);
            }
            if (code == START_OF_SCAN) {
                at = endOfScan(bytes, at);
                scans++;
            }
        }
        return OptionalInt.empty();
    }

    /** The last of the fill bytes in front of the next code. */
    private static int marker(byte[] bytes, int from) {
        int at = from;
        while (unsigned(bytes, at) != MARKER || unsigned(bytes, at + 1) == MARKER) {
            at++;
        }
        return at;
    }

    private static boolean standsAlone(int code) {
        return code <= 1 || (code >= FIRST_RESTART && code <= LAST_RESTART);
    }

    private static int endOfScan(byte[] bytes, int from) {
        int at = from;
        while (unsigned(bytes, at) != MARKER || standsAlone(unsigned(bytes, at + 1))) {
            at++;
        }
        return at;
    }

    private static int unsigned(byte[] bytes, int at) {
        return Byte.toUnsignedInt(bytes[at]);
    }

    private static OptionalInt png(ByteBuffer png) {
        int at = PNG_HEAD;
        while (true) {
            int length = png.getInt(at);
            int name = png.getInt(at + Integer.BYTES);
            at += Math.max(0, length) + PNG_CHUNK;
            if (name == MOVES) {
                return OptionalInt.empty();
            }
            if (name == ENDS) {
                return at <= png.limit() ? OptionalInt.of(at) : OptionalInt.empty();
            }
        }
    }

    private static int name(String letters) {
        return ByteBuffer.wrap(letters.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
