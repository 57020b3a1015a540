package vn.kiemphieu.counter.usb;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that strangers gave, as they may stand on the screen. */
final class SafeName {
    private static final int LONGEST = 80;
    /** Controls, what turns the direction of writing, invisible signs, line ends, bytes that are no text. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFD]");

    private SafeName() {}

    /** The name in one line; what must not be shown stands there by its number, what is too long is cut in the middle. */
    static String shown(String name) {
        String safe = UNSAFE.matcher(name)
                .replaceAll(sign ->
                        String.format(Locale.ROOT, "<%04X>", sign.group().codePointAt(0)));
        if (safe.codePointCount(0, safe.length()) <= LONGEST) {
            return safe;
        }
        int head = safe.offsetByCodePoints(0, LONGEST / 2);
        int tail = safe.offsetByCodePoints(safe.length(), -LONGEST / 2 + 1);
        return safe.substring(0, head) + "…" + safe.substring(tail);
    }
}
