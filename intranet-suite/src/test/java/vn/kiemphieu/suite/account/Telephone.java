package vn.kiemphieu.suite.account;

import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A telephone that has read the key of a page and makes codes. */
public final class Telephone {
    private static final Pattern KEY = Pattern.compile("<code>([A-Z2-7 ]{39})</code>");

    private final String secret;
    private final Clock clock;

    private Telephone(String secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** Reads the key that a page shows. */
    public static Telephone reading(String page, Clock clock) {
        Matcher matcher = KEY.matcher(page);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no key on the page: " + page);
        }
        return new Telephone(matcher.group(1).replace(" ", ""), clock);
    }

    /** The code that it shows now. */
    public String code() {
        return Totp.code(Base32.bytes(secret), Totp.at(clock.instant()));
    }
}
