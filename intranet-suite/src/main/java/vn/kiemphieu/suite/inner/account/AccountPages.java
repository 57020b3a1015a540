package vn.kiemphieu.suite.inner.account;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kiemphieu.suite.account.Account;
import vn.kiemphieu.suite.account.Accounts;
import vn.kiemphieu.suite.account.Accounts.Lost;
import vn.kiemphieu.suite.account.Accounts.Outcome;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SigningIn;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Form;
import vn.kiemphieu.suite.web.Refused;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/** The accounts of others, for administrators. Whatever gives somebody power asks for a fresh code of the telephone. */
public final class AccountPages implements Feature {
    private static final String PATH = "/tai-khoan";
    private static final String ONE = PATH + "/{id}";
    private static final Who ADMINISTRATORS = Who.having(Role.ADMINISTRATOR);

    private final Accounts accounts;
    private final SigningIn signingIn;

    public AccountPages(Accounts accounts, SigningIn signingIn) {
        this.accounts = accounts;
        this.signingIn = signingIn;
    }

    /** All accounts. */
    public record Listed(List<Account> accounts) {}

    /** A form for an account that is not there yet. */
    public record New(Form form, Map<String, String> roles) {}

    /**
     * A form for an account.
     *
     * @param own whether it is the administrator's own, whose roles stay as they are
     */
    public record Edited(Account account, Form form, Map<String, String> roles, boolean own) {}

    /** A password to be handed over. */
    public record HandedOut(Account account, String password, long days) {}

    @Override
    public void routes(Routes routes) {
        routes.get(PATH, ADMINISTRATORS, request -> listed())
                .get(PATH + "/moi", ADMINISTRATORS, request -> newPage(Form.empty()))
                .post(PATH + "/moi", ADMINISTRATORS, this::create)
                .get(ONE, ADMINISTRATORS, request -> edit(request, filled(account(request))))
                .post(ONE, ADMINISTRATORS, this::change)
                .post(ONE + "/mo-khoa", ADMINISTRATORS, this::unlock)
                .post(ONE + "/ket-thuc-phien", ADMINISTRATORS, this::endSessions)
                .post(ONE + "/cap-lai", ADMINISTRATORS, this::reset)
                .menu("Tài khoản", PATH, ADMINISTRATORS);
    }

    private Answer listed() {
        return Answer.page("account/list.jte", "Tài khoản", new Listed(accounts.all()));
    }

    private static Answer.Page newPage(Form form) {
        return Answer.page("account/new.jte", "Tài khoản mới", new New(form, roles()));
    }

    private Answer create(Request request) {
        Form form = request.form();
        String userName = form.text("user", 3, 32);
        String person = form.text("person", 1, 80);
        Set<Role> roles = form.several("roles", Role.class);
        if (form.isRight() && proven(request, form)) {
            Outcome outcome = accounts.create(request.signedIn(), userName, person, roles);
            if (outcome instanceof Outcome.Done done) {
                return handedOut(done);
            }
            form.refuse("user", ((Outcome.Refused) outcome).sentence());
        }
        return newPage(form).wrong();
    }

    private Answer.Page edit(Request request, Form form) {
        Account account = account(request);
        boolean own = account.id().equals(request.signedIn().account());
        return Answer.page("account/edit.jte", account.person(), new Edited(account, form, roles(), own));
    }

    private Answer change(Request request) {
        Account account = account(request);
        Form form = request.form();
        String person = form.text("person", 1, 80);
        Set<Role> roles = form.several("roles", Role.class);
        if (form.isRight() && proven(request, form)) {
            Outcome outcome = accounts.change(request.signedIn(), account.id(), person, roles, form.ticked("active"));
            if (outcome instanceof Outcome.Done) {
                return Answer.redirect(PATH).saying("Đã ghi thay đổi của tài khoản " + account.userName() + ".");
            }
            form.refuse("roles", ((Outcome.Refused) outcome).sentence());
        }
        return edit(request, form).wrong();
    }

    private Answer unlock(Request request) {
        Account account = account(request);
        accounts.unlock(request.signedIn(), account.id());
        return Answer.redirect(PATH + "/" + account.id()).saying("Đã mở khóa tài khoản.");
    }

    private Answer endSessions(Request request) {
        Account account = account(request);
        accounts.endSessions(request.signedIn(), account.id());
        return Answer.redirect(PATH + "/" + account.id()).saying("Đã kết thúc mọi phiên của tài khoản.");
    }

    private Answer reset(Request request) {
        Account account = account(request);
        Form form = request.form();
        Lost lost = form.ticked("telephone") ? Lost.TELEPHONE : Lost.PASSWORD;
        if (proven(request, form)) {
            Outcome outcome = accounts.reset(request.signedIn(), account.id(), lost);
            if (outcome instanceof Outcome.Done done) {
                return handedOut(done);
            }
            form.refuse("code", ((Outcome.Refused) outcome).sentence());
        }
        Form filled = filled(account);
        filled.refuse("resetCode", form.wrong("code"));
        return edit(request, filled).wrong();
    }

    private boolean proven(Request request, Form form) {
        if (signingIn.proves(request.signedIn().account(), form.typed("code"))) {
            return true;
        }
        form.refuse("code", SigningIn.WRONG_CODE);
        return false;
    }

    private Answer handedOut(Outcome.Done done) {
        Account account = accounts.find(done.account()).orElseThrow();
        return Answer.page(
                "account/handedOut.jte",
                "Mật khẩu để trao",
                new HandedOut(account, done.password(), Accounts.HANDED_OUT.toDays()));
    }

    private Account account(Request request) {
        return accounts.find(request.path("id")).orElseThrow(Refused::notFound);
    }

    private static Form filled(Account account) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("person", List.of(account.person()));
        values.put("roles", account.roles().stream().map(Role::name).toList());
        if (account.active()) {
            values.put("active", List.of("yes"));
        }
        return Form.of(values);
    }

    private static Map<String, String> roles() {
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(Role.values()).forEach(role -> labels.put(role.name(), role.vietnamese()));
        return labels;
    }
}
