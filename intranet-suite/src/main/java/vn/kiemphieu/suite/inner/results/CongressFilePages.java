package vn.kiemphieu.suite.inner.results;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.suite.account.Accounts;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.Names;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Upload;

/** The congress files that the office knows of, and the form that adds one. */
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
    public record Listed(List<CongressFiles.Registered> files, Names names, String problem) {
        public Listed {
            files = List.copyOf(files);
        }
    }

    @Override
    public void routes(Routes routes) {
        routes.get(PATH, ResultPages.READERS, request -> page(""))
                .upload(PATH, ResultPages.WORKERS, UPLOAD, this::register)
                .menu("Tệp đại hội", PATH, ResultPages.READERS);
    }

    private Answer register(Request request) {
        Optional<Upload> file = request.file("file");
        if (file.isEmpty()) {
            return page("Chưa chọn tệp. Chọn tệp congress.json của đại hội rồi bấm đăng ký.")
                    .wrong();
        }
        Effect effect = files.register(file.get().bytes(), request.signedIn());
        return effect instanceof Effect.Done
                ? Answer.redirect(PATH).saying(effect.sentence())
                : page(effect.sentence()).wrong();
    }

    private Answer.Page page(String problem) {
        return Answer.page(
                "results/congressFiles.jte", "Tệp đại hội", new Listed(files.all(), Names.of(accounts), problem));
    }
}
