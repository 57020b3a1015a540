package vn.kiemphieu.suite.inner.news;

import java.security.SecureRandom;
import java.util.HexFormat;

/** 128 random bits as 32 hexadecimal digits. */
final class RandomId {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private RandomId() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
