package vn.kiemphieu.counter.journal;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Random names of 128 bits, as 32 hexadecimal digits: nothing can be told from them (NIST SP 800-90A generators). */
public final class Names {
    private static final int BYTES = 16;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");

    private final SecureRandom random;

    public Names(SecureRandom random) {
        this.random = random;
    }

    public String next() {
        byte[] name = new byte[BYTES];
        random.nextBytes(name);
        return HexFormat.of().formatHex(name);
    }

    static boolean isOne(String text) {
        return NAME.matcher(text).matches();
    }

    static byte[] bytes(String name) {
        return HexFormat.of().parseHex(name);
    }
}
