package vn.kiemphieu.suite.web;

import java.util.function.BiConsumer;

/** What browsers are told to refuse on our behalf. */
final class Headers {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " object-src 'none'; frame-ancestors 'none'";

    private Headers() {}

    /**
     * Puts them on an answer.
     *
     * @param answer takes a name and a value
     */
    static void put(BiConsumer<String, String> answer, boolean secure) {
        answer.accept("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        answer.accept("X-Content-Type-Options", "nosniff");
        answer.accept("X-Frame-Options", "DENY");
        // Not no-referrer: browsers would then send our own forms with an Origin of null.
        answer.accept("Referrer-Policy", "same-origin");
        answer.accept("Cross-Origin-Opener-Policy", "same-origin");
        answer.accept("Cross-Origin-Resource-Policy", "same-origin");
        answer.accept("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (secure) {
            answer.accept("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
