package vn.kiemphieu.bridge.signing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A share on paper: 32 bytes and the holder are 52 digits, in 13 groups of four with a check digit each; a last group is a
 * checksum of the whole. The check digit finds every single wrong digit, every two neighbours changed about, and every group
 * in another one's place, so that the group can be named.
 */
final class ShareText {
    static final int GROUPS = 14;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int DIGIT_BITS = 5;
    private static final int GROUP = 5;
    private static final int DATA_GROUPS = GROUPS - 1;
    private static final int DIGITS = DATA_GROUPS * (GROUP - 1);

    private ShareText() {}

    static String write(Share share) {
        int[] digits = digits(share);
        StringBuilder text = new StringBuilder();
        for (int group = 0; group < DATA_GROUPS; group++) {
            int[] four = Arrays.copyOfRange(digits, group * (GROUP - 1), (group + 1) * (GROUP - 1));
            Arrays.stream(four).forEach(digit -> text.append(BASE32.charAt(digit)));
            text.append(BASE32.charAt(check(four, group))).append('-');
        }
        Arrays.fill(digits, 0);
        return text.append(checksum(share)).toString();
    }

    static ShareReading read(String typed) {
        List<String> groups = groups(typed);
        if (groups.size() != GROUPS || groups.stream().anyMatch(group -> group.length() != GROUP)) {
            return wrongLength(groups);
        }
        int[] digits = new int[DIGITS];
        for (int group = 0; group < DATA_GROUPS; group++) {
            int[] five = groups.get(group).chars().map(BASE32::indexOf).toArray();
            int[] four = Arrays.copyOf(five, GROUP - 1);
            if (Arrays.stream(five).anyMatch(digit -> digit < 0) || check(four, group) != five[GROUP - 1]) {
                return new ShareReading.Mistyped(group + 1);
            }
            System.arraycopy(four, 0, digits, group * (GROUP - 1), GROUP - 1);
        }
        return whole(digits, groups.get(DATA_GROUPS));
    }

    private static List<String> groups(String typed) {
        List<String> groups = Arrays.stream(
                        typed.strip().toUpperCase(Locale.ROOT).split("[\\s-]+"))
                .toList();
        String all = String.join("", groups);
        boolean oneRun = groups.size() == 1 && all.length() == GROUPS * GROUP;
        return oneRun
                ? IntStream.range(0, GROUPS)
                        .mapToObj(i -> all.substring(i * GROUP, (i + 1) * GROUP))
                        .toList()
                : groups;
    }

    private static ShareReading.WrongLength wrongLength(List<String> groups) {
        int first = (int)
                groups.stream().takeWhile(group -> group.length() == GROUP).count();
        return new ShareReading.WrongLength(first < groups.size() ? first + 1 : 0, groups.size());
    }

    private static ShareReading whole(int[] digits, String checksum) {
        byte[] half = new byte[Curve.BYTES];
        for (int bit = 0; bit < half.length * 8; bit++) {
            int value = digits[bit / DIGIT_BITS] >> (DIGIT_BITS - 1 - bit % DIGIT_BITS) & 1;
            half[bit / 8] |= (byte) (value << (7 - bit % 8));
        }
        int holder = digits[DIGITS - 1] & 15;
        Arrays.fill(digits, 0);
        if (holder < 1 || holder > 2) {
            return new ShareReading.Mistyped(DATA_GROUPS);
        }
        Share share = Share.of(holder, half);
        Arrays.fill(half, (byte) 0);
        if (checksum.chars().anyMatch(digit -> BASE32.indexOf(digit) < 0)) {
            return new ShareReading.Mistyped(GROUPS);
        }
        return checksum(share).equals(checksum) ? share : new ShareReading.Mistyped(0);
    }

    /** The bytes' 256 bits and four more with the holder. */
    private static int[] digits(Share share) {
        byte[] half = share.half();
        int[] digits = new int[DIGITS];
        for (int bit = 0; bit < half.length * 8; bit++) {
            int value = half[bit / 8] >> (7 - bit % 8) & 1;
            digits[bit / DIGIT_BITS] |= value << (DIGIT_BITS - 1 - bit % DIGIT_BITS);
        }
        digits[DIGITS - 1] |= share.holder();
        Arrays.fill(half, (byte) 0);
        return digits;
    }

    /** A sum with weights 2, 4, 8, 16 in the field of 32 elements, and the group's own place. */
    private static int check(int[] four, int group) {
        int sum = 0;
        for (int i = four.length - 1; i >= 0; i--) {
            sum = twice(sum ^ four[i]);
        }
        return sum ^ group;
    }

    /** Times x, modulo x⁵ + x² + 1. */
    private static int twice(int element) {
        int doubled = element << 1;
        return doubled > 31 ? doubled ^ 0b100101 : doubled;
    }

    private static String checksum(Share share) {
        byte[] half = share.half();
        byte[] hash = Hash.over(new byte[] {(byte) share.holder()}, half).bytes();
        Arrays.fill(half, (byte) 0);
        int bits = (hash[0] & 255) << 24 | (hash[1] & 255) << 16 | (hash[2] & 255) << 8 | (hash[3] & 255);
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= GROUP; i++) {
            text.append(BASE32.charAt(bits >>> (Integer.SIZE - i * DIGIT_BITS) & 31));
        }
        return text.toString();
    }
}
