package vn.kiemphieu.suite.account;

import java.math.BigInteger;
import java.security.SecureRandom;

/** Bytes as people type them (RFC 4648), in multiples of five bytes only. */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final BigInteger BASE = BigInteger.valueOf(32);

    private Base32() {}

    static String random(int bytes) {
        byte[] fresh = new byte[bytes];
        RANDOM.nextBytes(fresh);
        return text(fresh);
    }

    static String text(byte[] bytes) {
        if (bytes.length % 5 != 0) {
            throw new IllegalArgumentException("not a multiple of five bytes");
        }
        StringBuilder text = new StringBuilder();
        BigInteger rest = new BigInteger(1, bytes);
        for (int i = 0; i < bytes.length / 5 * 8; i++) {
            text.append(LETTERS.charAt(rest.mod(BASE).intValue()));
            rest = rest.divide(BASE);
        }
        return text.reverse().toString();
    }

    static byte[] bytes(String text) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            number = number.multiply(BASE).add(BigInteger.valueOf(LETTERS.indexOf(text.charAt(i))));
        }
        byte[] bytes = new byte[text.length() / 8 * 5];
        byte[] digits = number.toByteArray();
        int length = Math.min(digits.length, bytes.length);
        System.arraycopy(digits, digits.length - length, bytes, bytes.length - length, length);
        return bytes;
    }
}
