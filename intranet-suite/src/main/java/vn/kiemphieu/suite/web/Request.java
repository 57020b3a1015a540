package vn.kiemphieu.suite.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.suite.account.SignedIn;

/** What a browser asked for, and on whose behalf. */
public final class Request {
    private final Context context;
    private final Token token;
    private final Optional<SignedIn> visitor;
    private final Body body;
    private final String said;

    Request(Context context, Token token, Optional<SignedIn> visitor, Body body, String said) {
        this.context = context;
        this.token = token;
        this.visitor = visitor;
        this.body = body;
        this.said = said;
    }

    /** The address without what follows {@code ?}. */
    public String path() {
        return context.path();
    }

    /** A part of the address that was named in braces. */
    public String path(String name) {
        return Body.clean(context.pathParam(name));
    }

    /** A value behind {@code ?}; empty if there is none. */
    public String query(String name) {
        String value = context.queryParam(name);
        return value == null ? "" : Body.clean(value);
    }

    /** A whole number behind {@code ?} of at least 1; 1 if there is none: the number of a page. */
    public int pageNumber() {
        String number = query("trang");
        return number.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(number) : 1;
    }

    /** The form that was sent. */
    public Form form() {
        return new Form(body.values());
    }

    /** A file that was sent under a name; empty if none was chosen. */
    public Optional<Upload> file(String name) {
        return files(name).stream().findFirst();
    }

    /** All files that were sent under a name. */
    public List<Upload> files(String name) {
        return body.files().getOrDefault(name, List.of());
    }

    /** Who is signed in. */
    public Optional<SignedIn> visitor() {
        return visitor;
    }

    /** Who is signed in, where the route is not open to others. */
    public SignedIn signedIn() {
        return visitor.orElseThrow(() -> Refused.of(401));
    }

    /** The secret of this browser, for those who keep sessions. */
    public String secret() {
        return token.value();
    }

    /** A header; empty if it was not sent. */
    public String header(String name) {
        String value = context.header(name);
        return value == null ? "" : value;
    }

    /** The address of the machine that asks; of those behind the proxy, as that one saw it. */
    public String remoteAddress() {
        String seen = header("X-Forwarded-For");
        return seen.isEmpty()
                ? context.ip()
                : seen.substring(seen.lastIndexOf(',') + 1).strip();
    }

    Request withToken(Token other) {
        return new Request(context, other, visitor, body, said);
    }

    Token token() {
        return token;
    }

    String said() {
        return said;
    }
}
