package vn.kiemphieu.suite.web;

import io.javalin.http.Context;
import java.net.URI;

/** Whether a form came from a page of ours, as browsers tell: the second line behind the token. */
final class SameSite {
    private final Site site;

    SameSite(Site site) {
        this.site = site;
    }

    /** What a browser does not tell counts for nothing; what it tells must be right. */
    boolean sent(Context context) {
        String fetch = context.header("Sec-Fetch-Site");
        if (fetch != null && !fetch.equals("same-origin")) {
            return false;
        }
        String origin = context.header("Origin");
        return origin == null || origin.equals(ours(context));
    }

    private String ours(Context context) {
        return site.address().map(SameSite::origin).orElseGet(() -> "http://" + context.header("Host"));
    }

    private static String origin(URI address) {
        return "https://" + address.getHost() + (address.getPort() == -1 ? "" : ":" + address.getPort());
    }
}
