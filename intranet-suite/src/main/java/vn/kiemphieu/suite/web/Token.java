package vn.kiemphieu.suite.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kiemphieu.bridge.signing.Hash;

/** The secret that one browser keeps in its cookie: 256 random bits. Once somebody signs in, it is that session's. */
record Token(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    static Token fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<Token> from(String cookie) {
        return cookie != null && FORM.matcher(cookie).matches() ? Optional.of(new Token(cookie)) : Optional.empty();
    }

    /** What the forms given to this browser carry: no other site can know it, and it does not give the token away. */
    String ofForms() {
        return Hash.over(("form " + value).getBytes(StandardCharsets.US_ASCII)).hex();
    }

    boolean gave(String formToken) {
        return MessageDigest.isEqual(
                ofForms().getBytes(StandardCharsets.US_ASCII), formToken.getBytes(StandardCharsets.UTF_8));
    }
}
