package vn.kiemphieu.suite.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.suite.account.SignedIn;

/** The one way from a request to an action, and back: who asks, whether it may be done, and what is told if it fails. */
final class Gate {
    /** The field of the token in every form. */
    static final String FORM_TOKEN = "_token";

    /** Where people sign in. */
    static final String SIGN_IN = "/dang-nhap";

    /** Not pages that are not there, or not yet open: links and bookmarks lead to them. */
    private static final Set<Integer> TOLD = Set.of(400, 403, 413, 415);

    private static final System.Logger LOG = System.getLogger("vn.kiemphieu.suite");

    private final SignIns signIns;
    private final Cookies cookies;
    private final SameSite sameSite;
    private final Reply reply;

    Gate(SignIns signIns, Cookies cookies, SameSite sameSite, Reply reply) {
        this.signIns = signIns;
        this.cookies = cookies;
        this.sameSite = sameSite;
        this.reply = reply;
    }

    /** Does what a route is for. */
    void pass(Routes.Route route, Context context) {
        Optional<Token> known = cookies.token(context);
        Token token = known.orElseGet(Token::fresh);
        Optional<SignedIn> visitor = Optional.empty();
        try {
            visitor = known.flatMap(each -> signIns.of(each.value()));
            Answer answer = answer(route, context, known, token, visitor);
            reply.write(context, request(context, token, visitor, Body.EMPTY), answer);
        } catch (Refused e) {
            note(route, visitor, e);
            refuse(context, token, visitor, e);
        } catch (RuntimeException e) {
            fail(context, token, visitor, e);
        }
    }

    /**
     * Tells the operator of what no page of ours leads to: what may not be done, forms of other sites, what is no form. Only what
     * the program itself wrote stands in the line, so that nobody writes lines into it.
     */
    private static void note(Routes.Route route, Optional<SignedIn> visitor, Refused refused) {
        if (TOLD.contains(refused.status())) {
            String who = visitor.map(SignedIn::account).orElse("-");
            LOG.log(
                    Level.WARNING,
                    "refused {0} {1} {2}, account {3}",
                    String.valueOf(refused.status()),
                    route.method(),
                    route.path(),
                    who);
        }
    }

    private Answer answer(
            Routes.Route route, Context context, Optional<Token> known, Token token, Optional<SignedIn> visitor) {
        if (route.method().equals(HandlerType.POST)) {
            return form(route, context, known, token, visitor);
        }
        if (!route.who().includes(visitor) && visitor.isEmpty()) {
            return Answer.redirect(SIGN_IN + "?den=" + URLEncoder.encode(context.path(), StandardCharsets.UTF_8));
        }
        require(route, visitor);
        return route.action().answer(request(context, token, visitor, Body.EMPTY));
    }

    private Answer form(
            Routes.Route route, Context context, Optional<Token> known, Token token, Optional<SignedIn> visitor) {
        require(route, visitor);
        if (!sameSite.sent(context)) {
            throw foreign();
        }
        Body body = Body.of(context.req(), route.limit());
        String sent = body.values().getOrDefault(FORM_TOKEN, List.of("")).get(0);
        if (known.filter(each -> each.gave(sent)).isEmpty()) {
            throw foreign();
        }
        // Reading may take as long as the sender likes, and the session may be over by now.
        Optional<SignedIn> still = known.flatMap(each -> signIns.of(each.value()));
        require(route, still);
        return route.action().answer(request(context, token, still, body));
    }

    private static void require(Routes.Route route, Optional<SignedIn> visitor) {
        if (!route.who().includes(visitor)) {
            throw Refused.of(visitor.isPresent() ? 403 : 401);
        }
    }

    private static Refused foreign() {
        return Refused.forbidden("Biểu mẫu đã hết hiệu lực hoặc không phải của trang này; chưa có gì được ghi."
                + " Hãy mở lại trang và gửi lại.");
    }

    /** What no route was found for, or what was refused before one was. */
    void refuse(Context context, int status) {
        Optional<Token> known = cookies.token(context);
        Token token = known.orElseGet(Token::fresh);
        Optional<SignedIn> visitor;
        try {
            visitor = known.flatMap(each -> signIns.of(each.value()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "no answer", e);
            visitor = Optional.empty();
        }
        refuse(context, token, visitor, Refused.of(status));
    }

    private void refuse(Context context, Token token, Optional<SignedIn> visitor, Refused refused) {
        show(context, token, visitor, Problem.of(refused.status(), refused.getMessage()));
    }

    private void fail(Context context, Token token, Optional<SignedIn> visitor, RuntimeException failure) {
        String code = Token.fresh().value().substring(0, 8);
        LOG.log(Level.ERROR, "no answer, code " + code, failure);
        show(context, token, visitor, Problem.ours(code));
    }

    private void show(Context context, Token token, Optional<SignedIn> visitor, Problem problem) {
        Answer page = Answer.page("problem.jte", problem.heading(), problem).withStatus(problem.status());
        reply.write(context, request(context, token, visitor, Body.EMPTY), page);
    }

    private Request request(Context context, Token token, Optional<SignedIn> visitor, Body body) {
        return new Request(context, token, visitor, body, cookies.said(context));
    }
}
