package vn.kiemphieu.suite.inner.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import vn.kiemphieu.bridge.bundle.Member;
import vn.kiemphieu.suite.account.Accounts;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.Names;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Form;
import vn.kiemphieu.suite.web.Refused;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;

/** One package: its ten checks, and the one thing that is to be done next. */
public final class PackagePages implements Feature {
    private static final String ONE = ResultPages.PATH + "/goi/{hash}";

    private final Results results;
    private final Accounts accounts;

    public PackagePages(Results results, Accounts accounts) {
        this.results = results;
        this.accounts = accounts;
    }

    /**
     * A package as it is shown.
     *
     * @param problem why what was just asked for was not done; may be empty
     */
    public record Shown(
            Results.Details details,
            Optional<Certifying.Proposal> certification,
            Names names,
            SignedIn visitor,
            Form form,
            String problem) {
        /** Its address. */
        public String path() {
            return PackagePages.path(details.about().hash());
        }

        /** Where the quarantine of its election is. */
        public String quarantine() {
            return QuarantinePages.path(details.about().subject());
        }

        /** How far it has come. */
        public Stage stage() {
            return details.about().state().stage();
        }

        /** Whether its code was typed by the visitor, who may not approve it then. */
        public boolean isTypedByVisitor() {
            return details.about().people().typedBy().equals(Optional.of(visitor.account()));
        }

        /** Whether somebody typed the code of the paper, so that the minutes may be looked at. */
        public boolean isTyped() {
            return details.code().stream().allMatch(Optional::isPresent);
        }

        /** The numbers of the groups that are to be typed, from 1. */
        public List<Integer> blanks() {
            return IntStream.rangeClosed(1, details.code().size())
                    .filter(group -> details.code().get(group - 1).isEmpty())
                    .boxed()
                    .toList();
        }
    }

    static String path(String hash) {
        return ResultPages.PATH + "/goi/" + hash;
    }

    @Override
    public void routes(Routes routes) {
        routes.get(ONE, ResultPages.READERS, request -> page(request, Form.empty(), ""))
                .get(ONE + "/bien-ban.pdf", ResultPages.READERS, this::minutes)
                .post(ONE + "/go-ma", ResultPages.WORKERS, this::type)
                .post(
                        ONE + "/mo-khoa",
                        ResultPages.WORKERS,
                        request -> done(
                                request, results.typing().unlock(hash(request), reason(request), request.signedIn())))
                .post(
                        ONE + "/duyet",
                        ResultPages.WORKERS,
                        request -> done(request, results.approving().approve(hash(request), request.signedIn())))
                .post(
                        ONE + "/khac-bien-ban",
                        ResultPages.WORKERS,
                        request -> done(
                                request,
                                results.approving().object(hash(request), reason(request), request.signedIn())))
                .post(ONE + "/chuan-y", ResultPages.WORKERS, this::propose)
                .post(ONE + "/xac-nhan-chuan-y", ResultPages.WORKERS, this::confirm);
    }

    private Answer type(Request request) {
        Form form = request.form();
        return done(
                request,
                results.typing().type(hash(request), form.typed("first"), form.typed("second"), request.signedIn()));
    }

    private Answer propose(Request request) {
        Form form = request.form();
        String number = form.text("number", 1, 80);
        Optional<LocalDate> day = form.day("day");
        String issuer = form.text("issuer", 1, 200);
        if (!form.isRight()) {
            return page(request, form, "Văn bản chuẩn y chưa đủ; xem lại những mục có dấu ▲.")
                    .wrong();
        }
        Certifying.Document document = new Certifying.Document(number, day.orElseThrow(), issuer);
        Effect effect = results.certifying().propose(hash(request), document, request.signedIn());
        return effect instanceof Effect.Done
                ? done(request, effect)
                : page(request, form, effect.sentence()).wrong();
    }

    private Answer confirm(Request request) {
        OptionalLong number = request.form().whole("proposal", 0, Integer.MAX_VALUE);
        return done(request, results.certifying().confirm(hash(request), (int) number.orElse(0), request.signedIn()));
    }

    private Answer minutes(Request request) {
        byte[] pdf = results.file(hash(request), Member.MINUTES).orElseThrow(Refused::notFound);
        return Answer.download("bien-ban.pdf", "application/pdf", pdf);
    }

    private Answer done(Request request, Effect effect) {
        return effect instanceof Effect.Done
                ? Answer.redirect(path(hash(request))).saying(effect.sentence())
                : page(request, Form.empty(), effect.sentence()).wrong();
    }

    private Answer.Page page(Request request, Form form, String problem) {
        Results.Details details = results.find(hash(request)).orElseThrow(Refused::notFound);
        return Answer.page(
                "results/package.jte",
                details.title(),
                new Shown(
                        details,
                        results.certifying().find(details.about().hash()),
                        Names.of(accounts),
                        request.signedIn(),
                        form,
                        problem));
    }

    private static String hash(Request request) {
        return request.path("hash");
    }

    private static String reason(Request request) {
        return request.form().text("reason", 0, 500);
    }
}
