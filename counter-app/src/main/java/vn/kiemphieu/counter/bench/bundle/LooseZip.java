package vn.kiemphieu.counter.bench.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Writes ZIP archives that no honest program writes: every field of every header is whatever somebody set it to. */
final class LooseZip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int HEADERS = 30 + 46;
    private static final int END_BYTES = 22;

    /** One entry, plain until its fields are changed. */
    static final class Entry {
        String localName;
        String centralName;
        byte[] bytes;
        byte[] gap = {};
        byte[] extra = {};
        int flags;
        int method;
        int day = (1 << 5) | 1;
        int checksum;
        int localSize;
        int centralSize;
        int attributes;

        private Entry(String name, byte[] bytes) {
            this.localName = name;
            this.centralName = name;
            this.bytes = bytes;
            measure();
        }

        /** Says the truth of its bytes. */
        void measure() {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            checksum = (int) crc.getValue();
            localSize = bytes.length;
            centralSize = bytes.length;
        }

        private int length() {
            return HEADERS + localName.length() + centralName.length() + bytes.length + gap.length + 2 * extra.length;
        }
    }

    final List<Entry> entries = new ArrayList<>();
    byte[] before = {};
    String comment = "";
    int entriesMore;

    /** One more entry at the end, as it would honestly be. */
    Entry add(String name, byte[] bytes) {
        Entry entry = new Entry(name, bytes);
        entries.add(entry);
        return entry;
    }

    byte[] bytes() {
        int size = before.length
                + END_BYTES
                + comment.length()
                + entries.stream().mapToInt(Entry::length).sum();
        ByteBuffer zip =
                ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).put(before);
        List<Integer> starts = new ArrayList<>();
        for (Entry entry : entries) {
            zip.put(entry.gap);
            starts.add(zip.position());
            zip.putInt(LOCAL);
            put(zip, entry, entry.localSize, entry.localName);
            zip.put(ascii(entry.localName)).put(entry.extra).put(entry.bytes);
        }
        int directory = zip.position();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            zip.putInt(CENTRAL).putShort((short) 10);
            put(zip, entry, entry.centralSize, entry.centralName);
            zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(entry.attributes);
            zip.putInt(starts.get(i)).put(ascii(entry.centralName)).put(entry.extra);
        }
        int count = entries.size() + entriesMore;
        int directoryBytes = zip.position() - directory;
        zip.putInt(END).putInt(0).putShort((short) count).putShort((short) count);
        zip.putInt(directoryBytes).putInt(directory).putShort((short) comment.length());
        return zip.put(ascii(comment)).array();
    }

    private static void put(ByteBuffer zip, Entry entry, int size, String name) {
        zip.putShort((short) 10).putShort((short) entry.flags).putShort((short) entry.method);
        zip.putShort((short) 0).putShort((short) entry.day).putInt(entry.checksum);
        zip.putInt(entry.method == 0 ? size : entry.bytes.length).putInt(size);
        zip.putShort((short) name.length()).putShort((short) entry.extra.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
