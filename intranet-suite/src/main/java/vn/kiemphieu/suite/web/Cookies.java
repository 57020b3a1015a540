package vn.kiemphieu.suite.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import vn.kiemphieu.suite.store.Zone;

/**
 * The two cookies: the browser's token, and what is to be said on the next page. Behind TLS their names bind them to this
 * host; neither is readable by scripts nor sent along with forms of other sites.
 */
final class Cookies {
    private static final int LONGEST_SAID = 1500;

    private final boolean secure;
    private final String token;
    private final String said;

    Cookies(Site site) {
        this.secure = site.isSecure();
        // Cookies do not tell ports apart: two zones on one machine must not get each other's.
        String name = site.zone() == Zone.INNER ? "kp" : "kp-portal";
        this.token = secure ? "__Host-" + name : name;
        this.said = token + "-said";
    }

    Optional<Token> token(Context context) {
        return Token.from(context.cookie(token));
    }

    void keep(Context context, Token fresh) {
        set(context, token, fresh.value(), "");
    }

    void forgetToken(Context context) {
        set(context, token, "", "; Max-Age=0");
    }

    String said(Context context) {
        String value = context.cookie(said);
        if (value == null || value.isEmpty() || value.length() > LONGEST_SAID) {
            return "";
        }
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    void say(Context context, String sentence) {
        String value =
                Base64.getUrlEncoder().withoutPadding().encodeToString(sentence.getBytes(StandardCharsets.UTF_8));
        set(context, said, value, "; Max-Age=60");
    }

    void forgetSaid(Context context) {
        set(context, said, "", "; Max-Age=0");
    }

    private void set(Context context, String name, String value, String age) {
        context.res()
                .addHeader(
                        "Set-Cookie",
                        name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "") + age);
    }
}
