package vn.kiemphieu.suite.outer.pages;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.publication.Publication;
import vn.kiemphieu.bridge.publication.PublishedResult;
import vn.kiemphieu.bridge.signing.VerifyingKey;
import vn.kiemphieu.suite.markup.Folded;
import vn.kiemphieu.suite.outer.results.ResultQueries;
import vn.kiemphieu.suite.outer.results.ResultQueries.CongressLine;
import vn.kiemphieu.suite.outer.results.ResultQueries.Shown;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Refused;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/** Results by congress and election, with what they can be held against. */
public final class ResultPages {
    private static final Map<String, String> TYPES = Map.of(
            "minutes.pdf", "application/pdf",
            "report.json", "application/json",
            "result.json", "application/json",
            "result.kqbc", "application/zip",
            "summary.csv", "text/csv; charset=utf-8");

    private final Ground ground;
    private final Optional<VerifyingKey> key;

    ResultPages(Ground ground, Optional<VerifyingKey> key) {
        this.ground = ground;
        this.key = key;
    }

    /** Congresses in the order that was asked for. */
    public record Congresses(Frame frame, List<CongressLine> lines, String sort, String filter) {}

    /** A congress with what holds of its elections. */
    public record Congress(Frame frame, List<Shown> results) {
        /** Where it was voted. */
        public PublishedResult.Congress congress() {
            return results.get(0).result().congress();
        }
    }

    /** One election: what holds, what was before, how to check it. */
    public record Election(
            Frame frame,
            Shown shown,
            List<Shown> history,
            List<VoteBar> bars,
            String file,
            List<String> checks,
            String publisher) {}

    void routes(Routes routes) {
        routes.get("/ket-qua", Who.PUBLIC, this::congresses)
                .get("/ket-qua/{congress}", Who.PUBLIC, this::congress)
                .get("/ket-qua/{congress}/{election}/{round}", Who.PUBLIC, this::election)
                .get("/ket-qua/{congress}/{election}/{round}/danh-sach.csv", Who.PUBLIC, this::names)
                .get("/tai-ve/{number}/{file}", Who.PUBLIC, this::file)
                .get("/cong-bo/{file}", Who.PUBLIC, this::publication);
    }

    static List<CongressLine> newest(PublicCache cache, int count) {
        return cache.get(
                "newest congresses",
                handle -> ResultQueries.congresses(handle).stream()
                        .sorted(Comparator.comparing(CongressLine::published)
                                .reversed()
                                .thenComparing(CongressLine::id))
                        .limit(count)
                        .toList());
    }

    private Answer congresses(Request request) {
        String sort = Sorting.wanted(request, "don-vi", "cap", "so-cuoc", "ngay");
        String filter = Folded.of(request.query("loc")).strip();
        List<CongressLine> lines = ground
                .cache()
                .get(
                        "congresses by " + sort,
                        handle -> ResultQueries.congresses(handle).stream()
                                .sorted(order(sort))
                                .toList())
                .stream()
                .filter(line -> filter.isEmpty() || Folded.of(line.unit()).contains(filter))
                .toList();
        Frame frame = ground.frame(request, "/ket-qua?sort=" + sort)
                .describedAs("Kết quả bầu cử tại các đại hội đã công bố.");
        return ground.page(
                request,
                "outer/congresses.jte",
                "Kết quả bầu cử",
                new Congresses(frame, lines, sort, request.query("loc")));
    }

    private static Comparator<CongressLine> order(String sort) {
        Comparator<CongressLine> byUnit =
                Comparator.comparing(CongressLine::unit, Sorting.VIETNAMESE).thenComparing(CongressLine::id);
        return switch (sort) {
            case "cap" ->
                Comparator.comparing(CongressLine::level, Sorting.VIETNAMESE).thenComparing(byUnit);
            case "so-cuoc" ->
                Comparator.comparing(CongressLine::elections).reversed().thenComparing(byUnit);
            case "ngay" ->
                Comparator.comparing(CongressLine::published).reversed().thenComparing(byUnit);
            default -> byUnit;
        };
    }

    private Answer congress(Request request) {
        String id = request.path("congress");
        List<Shown> results = ofCongress(id);
        Frame frame = ground.frame(request, "/ket-qua/" + id)
                .describedAs("Kết quả bầu cử tại "
                        + results.get(0).result().congress().name());
        Congress model = new Congress(frame, results);
        return ground.page(request, "outer/congress.jte", model.congress().unit(), model);
    }

