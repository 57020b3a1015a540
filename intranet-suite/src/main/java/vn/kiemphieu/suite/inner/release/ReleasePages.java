package vn.kiemphieu.suite.inner.release;

import java.util.List;
import java.util.Map;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Form;
import vn.kiemphieu.suite.web.Refused;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/** Which results the portal shows, and the forms by which they get there. */
public final class ReleasePages implements Feature {
    private static final String PATH = "/ra-cong";
    private static final Who PUBLISHERS = Who.having(Role.PUBLISHER);
    private static final Who READERS = Who.having(Role.PUBLISHER, Role.RESULTS, Role.AUDITOR);

    private final Releasing releasing;

    public ReleasePages(Releasing releasing) {
        this.releasing = releasing;
    }

    /**
     * Every result that may be on the portal.
     *
     * @param toWithdraw what the portal shows though its package is contradicted or refused by now
     */
    public record Listed(List<Releasing.Line> lines, List<Released> toWithdraw) {
        public Listed {
            lines = List.copyOf(lines);
            toWithdraw = List.copyOf(toWithdraw);
        }

        /** How many the portal does not show as they stand now. */
        public long waiting() {
            return lines.stream().filter(line -> !line.isShown()).count();
        }

        /** The address of one of them. */
        public String path(Releasing.Line line) {
            return ReleasePages.path(line.result().subject());
        }
    }

    /** One result, and what is typed to publish it. */
    public record One(Releasing.Line line, String path, Form form) {}

    private static String path(Subject subject) {
        return PATH + "/" + subject.congress() + "/" + subject.election() + "/" + subject.round();
    }

    @Override
    public void routes(Routes routes) {
        routes.get(
                        PATH,
                        READERS,
                        request -> Answer.page(
                                "inner/release/list.jte",
                                "Kết quả ra cổng",
                                new Listed(releasing.all(), releasing.toWithdraw())))
                .post(PATH, PUBLISHERS, request -> told(PATH, releasing.releaseNames(request.signedIn())))
                .post(PATH + "/rut", PUBLISHERS, request -> told(PATH, releasing.withdraw(request.signedIn())))
                .get(PATH + "/{congress}/{election}/{round}", READERS, this::one)
                .post(PATH + "/{congress}/{election}/{round}", PUBLISHERS, this::release)
                .menu("Ra cổng", PATH, READERS);
    }

    private Answer one(Request request) {
        Releasing.Line line = line(request);
        String votes = line.released().flatMap(Released::authorisation).orElse("");
        return page(line, Form.filled(Map.of("authorisation", votes)));
    }

    private static Answer.Page page(Releasing.Line line, Form form) {
        return Answer.page(
                "inner/release/one.jte",
                "Đưa ra cổng",
                new One(line, path(line.result().subject()), form));
    }

    private Releasing.Line line(Request request) {
        return releasing.find(subject(request)).orElseThrow(Refused::notFound);
    }

    private static Subject subject(Request request) {
        String round = request.path("round");
        if (!round.matches("[1-9][0-9]{0,3}")) {
            throw Refused.notFound();
        }
        return new Subject(request.path("congress"), request.path("election"), Integer.parseInt(round));
    }

    private Answer release(Request request) {
        Form form = request.form();
        String authorisation = form.text("authorisation", 0, 100);
        String reason = form.text("reason", 0, 300);
        if (!form.isRight()) {
            return page(line(request), form).wrong();
        }
        Effect effect = releasing.release(subject(request), authorisation, reason, request.signedIn());
        if (effect instanceof Effect.NotDone) {
            form.refuse("reason", effect.sentence());
            return page(line(request), form).wrong();
        }
        return told(path(subject(request)), effect);
    }

    private static Answer told(String path, Effect effect) {
        return Answer.redirect(path).saying(effect.sentence());
    }
}
