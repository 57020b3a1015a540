package vn.kiemphieu.suite.inner.account;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.account.SigningIn;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Form;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/** What everybody may do with their own account: another password, new recovery codes. */
public final class OwnAccountPages implements Feature {
    private static final String PATH = "/tai-khoan-cua-toi";

    private final SigningIn signingIn;

    public OwnAccountPages(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    /** One's own account. */
    public record Own(SignedIn who, Form password, Form codes) {}

    @Override
    public void routes(Routes routes) {
        routes.get(PATH, Who.SIGNED_IN, request -> page(request, Form.empty(), Form.empty()))
                .post(PATH + "/mat-khau", Who.SIGNED_IN, this::password)
                .post(PATH + "/ma-khoi-phuc", Who.SIGNED_IN, this::recoveryCodes);
    }

    private static Answer.Page page(Request request, Form password, Form codes) {
        return Answer.page("account/own.jte", "Tài khoản của tôi", new Own(request.signedIn(), password, codes));
    }

    private Answer password(Request request) {
        Form form = request.form();
        Optional<String> token =
                NewPassword.chosen(signingIn, request, request.signedIn().account(), form);
        return token.isEmpty()
                ? page(request, form, Form.empty()).wrong()
                : Answer.redirect(PATH)
                        .withToken(token.get())
                        .saying("Đã đổi mật khẩu. Các phiên khác của bạn đã kết thúc.");
    }

    private Answer recoveryCodes(Request request) {
        Form form = request.form();
        Optional<List<String>> codes =
                signingIn.newRecoveryCodes(request.signedIn().account(), form.typed("code"));
        if (codes.isEmpty()) {
            form.refuse("code", SigningIn.WRONG_CODE);
            return page(request, Form.empty(), form).wrong();
        }
        return Answer.page(
                "account/recoveryCodes.jte", "Mã khôi phục", new SignInPages.RecoveryCodes(codes.get(), PATH));
    }
}
