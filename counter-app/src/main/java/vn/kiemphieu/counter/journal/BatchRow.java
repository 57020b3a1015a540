package vn.kiemphieu.counter.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import vn.kiemphieu.bridge.signing.Hash;

/** One row of the open batch, before the batch's key closes it; its first byte says which kind it is. */
sealed interface BatchRow {
    byte[] bytes();

    /** Whether it is a page with this picture. */
    default boolean isPage(Hash picture) {
        return false;
    }

    /** Whether it is this very line. */
    default boolean isLine(byte[] typed) {
        return false;
    }

    static BatchRow of(byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        byte kind = from.get();
        return switch (kind) {
            case Page.KIND -> Page.of(from);
            case Line.KIND -> new Line(rest(from));
            default -> throw new JournalTampered("một dòng trong sổ của tập đang mở sai dạng");
        };
    }

    private static byte[] rest(ByteBuffer from) {
        byte[] rest = new byte[from.remaining()];
        from.get(rest);
        return rest;
    }

    /**
     * A page that went through the scanner.
     *
     * @param place of its picture, which is on the disk before the row
     * @param picture its SHA-256
     * @param seen what was seen on it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Page(PictureLog.Place place, Hash picture, byte[] seen) implements BatchRow {
        private static final byte KIND = 'P';
        private static final int FIXED = Byte.BYTES + Long.BYTES + Integer.BYTES + Hash.BYTES;

        @Override
        public byte[] bytes() {
            return ByteBuffer.allocate(FIXED + seen.length)
                    .put(KIND)
                    .putLong(place.at())
                    .putInt(place.length())
                    .put(picture.bytes())
                    .put(seen)
                    .array();
        }

        @Override
        public boolean isPage(Hash other) {
            return picture.equals(other);
        }

        private static Page of(ByteBuffer from) {
            PictureLog.Place place = new PictureLog.Place(from.getLong(), from.getInt());
            byte[] sha256 = new byte[Hash.BYTES];
            from.get(sha256);
            return new Page(place, Hash.of(sha256), rest(from));
        }
    }

    /** A line that somebody typed; there is no picture of it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Line(byte[] typed) implements BatchRow {
        private static final byte KIND = 'L';

        @Override
        public byte[] bytes() {
            return ByteBuffer.allocate(Byte.BYTES + typed.length)
                    .put(KIND)
                    .put(typed)
                    .array();
        }

        @Override
        public boolean isLine(byte[] other) {
            return Arrays.equals(typed, other);
        }
    }
}
