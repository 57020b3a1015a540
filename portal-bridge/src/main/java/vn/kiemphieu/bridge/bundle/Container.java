package vn.kiemphieu.bridge.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A ZIP archive (PKWARE APPNOTE 6.3) with a fixed list of members that are stored as they are. There is one spelling of it:
 * whatever {@link #write} would not have written is not read, so no two programs can see different files in it.
 */
final class Container {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_BYTES = 30;
    private static final int CENTRAL_BYTES = 46;
    private static final int END_BYTES = 22;
    /** Where in a local header the stored size stands. */
    private static final int SIZE_AT = 18;

    private static final short VERSION = 10;
    /** 1 January 1980, the first day that ZIP knows: a bundle tells its time in the manifest only. */
    private static final short DAY = (1 << 5) | 1;

    private Container() {}

    static byte[] write(Map<Member, byte[]> files) {
        ByteBuffer zip = ByteBuffer.allocate(size(files)).order(ByteOrder.LITTLE_ENDIAN);
        Map<Member, Integer> starts = new EnumMap<>(Member.class);
        for (Member member : Member.values()) {
            starts.put(member, zip.position());
            zip.putInt(LOCAL);
            putHeader(zip, member, files.get(member));
            zip.put(name(member)).put(files.get(member));
        }
        int directory = zip.position();
        for (Member member : Member.values()) {
            zip.putInt(CENTRAL).putShort(VERSION);
            putHeader(zip, member, files.get(member));
            zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            zip.putInt(starts.get(member)).put(name(member));
        }
        short entries = (short) Member.values().length;
        int directoryBytes = zip.position() - directory;
        zip.putInt(END).putInt(0).putShort(entries).putShort(entries);
        zip.putInt(directoryBytes).putInt(directory).putShort((short) 0);
        return zip.array();
    }

    /** What both headers of a member say: version, flags, method, time, day, checksum, both sizes, lengths of name and extra. */
    private static void putHeader(ByteBuffer zip, Member member, byte[] file) {
        CRC32 checksum = new CRC32();
        checksum.update(file);
        zip.putShort(VERSION).putShort((short) 0).putShort((short) 0).putShort((short) 0);
        zip.putShort(DAY).putInt((int) checksum.getValue()).putInt(file.length).putInt(file.length);
        zip.putShort((short) name(member).length).putShort((short) 0);
    }

    private static int size(Map<Member, byte[]> files) {
        int size = END_BYTES;
        for (Member member : Member.values()) {
            int length = files.get(member).length;
            if (length > member.most()) {
                throw new IllegalArgumentException(
                        member.fileName() + " has " + length + " bytes, too many for a bundle");
            }
            size += LOCAL_BYTES + CENTRAL_BYTES + 2 * name(member).length + length;
        }
        return size;
    }

    /** The members; empty for any bytes that {@link #write} never wrote. */
    static Optional<Map<Member, byte[]>> read(byte[] zip) {
        Map<Member, byte[]> files = new EnumMap<>(Member.class);
        ByteBuffer left = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (Member member : Member.values()) {
            int head = LOCAL_BYTES + name(member).length;
            if (left.remaining() < head) {
                return Optional.empty();
            }
            int size = left.getInt(left.position() + SIZE_AT);
            if (size < 0 || size > member.most() || size > left.remaining() - head) {
                return Optional.empty();
            }
            byte[] file = new byte[size];
            left.position(left.position() + head).get(file);
            files.put(member, file);
        }
        return Arrays.equals(write(files), zip) ? Optional.of(files) : Optional.empty();
    }

    private static byte[] name(Member member) {
        return member.fileName().getBytes(StandardCharsets.US_ASCII);
    }
}
