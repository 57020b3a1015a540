package vn.kiemphieu.suite.inner.account;

import java.util.Optional;
import vn.kiemphieu.suite.account.SigningIn;
import vn.kiemphieu.suite.web.Form;
import vn.kiemphieu.suite.web.Request;

/** The form with the present password and the new one, typed twice. */
final class NewPassword {
    private NewPassword() {}

    /** The session's new token once the password was changed; empty if something is wrong, which then stands in the form. */
    static Optional<String> chosen(SigningIn signingIn, Request request, String account, Form form) {
        String chosen = form.typed("chosen");
        signingIn.objection(account, chosen).ifPresent(sentence -> form.refuse("chosen", sentence));
        if (!form.typed("again").equals(chosen)) {
            form.refuse("again", "Hai lần nhập không giống nhau.");
        }
        if (!form.isRight()) {
            return Optional.empty();
        }
        Optional<String> token = signingIn.changePassword(request.secret(), account, form.typed("present"), chosen);
        if (token.isEmpty()) {
            form.refuse("present", "Mật khẩu hiện tại không đúng, hoặc đã sai quá nhiều lần và phải chờ.");
        }
        return token;
    }
}
