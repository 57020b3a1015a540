package vn.kiemphieu.suite.inner.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.kiemphieu.suite.account.Sessions;
import vn.kiemphieu.suite.account.Sessions.Session;
import vn.kiemphieu.suite.account.Sessions.Step;
import vn.kiemphieu.suite.account.SigningIn;
import vn.kiemphieu.suite.account.SigningIn.Proven;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Form;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/** Signing in, step by step: password, code of the telephone; the first time a password of one's own and the telephone. */
public final class SignInPages implements Feature {
    private static final String PASSWORD = "/dang-nhap";
    private static final String CODE = "/ma-xac-thuc";
    private static final String NEW_PASSWORD = "/dat-mat-khau";
    private static final String ENROL = "/bat-xac-thuc";

    private final SigningIn signingIn;
    private final Sessions sessions;

    public SignInPages(SigningIn signingIn, Sessions sessions) {
        this.signingIn = signingIn;
        this.sessions = sessions;
    }

    /**
     * A form on the way in.
     *
     * @param wanted the page that was asked for before
     */
    public record Entering(Form form, String wanted) {}

    /** The telephone's turn. */
    public record Enrolling(Form form, String wanted, QrPicture qr, String secret) {}

    /** To be written down now. */
    public record RecoveryCodes(List<String> codes, String next) {}

    @Override
    public void routes(Routes routes) {
        routes.get(PASSWORD, Who.PUBLIC, request -> passwordPage(request.query("den")))
                .post(PASSWORD, Who.PUBLIC, this::password)
                .get(
                        CODE,
                        Who.PUBLIC,
                        request -> at(request, Step.CODE, any -> codePage(Form.empty(), wanted(request))))
                .post(CODE, Who.PUBLIC, request -> at(request, Step.CODE, session -> code(request, session)))
                .get(
                        NEW_PASSWORD,
                        Who.PUBLIC,
                        request ->
                                at(request, Step.NEW_PASSWORD, any -> newPasswordPage(Form.empty(), wanted(request))))
                .post(
                        NEW_PASSWORD,
                        Who.PUBLIC,
                        request -> at(request, Step.NEW_PASSWORD, session -> newPassword(request, session)))
                .get(
                        ENROL,
                        Who.PUBLIC,
                        request -> at(request, Step.ENROL, any -> enrolPage(request, any, Form.empty())))
                .post(ENROL, Who.PUBLIC, request -> at(request, Step.ENROL, session -> enrol(request, session)))
                .post("/dang-xuat", Who.SIGNED_IN, this::signOut);
    }

    /** What is done at a step; whoever is not there is led to where they are. */
    private Answer at(Request request, Step step, Function<Session, Answer> page) {
        Optional<Session> session = sessions.session(request.secret());
        if (session.isEmpty()) {
            return Answer.redirect(PASSWORD).saying("Đã quá thời gian đăng nhập. Hãy đăng nhập lại.");
        }
        return session.get().step() == step
                ? page.apply(session.get())
                : onward(session.get().step(), wanted(request));
    }

    private static Answer.Redirect onward(Step step, String wanted) {
        String path = switch (step) {
            case CODE -> CODE;
            case NEW_PASSWORD -> NEW_PASSWORD;
            case ENROL -> ENROL;
            case DONE -> "";
        };
        return path.isEmpty()
                ? Answer.redirectIfLocal(wanted)
                : Answer.redirect(path + "?den=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    private Answer.Redirect onward(String token, String wanted) {
        Step step = sessions.session(token).map(Session::step).orElseThrow();
        return onward(step, wanted).withToken(token);
    }

    private static String wanted(Request request) {
        String sent = request.form().typed("den");
        return sent.isEmpty() ? request.query("den") : sent;
    }

    private static Answer.Page passwordPage(String wanted) {
        return Answer.page("account/signIn.jte", "Đăng nhập", new Entering(Form.empty(), wanted));
    }

    private Answer password(Request request) {
        Form form = request.form();
        Optional<String> token = signingIn.password(form.typed("user"), form.typed("password"));
        if (token.isEmpty()) {
            form.refuse("user", SigningIn.WRONG);
            return Answer.page("account/signIn.jte", "Đăng nhập", new Entering(form, wanted(request)))
                    .wrong();
        }
        return onward(token.get(), wanted(request));
    }

    private static Answer.Page codePage(Form form, String wanted) {
        return Answer.page("account/code.jte", "Mã xác thực", new Entering(form, wanted));
    }

    private Answer code(Request request, Session session) {
        Form form = request.form();
        Optional<String> token =
                signingIn.code(request.secret(), session.account().id(), form.typed("code"));
        if (token.isEmpty()) {
            form.refuse("code", SigningIn.WRONG_CODE);
            return codePage(form, wanted(request)).wrong();
        }
        return onward(token.get(), wanted(request));
    }

    private static Answer.Page newPasswordPage(Form form, String wanted) {
        return Answer.page("account/newPassword.jte", "Đặt mật khẩu", new Entering(form, wanted));
    }

    private Answer newPassword(Request request, Session session) {
        Form form = request.form();
        Optional<String> token =
                NewPassword.chosen(signingIn, request, session.account().id(), form);
        return token.isEmpty() ? newPasswordPage(form, wanted(request)).wrong() : onward(token.get(), wanted(request));
    }

    private Answer.Page enrolPage(Request request, Session session, Form form) {
        String secret = signingIn.offeredSecret(request.secret());
        return Answer.page(
                "account/enrol.jte",
                "Bật mã xác thực",
                new Enrolling(
                        form,
                        wanted(request),
                        QrPicture.forTelephone(session.account().userName(), secret),
                        secret.replaceAll("(.{4})(?!$)", "$1 ")));
    }

    private Answer enrol(Request request, Session session) {
        Form form = request.form();
        Optional<Proven> proven =
                signingIn.enrol(request.secret(), session.account().id(), form.typed("code"));
        if (proven.isEmpty()) {
            form.refuse("code", "Mã chưa đúng. Hãy kiểm tra giờ trên điện thoại và nhập mã đang hiện.");
            return enrolPage(request, session, form).wrong();
        }
        return Answer.page(
                        "account/recoveryCodes.jte",
                        "Mã khôi phục",
                        new RecoveryCodes(
                                proven.get().codes(),
                                Answer.redirectIfLocal(wanted(request)).path()))
                .withToken(proven.get().token());
    }

    private Answer signOut(Request request) {
        signingIn.signOut(request.secret(), request.signedIn().account());
        return Answer.redirect(PASSWORD).withoutToken().saying("Đã đăng xuất.");
    }
}
