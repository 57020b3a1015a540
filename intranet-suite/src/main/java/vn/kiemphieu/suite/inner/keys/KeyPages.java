package vn.kiemphieu.suite.inner.keys;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kiemphieu.bridge.bundle.RegisteredKey;
import vn.kiemphieu.bridge.bundle.RegisteredKey.Scope;
import vn.kiemphieu.bridge.bundle.SignerRole;
import vn.kiemphieu.bridge.signing.VerifyingKey;
import vn.kiemphieu.suite.account.Accounts;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.Names;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Form;
import vn.kiemphieu.suite.web.Refused;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Upload;
import vn.kiemphieu.suite.web.Who;

/** The register of keys: what counts, what waits for a second person, and what is revoked. */
public final class KeyPages implements Feature {
    private static final String PATH = "/khoa";
    private static final String ONE = PATH + "/{fingerprint}";
    private static final long UPLOAD = 2 << 20;
    private static final Who KEEPERS = Who.having(Role.KEYS);
    private static final Who READERS = Who.having(Role.KEYS, Role.RESULTS, Role.AUDITOR);
    private static final String CHOOSE = "Xem lại những mục có dấu ▲.";

    private final Keys keys;
    private final Accounts accounts;

    public KeyPages(Keys keys, Accounts accounts) {
        this.keys = keys;
        this.accounts = accounts;
    }

    /**
     * The register with its forms.
     *
     * @param problem why what was just asked for was not done; may be empty
     */
    public record Listed(List<KeptKey> keys, Names names, Form form, String problem) {
        public Listed {
            keys = List.copyOf(keys);
        }

        /** In which roles keys sign. */
        public Map<String, String> roles() {
            return new TreeMap<>(Map.of("KIOSK", "Máy kiểm phiếu", "COMMITTEE", "Người trong ban kiểm phiếu"));
        }
    }

    /** One key. */
    public record Shown(KeptKey key, Names names, SignedIn visitor, String problem) {
        /** Its address. */
        public String path() {
            return PATH + "/" + key.fingerprint();
        }
    }

    @Override
    public void routes(Routes routes) {
        routes.get(PATH, READERS, request -> list(Form.empty(), ""))
                .upload(PATH + "/tep", KEEPERS, UPLOAD, this::registerFile)
                .upload(PATH + "/moi", KEEPERS, UPLOAD, this::registerOne)
                .get(ONE, READERS, request -> one(request, ""))
                .post(
                        ONE + "/xac-nhan",
                        KEEPERS,
                        request -> done(request, keys.confirm(request.path("fingerprint"), request.signedIn())))
                .post(
                        ONE + "/thu-hoi",
                        KEEPERS,
                        request -> done(
                                request,
                                keys.revoke(
                                        request.path("fingerprint"),
                                        request.form().text("reason", 0, 500),
                                        request.signedIn())))
                .menu("Khóa", PATH, READERS);
    }

    private Answer registerFile(Request request) {
        Optional<Upload> file = request.file("register");
        if (file.isEmpty()) {
            return list(Form.empty(), "Chưa chọn tệp danh sách khóa.").wrong();
        }
        try {
            return registered(request, KeyFile.register(file.get().bytes()), Form.empty());
        } catch (IllegalArgumentException noRegister) {
            return list(
                            Form.empty(),
                            "Đây không phải danh sách khóa đúng dạng (" + noRegister.getMessage()
                                    + "). Xin lại tệp từ người lập, hoặc đăng ký từng khóa bằng tệp .pub.")
                    .wrong();
        }
    }

    private Answer registerOne(Request request) {
        Form form = request.form();
        Optional<SignerRole> role = form.one("role", SignerRole.class);
        String holder = form.text("holder", 1, 120);
        boolean isPerson = role.equals(Optional.of(SignerRole.COMMITTEE));
        String congress = form.text("congress", isPerson ? 1 : 0, 64);
        Optional<LocalDate> from = form.day("from");
        Optional<LocalDate> until = form.day("until");
        byte[] file = request.file("pub")
                .map(Upload::bytes)
                .orElseGet(() -> form.typed("key").getBytes(StandardCharsets.UTF_8));
        Optional<VerifyingKey> key = KeyFile.pub(file);
        if (key.isEmpty()) {
            form.refuse(
                    "key", "Không phải khóa công khai Ed25519. Chọn tệp .pub, hoặc chép nguyên dòng giữa của tệp ấy.");
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            form.refuse("until", "Ngày cuối phải từ ngày đầu trở đi.");
        }
        if (!form.isRight()) {
            return list(form, CHOOSE).wrong();
        }
        Scope scope = new Scope(
                isPerson ? Optional.of(congress) : Optional.empty(), from.orElseThrow(), until.orElseThrow(), false);
        return registered(request, List.of(KeyFile.key(key.orElseThrow(), role.orElseThrow(), holder, scope)), form);
    }

    private Answer registered(Request request, List<RegisteredKey> offered, Form form) {
        Effect effect = keys.register(offered, request.signedIn());
        return effect instanceof Effect.Done
                ? Answer.redirect(PATH).saying(effect.sentence())
                : list(form, effect.sentence()).wrong();
    }

    private Answer done(Request request, Effect effect) {
        return effect instanceof Effect.Done
                ? Answer.redirect(PATH + "/" + request.path("fingerprint")).saying(effect.sentence())
                : one(request, effect.sentence()).wrong();
    }

    private Answer.Page list(Form form, String problem) {
        return Answer.page(
                "keys/list.jte", "Khóa ký kết quả", new Listed(keys.all(), Names.of(accounts), form, problem));
    }

    private Answer.Page one(Request request, String problem) {
        KeptKey key = keys.find(request.path("fingerprint")).orElseThrow(Refused::notFound);
        return Answer.page(
                "keys/key.jte", key.key().holder(), new Shown(key, Names.of(accounts), request.signedIn(), problem));
    }
}
