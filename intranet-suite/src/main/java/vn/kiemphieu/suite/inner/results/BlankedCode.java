package vn.kiemphieu.suite.inner.results;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fingerprint of a result with two of its five groups left blank, to be typed from the signed paper. The blanks of one
 * fingerprint stay the same, however often it is tried: other blanks would show what was blank before.
 *
 * @param fingerprint five groups of four, with hyphens
 * @param first the first blank group, 0 to 4
 * @param second the second blank group
 */
record BlankedCode(String fingerprint, int first, int second) {
    static final int GROUPS = 5;

    BlankedCode {
        if (fingerprint.split("-").length != GROUPS || first < 0 || first >= second || second >= GROUPS) {
            throw new IllegalArgumentException("two different groups of five are blank");
        }
    }

    /** Blanks that nobody can foresee. */
    static BlankedCode drawn(String fingerprint, SecureRandom random) {
        int first = random.nextInt(GROUPS);
        int second = (first + 1 + random.nextInt(GROUPS - 1)) % GROUPS;
        return new BlankedCode(fingerprint, Math.min(first, second), Math.max(first, second));
    }

    /** The groups as they may be shown; empty where something is to be typed. */
    List<Optional<String>> shown() {
        List<Optional<String>> shown = new ArrayList<>();
        for (String group : fingerprint.split("-")) {
            boolean blank = shown.size() == first || shown.size() == second;
            shown.add(blank ? Optional.empty() : Optional.of(group));
        }
        return shown;
    }

    /** All groups, once they were typed. */
    List<Optional<String>> whole() {
        return Stream.of(fingerprint.split("-")).map(Optional::of).toList();
    }

    /** Whether these are the two groups; takes the same time wherever they differ. */
    boolean isCompletedBy(String typedFirst, String typedSecond) {
        String[] groups = fingerprint.split("-");
        byte[] right = (groups[first] + groups[second]).getBytes(StandardCharsets.UTF_8);
        byte[] typed = (plain(typedFirst) + plain(typedSecond)).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(right, typed);
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
