package vn.kiemphieu.suite.inner.results;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.bridge.bundle.Member;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Upload;
import vn.kiemphieu.suite.web.Who;

/** The list of packages by what waits for whom, and the form by which packages come in. */
public final class ResultPages implements Feature {
    static final String PATH = "/ket-qua";
    static final Who WORKERS = Who.having(Role.RESULTS);
    static final Who READERS = Who.having(Role.RESULTS, Role.AUDITOR);

    private static final int ON_A_PAGE = 50;
    /** Two of the largest there can be, or some hundred as they are. */
    private static final long UPLOAD = 2L * Member.MOST_BYTES;

    private final Results results;

    public ResultPages(Results results) {
        this.results = results;
    }

    /**
     * Some packages.
     *
     * @param counts how many there are of each stage
     * @param chosen the only stage that is shown; empty for all
     */
    public record Listed(
            List<Results.Line> lines, Map<Stage, Integer> counts, Optional<Stage> chosen, int page, boolean more) {
        public Listed {
            lines = List.copyOf(lines);
            counts = Map.copyOf(counts);
        }

        /** The stages of which there are packages, in the order of the way. */
        public List<Stage> stages() {
            return List.of(Stage.values()).stream().filter(counts::containsKey).toList();
        }

        /** How many there are of a stage. */
        public int count(Stage stage) {
            return counts.getOrDefault(stage, 0);
        }

        /** What is behind the address of another page of the same list. */
        public String query(int other) {
            return "?trang=" + other
                    + chosen.map(stage -> "&buoc=" + stage.name()).orElse("");
        }
    }

    /** What came of the files that were just sent. */
    public record Received(List<Sent> sent) {
        public Received {
            sent = List.copyOf(sent);
        }
    }

    /** A file with what came of it. */
    public record Sent(String file, Receipt receipt) {
        /** The checks of a file that was refused. */
        public List<Check.Outcome> checks() {
            return receipt instanceof Receipt.Refused refused ? refused.checks() : List.of();
        }

        /** The package, if there is one. */
        public Optional<String> kept() {
            return receipt instanceof Receipt.Refused ? Optional.empty() : Optional.of(receipt.hash());
        }
    }

    @Override
    public void routes(Routes routes) {
        routes.get(PATH, READERS, this::list)
                .upload(PATH + "/nhap", WORKERS, UPLOAD, this::receive)
                .menu("Kết quả", PATH, READERS);
    }

    private Answer list(Request request) {
        List<Results.Line> all = results.all();
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        all.forEach(line -> counts.merge(line.about().state().stage(), 1, Integer::sum));
        Optional<Stage> chosen = List.of(Stage.values()).stream()
                .filter(stage -> stage.name().equals(request.query("buoc")))
                .findFirst();
        int page = request.pageNumber();
        List<Results.Line> lines = all.stream()
                .filter(line ->
                        chosen.isEmpty() || chosen.get() == line.about().state().stage())
                .skip((page - 1L) * ON_A_PAGE)
                .limit(ON_A_PAGE + 1)
                .toList();
        return Answer.page(
                "results/list.jte",
                "Kết quả bầu cử",
                new Listed(
                        lines.subList(0, Math.min(ON_A_PAGE, lines.size())),
                        counts,
                        chosen,
                        page,
                        lines.size() > ON_A_PAGE));
    }

    private Answer receive(Request request) {
        List<Upload> files = request.files("packages");
        if (files.isEmpty()) {
            return Answer.redirect(PATH).saying("Chưa chọn tệp nào. Chọn tệp *.kqbc trên USB rồi bấm nhập.");
        }
        List<Sent> sent = files.stream()
                .map(file -> new Sent(file.name(), results.receive(file.bytes(), request.signedIn())))
                .toList();
        if (sent.size() == 1 && sent.get(0).kept().isPresent()) {
            return Answer.redirect(PackagePages.path(sent.get(0).receipt().hash()))
                    .saying(sent.get(0).receipt().sentence());
        }
        Answer.Page page = Answer.page("results/received.jte", "Nhập gói kết quả", new Received(sent));
        return sent.stream().allMatch(each -> each.kept().isPresent()) ? page : page.wrong();
    }
}
