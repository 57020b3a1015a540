package vn.kiemphieu.suite.inner.account;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kiemphieu.suite.account.Sessions;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.account.SigningIn;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Form;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/** What everybody may do with their own account: another password, new recovery codes, the end of sessions elsewhere. */
public final class OwnAccountPages implements Feature {
    private static final String PATH = "/tai-khoan-cua-toi";
    private static final DateTimeFormatter VIETNAM =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final SigningIn signingIn;

    public OwnAccountPages(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    /** One's own account, with what is wrong with its three forms. */
    public record Own(SignedIn who, List<Sessions.Open> open, Form password, Form codes, Form sessions) {
        public Own {
            open = List.copyOf(open);
        }

        /** A moment as the clocks of the country say. */
        public String time(Instant at) {
            return VIETNAM.format(at);
        }
    }

    @Override
    public void routes(Routes routes) {
        routes.get(PATH, Who.SIGNED_IN, request -> page(request, Form.empty(), Form.empty(), Form.empty()))
                .post(PATH + "/mat-khau", Who.SIGNED_IN, this::password)
                .post(PATH + "/ma-khoi-phuc", Who.SIGNED_IN, this::recoveryCodes)
                .post(PATH + "/phien-khac", Who.SIGNED_IN, this::endOthers);
    }

    private Answer.Page page(Request request, Form password, Form codes, Form others) {
        SignedIn who = request.signedIn();
        List<Sessions.Open> open = signingIn.openSessions(request.secret(), who.account());
        return Answer.page("account/own.jte", "Tài khoản của tôi", new Own(who, open, password, codes, others));
    }

    private Answer password(Request request) {
        Form form = request.form();
        String account = request.signedIn().account();
        // A code counts once: it is not spent on a password that could not be chosen anyway.
        if (NewPassword.isChoosable(signingIn, account, form)
                && !signingIn.proves(account, form.typed("passwordCode"))) {
            form.refuse("passwordCode", SigningIn.WRONG_CODE);
        }
        Optional<String> token = NewPassword.chosen(signingIn, request, account, form);
        return token.isEmpty()
                ? page(request, form, Form.empty(), Form.empty()).wrong()
                : Answer.redirect(PATH)
                        .withToken(token.get())
                        .saying("Đã đổi mật khẩu. Các phiên khác của bạn đã kết thúc.");
    }

    private Answer recoveryCodes(Request request) {
        Form form = request.form();
        Optional<List<String>> codes = signingIn.newRecoveryCodes(
                request.signedIn().account(), form.typed("codesPassword"), form.typed("code"));
        if (codes.isEmpty()) {
            form.refuse("code", SigningIn.WRONG_FACTOR);
            return page(request, Form.empty(), form, Form.empty()).wrong();
        }
        return Answer.page(
                "account/recoveryCodes.jte", "Mã khôi phục", new SignInPages.RecoveryCodes(codes.get(), PATH));
    }

    private Answer endOthers(Request request) {
        Form form = request.form();
        if (!signingIn.endOtherSessions(request.secret(), request.signedIn().account(), form.typed("othersCode"))) {
            form.refuse("othersCode", SigningIn.WRONG_CODE);
            return page(request, Form.empty(), Form.empty(), form).wrong();
        }
        return Answer.redirect(PATH).saying("Đã kết thúc các phiên khác của bạn.");
    }
}
