package vn.kiemphieu.scanner.folder;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    JPEG,
    PNG,
    TIFF,
    PDF,
    OTHER;

    /** Enough first bytes for {@link #of}. */
    static final int HEAD = 1024;

    static FileKind of(byte[] head) {
        if (startsWith(head, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (startsWith(head, 0x89, 'P', 'N', 'G')) {
            return PNG;
        }
        if (startsWith(head, 'I', 'I', 42, 0) || startsWith(head, 'M', 'M', 0, 42)) {
            return TIFF;
        }
        return startsWith(head, '%', 'P', 'D', 'F') ? PDF : OTHER;
    }

    private static boolean startsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