    List<Shown> ofCongress(String id) {
        return ground.cache()
                .find(
                        "congress " + id,
                        handle -> Optional.of(ResultQueries.ofCongress(handle, id))
                                .filter(list -> !list.isEmpty()))
                .orElseThrow(Refused::notFound);
    }

    private Answer election(Request request) {
        List<Shown> history = history(request);
        Shown shown = history.get(0);
        PublishedResult result = shown.result();
        String file = Publication.fileName(shown.number());
        Frame frame = ground.frame(request, path(shown))
                .describedAs(result.vote().body() + ", " + result.congress().unit());
        return ground.page(
                request,
                "outer/election.jte",
                result.vote().body() + " – " + result.congress().unit(),
                new Election(
                        frame,
                        shown,
                        history,
                        VoteBar.of(result),
                        file,
                        key.map(each -> Publication.checks(file, each)).orElse(List.of()),
                        key.map(VerifyingKey::fingerprint).orElse("")));
    }

    /** The address of an election. */
    public static String path(Shown shown) {
        PublishedResult result = shown.result();
        return "/ket-qua/" + result.congress().id() + "/" + result.vote().election() + "/"
                + result.vote().round();
    }

    List<Shown> history(Request request) {
        String congress = request.path("congress");
        String election = request.path("election");
        String round = request.path("round");
        if (!round.matches("[1-9][0-9]?")) {
            throw Refused.notFound();
        }
        return ground.cache()
                .find(
                        "election " + congress + "/" + election + "/" + round,
                        handle -> Optional.of(
                                        ResultQueries.history(handle, congress, election, Integer.parseInt(round)))
                                .filter(list -> !list.isEmpty()))
                .orElseThrow(Refused::notFound);
    }

    /** What a person's votes come to, in words. */
    public static String called(CountedResult.Standing standing) {
        return switch (standing) {
            case ELECTED -> "Trúng cử";
            case TIED -> "Bằng phiếu, phải bầu lại";
            case NOT_ELECTED -> "Không trúng cử";
        };
    }

    /** The names that everybody may have, as a table for office programs; with a byte order mark, since those need one. */
    private Answer names(Request request) {
        Shown shown = history(request).get(0);
        if (shown.withdrawn().isPresent()) {
            throw Refused.gone("Kết quả này tạm rút khỏi cổng, đang xem lại. Lý do: "
                    + shown.withdrawn().get());
        }
        StringBuilder csv = new StringBuilder("\uFEFFTT,Họ và tên,Kết quả\r\n");
        int row = 1;
        for (PublishedResult.Person person : shown.result().people()) {
            csv.append(row++)
                    .append(',')
                    .append(cell(person.name()))
                    .append(',')
                    .append(cell(called(person.standing())))
                    .append("\r\n");
        }
        return Answer.download(
                        "danh-sach-" + shown.result().congress().id() + "-"
                                + shown.result().vote().election() + ".csv",
                        "text/csv; charset=utf-8",
                        csv.toString().getBytes(StandardCharsets.UTF_8))
                .cachedFor(Ground.KEPT);
    }

    /** Quoted, and never taken for a formula. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private Answer file(Request request) {
        String number = request.path("number");
        String file = request.path("file");
        if (!number.matches("[1-9][0-9]{0,8}") || !TYPES.containsKey(file)) {
            throw Refused.notFound();
        }
        byte[] bytes = ground.cache()
                .database()
                .read(handle -> ResultQueries.file(handle, Integer.parseInt(number), file))
                .orElseThrow(Refused::notFound);
        return Answer.download(number + "-" + file, TYPES.get(file), bytes).cachedFor(Ground.KEPT);
    }

    /** The signed file itself, of whatever readers may see. */
    private Answer publication(Request request) {
        String file = request.path("file");
        if (!file.matches("publication-[0-9]{10}\\.kpub")) {
            throw Refused.notFound();
        }
        byte[] bytes = ground.cache()
                .database()
                .read(handle -> handle.createQuery(
                                "SELECT bytes FROM publication WHERE number = :number AND bytes IS NOT NULL")
                        .bind("number", Long.parseLong(file.substring(12, 22)))
                        .mapTo(byte[].class)
                        .findOne())
                .orElseThrow(Refused::notFound);
        return Answer.download(file, "application/zip", bytes).cachedFor(Ground.KEPT);
    }
}
