package vn.kiemphieu.counter.usb;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that a kiosk takes in, told by the ends of their names. */
public enum Wanted {
    /** Congress files. */
    CONGRESS(4 << 20, ".json"),
    /** Signed bundles. */
    BUNDLE(256 << 20, ".kqbc"),
    /** Lists of names. */
    NAME_LIST(8 << 20, ".csv", ".txt", ".xlsx", ".ods", ".xls");

    private final int mostBytes;
    private final List<String> endings;

    Wanted(int mostBytes, String... endings) {
        this.mostBytes = mostBytes;
        this.endings = List.of(endings);
    }

    /** A larger file is not one of this kind. */
    int mostBytes() {
        return mostBytes;
    }

    static Optional<Wanted> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.stream().anyMatch(lower::endsWith))
                .findFirst();
    }
}
