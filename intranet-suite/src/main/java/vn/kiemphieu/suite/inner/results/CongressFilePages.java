package vn.kiemphieu.suite.inner.results;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.suite.account.Accounts;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.Names;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Upload;

/** The congress files that the office knows of, the form that adds one, and the button by which another person confirms it. */
public final class CongressFilePages implements Feature {
    private static final String PATH = "/tep-dai-hoi";
    private static final long UPLOAD = 3 << 20;

    private final CongressFiles files;
    private final Accounts accounts;

    public CongressFilePages(CongressFiles files, Accounts accounts) {
        this.files = files;
        this.accounts = accounts;
    }

    /**
     * Every registered file.
     *
     * @param problem why the file just sent was not registered; may be empty
     */
    public record Listed(List<CongressFiles.Registered> files, Names names, SignedIn visitor, String problem) {
        public Listed {
            files = List.copyOf(files);
        }
    }

    @Override
    public void routes(Routes routes) {
        routes.get(PATH, ResultPages.READERS, request -> page(request, ""))
                .upload(PATH, ResultPages.WORKERS, UPLOAD, this::register)
                .post(
                        PATH + "/{hash}/xac-nhan",
                        ResultPages.WORKERS,
                        request -> done(request, files.confirm(request.path("hash"), request.signedIn())))
                .menu("Tệp đại hội", PATH, ResultPages.READERS);
    }

    private Answer register(Request request) {
        Optional<Upload> file = request.file("file");
        if (file.isEmpty()) {
            return page(request, "Chưa chọn tệp. Chọn tệp congress.json của đại hội rồi bấm đăng ký.")
                    .wrong();
        }
        return done(request, files.register(file.get().bytes(), request.signedIn()));
    }

    private Answer done(Request request, Effect effect) {
        return effect instanceof Effect.Done
                ? Answer.redirect(PATH).saying(effect.sentence())
                : page(request, effect.sentence()).wrong();
    }

    private Answer.Page page(Request request, String problem) {
        return Answer.page(
                "results/congressFiles.jte",
                "Tệp đại hội",
                new Listed(files.all(), Names.of(accounts), request.signedIn(), problem));
    }
}
