package vn.kiemphieu.suite.inner.results;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.suite.account.Accounts;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.Names;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Refused;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;

/** Packages of one election that contradict one another, side by side, and what two people decide about them. */
public final class QuarantinePages implements Feature {
    private static final String ONE = ResultPages.PATH + "/cach-ly/{congress}/{election}/{round}";
    private static final String NONE = "none";

    private final Results results;
    private final Accounts accounts;

    public QuarantinePages(Results results, Accounts accounts) {
        this.results = results;
        this.accounts = accounts;
    }

    /**
     * The packages that wait for a decision.
     *
     * @param proposal what somebody proposed and nobody confirmed yet
     * @param problem why what was just asked for was not done; may be empty
     */
    public record Shown(
            Subject subject,
            List<Results.Details> held,
            Optional<Quarantine.Proposal> proposal,
            Names names,
            SignedIn visitor,
            String problem) {
        public Shown {
            held = List.copyOf(held);
        }

        /** Its address. */
        public String path() {
            return QuarantinePages.path(subject);
        }
    }

    static String path(Subject subject) {
        return ResultPages.PATH + "/cach-ly/" + subject.congress() + "/" + subject.election() + "/" + subject.round();
    }

    @Override
    public void routes(Routes routes) {
        routes.get(ONE, ResultPages.READERS, request -> page(request, ""))
                .post(ONE + "/de-nghi", ResultPages.WORKERS, this::propose)
                .post(ONE + "/quyet-dinh", ResultPages.WORKERS, this::confirm);
    }

    private Answer propose(Request request) {
        String keep = request.form().text("keep", 0, 64);
        if (keep.isEmpty()) {
            return page(request, "Chọn gói được dùng, hoặc chọn không dùng gói nào.")
                    .wrong();
        }
        return done(
                request,
                results.quarantine()
                        .propose(
                                subject(request),
                                Optional.of(keep).filter(each -> !each.equals(NONE)),
                                request.form().text("reason", 0, 500),
                                request.signedIn()));
    }

    private Answer confirm(Request request) {
        long number = request.form().whole("proposal", 0, Integer.MAX_VALUE).orElse(0);
        Effect effect = results.quarantine().confirm(subject(request), (int) number, request.signedIn());
        return effect instanceof Effect.Done
                ? Answer.redirect(ResultPages.PATH).saying(effect.sentence())
                : done(request, effect);
    }

    private Answer done(Request request, Effect effect) {
        return effect instanceof Effect.Done
                ? Answer.redirect(path(subject(request))).saying(effect.sentence())
                : page(request, effect.sentence()).wrong();
    }

    private Answer.Page page(Request request, String problem) {
        Subject subject = subject(request);
        List<Results.Details> held = results.quarantine().held(subject).stream()
                .flatMap(each -> results.find(each.hash()).stream())
                .toList();
        if (held.isEmpty()) {
            throw Refused.notFound();
        }
        return Answer.page(
                "results/quarantine.jte",
                "Gói cách ly",
                new Shown(
                        subject,
                        held,
                        results.quarantine().find(subject).filter(Quarantine.Proposal::open),
                        Names.of(accounts),
                        request.signedIn(),
                        problem));
    }

    private static Subject subject(Request request) {
        String round = request.path("round");
        if (!round.matches("[1-9][0-9]?")) {
            throw Refused.notFound();
        }
        return new Subject(request.path("congress"), request.path("election"), Integer.parseInt(round));
    }
}
