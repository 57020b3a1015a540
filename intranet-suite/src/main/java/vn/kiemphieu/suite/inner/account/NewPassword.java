package vn.kiemphieu.suite.inner.account;

import java.util.Optional;
import vn.kiemphieu.suite.account.SigningIn;
import vn.kiemphieu.suite.web.Form;
import vn.kiemphieu.suite.web.Request;

/** The form with the present password and the new one, typed twice. */
final class NewPassword {
    private NewPassword() {}

    /** Whether the new one may be chosen and was typed twice alike; what is wrong stands in the form. */
    static boolean isChoosable(SigningIn signingIn, String account, Form form) {
        String chosen = form.typed("chosen");
        signingIn.objection(account, chosen).ifPresent(sentence -> form.refuse("chosen", sentence));
        if (!form.typed("again").equals(chosen)) {
            form.refuse("again", "Hai lần nhập không giống nhau.");
        }
        return form.isRight();
    }

    /** The session's new token once the password was changed; empty if something is wrong, which then stands in the form. */
    static Optional<String> chosen(SigningIn signingIn, Request request, String account, Form form) {
        if (!isChoosable(signingIn, account, form)) {
            return Optional.empty();
        }
        Optional<String> token =
                signingIn.changePassword(request.secret(), account, form.typed("present"), form.typed("chosen"));
        if (token.isEmpty()) {
            form.refuse("present", "Mật khẩu hiện tại không đúng, hoặc đã sai quá nhiều lần và phải chờ.");
        }
        return token;
    }
}
