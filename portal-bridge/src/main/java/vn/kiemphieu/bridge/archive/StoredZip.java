package vn.kiemphieu.bridge.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.zip.CRC32;

/**
 * A flat ZIP archive (PKWARE APPNOTE 6.3) of files that are stored as they are, in the order of their names. There is one
 * spelling of it: whatever {@link #write} would not have written is not read, so no two programs can see different files in it.
 */
public final class StoredZip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_BYTES = 30;
    private static final int CENTRAL_BYTES = 46;
    private static final int END_BYTES = 22;
    /** Where in a local header the stored size stands, and the length of the name. */
    private static final int SIZE_AT = 18;

    private static final int NAME_LENGTH_AT = 26;

    private static final short VERSION = 10;
    /** 1 January 1980, the first day that ZIP knows: what is in the archive tells its time itself. */
    private static final short DAY = (1 << 5) | 1;

    private StoredZip() {}

    /**
     * The archive of some files.
     *
     * @param files by their names, of ASCII
     */
    public static byte[] write(SortedMap<String, byte[]> files) {
        ByteBuffer zip = ByteBuffer.allocate(size(files)).order(ByteOrder.LITTLE_ENDIAN);
        int[] starts = new int[files.size()];
        int written = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            starts[written++] = zip.position();
            zip.putInt(LOCAL);
            putHeader(zip, file);
            zip.put(name(file.getKey())).put(file.getValue());
        }
        int directory = zip.position();
        written = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            zip.putInt(CENTRAL).putShort(VERSION);
            putHeader(zip, file);
            zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            zip.putInt(starts[written++]).put(name(file.getKey()));
        }
        short entries = (short) files.size();
        int directoryBytes = zip.position() - directory;
        zip.putInt(END).putInt(0).putShort(entries).putShort(entries);
        zip.putInt(directoryBytes).putInt(directory).putShort((short) 0);
        return zip.array();
    }

    /** What both headers of a file say: version, flags, method, time, day, checksum, both sizes, lengths of name and extra. */
    private static void putHeader(ByteBuffer zip, Map.Entry<String, byte[]> file) {
        CRC32 checksum = new CRC32();
        checksum.update(file.getValue());
        int length = file.getValue().length;
        zip.putShort(VERSION).putShort((short) 0).putShort((short) 0).putShort((short) 0);
        zip.putShort(DAY).putInt((int) checksum.getValue()).putInt(length).putInt(length);
        zip.putShort((short) name(file.getKey()).length).putShort((short) 0);
    }

    private static int size(SortedMap<String, byte[]> files) {
        int size = END_BYTES;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            size += LOCAL_BYTES + CENTRAL_BYTES + 2 * name(file.getKey()).length + file.getValue().length;
        }
        return size;
    }

    /**
     * The files of an archive; empty for any bytes that {@link #write} never wrote.
     *
     * @param most how many bytes a file of a name may have; negative for names that may not be there
     */
    public static Optional<SortedMap<String, byte[]>> read(byte[] zip, ToIntFunction<String> most) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        ByteBuffer left = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        while (left.remaining() >= LOCAL_BYTES && left.getInt(left.position()) == LOCAL) {
            int start = left.position();
            int size = left.getInt(start + SIZE_AT);
            int nameLength = Short.toUnsignedInt(left.getShort(start + NAME_LENGTH_AT));
            left.position(start + LOCAL_BYTES);
            if (left.remaining() < nameLength) {
                return Optional.empty();
            }
            byte[] name = new byte[nameLength];
            left.get(name);
            String called = new String(name, StandardCharsets.US_ASCII);
            if (size < 0 || size > most.applyAsInt(called) || size > left.remaining() || files.containsKey(called)) {
                return Optional.empty();
            }
            byte[] file = new byte[size];
            left.get(file);
            files.put(called, file);
        }
        return Arrays.equals(write(files), zip) ? Optional.of(files) : Optional.empty();
    }

    private static byte[] name(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
