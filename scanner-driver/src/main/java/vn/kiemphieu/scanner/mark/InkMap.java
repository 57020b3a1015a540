package vn.kiemphieu.scanner.mark;

/** How dark the ink is in each cell of a page. Most of a page has none, so it is held in parts, and only those with ink. */
final class InkMap {
    private static final int PART = 1 << 10;

    private final byte[][] parts;

    InkMap(int cells) {
        this.parts = new byte[cells / PART + 1][];
    }

    /** 0 where there is none. */
    int at(int cell) {
        byte[] part = parts[cell / PART];
        return part == null ? 0 : part[cell % PART] & 0xFF;
    }

    void set(int cell, int darkness) {
        if (parts[cell / PART] == null) {
            parts[cell / PART] = new byte[PART];
        }
        parts[cell / PART][cell % PART] = (byte) darkness;
    }
}
