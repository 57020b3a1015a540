package vn.kiemphieu.suite.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.bridge.signing.Hash;

/** Writes answers: who may keep them, and what else goes with them. */
final class Reply {
    private final Site site;
    private final Cookies cookies;
    private final List<MenuItem> menu;
    private final Assets assets;
    private final Pages pages = new Pages();

    Reply(Site site, Cookies cookies, List<MenuItem> menu, Assets assets) {
        this.site = site;
        this.cookies = cookies;
        this.menu = menu;
        this.assets = assets;
    }

    void write(Context context, Request request, Answer answer) {
        if (answer instanceof Answer.Page page) {
            page(context, request, page);
        } else if (answer instanceof Answer.Redirect redirect) {
            redirect(context, redirect);
        } else if (answer instanceof Answer.Content content) {
            content(context, request, content);
        }
    }

    private void page(Context context, Request asked, Answer.Page page) {
        Optional<Token> fresh = Token.from(page.token());
        Request request = fresh.map(asked::withToken).orElse(asked);
        View view = new View(site.zone(), page.title(), request, menu, assets);
        byte[] html = pages.render(page, view);
        context.status(page.status()).contentType("text/html; charset=utf-8");
        if (fresh.isPresent() || (view.hasForm() && cookies.token(context).isEmpty())) {
            cookies.keep(context, request.token());
        }
        if (!request.said().isEmpty()) {
            cookies.forgetSaid(context);
        }
        if (view.isForOne() || fresh.isPresent() || page.status() != 200) {
            context.header("Cache-Control", "no-store").result(html);
        } else {
            forAll(context, html, page.cached());
        }
    }

    private void redirect(Context context, Answer.Redirect redirect) {
        switch (redirect.cookie()) {
            case REPLACED -> cookies.keep(context, new Token(redirect.token()));
            case FORGOTTEN -> {
                cookies.forgetToken(context);
                context.header("Clear-Site-Data", "\"cache\"");
            }
            case KEPT -> {}
        }
        redirect.said().ifPresent(sentence -> cookies.say(context, sentence));
        context.status(303).header("Location", redirect.to().value()).header("Cache-Control", "no-store");
    }

    private void content(Context context, Request request, Answer.Content content) {
        context.contentType(content.type());
        if (!content.fileName().isEmpty()) {
            context.header(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(content.fileName(), StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
        }
        if (request.visitor().isPresent()) {
            context.header("Cache-Control", "no-store").result(content.bytes());
        } else {
            forAll(context, content.bytes(), content.cached());
        }
    }

    private static void forAll(Context context, byte[] bytes, Duration kept) {
        forAll(context, bytes, kept, Hash.over(bytes).hex().substring(0, 32));
    }

    static void forAll(Context context, byte[] bytes, Duration kept, String version) {
        String tag = "\"" + version + "\"";
        context.header("ETag", tag)
                .header("Cache-Control", kept.isZero() ? "public, no-cache" : "public, max-age=" + kept.toSeconds());
        String known = context.header("If-None-Match");
        if (known != null && known.contains(tag)) {
            context.status(304);
        } else {
            context.result(bytes);
        }
    }
}
