package vn.kiemphieu.report.ballot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Mode;

/** What a proof reader compares with what was decided, in sentences. */
final class ProofFacts {
    private static final int DECIMALS = 2;
    private static final int GROUP = 4;

    private final Template template;
    private final Congress congress;
    private final Election election;
    private final BallotPaper paper;

    ProofFacts(Template template, Congress congress, Election election) {
        this.template = template;
        this.congress = congress;
        this.election = election;
        this.paper = BallotPaper.of(congress, election);
    }

    List<String> sentences() {
        List<String> facts = new ArrayList<>();
        facts.add(what());
        facts.add(template.text("fact.form", Map.of("form", template.text("form." + election.form()))));
        facts.add(howMany());
        facts.add(template.text(
                "fact.paper",
                Map.of(
                        "paper",
                        election.stock().paper(),
                        "sides",
                        election.stock().sides(),
                        "pages",
                        paper.pages())));
        if (warning().isEmpty()) {
            facts.add(template.text("fact.order"));
        }
        facts.addAll(
                IntStream.rangeClosed(1, paper.pages()).mapToObj(this::code).toList());
        facts.add(template.text("fact.read"));
        return facts;
    }

    /** That the list is not in Vietnamese name order, and where. */
    Optional<String> warning() {
        return ListOrder.broken(election.candidates())
                .map(broken -> template.text(
                        "warning.order",
                        Map.of(
                                "later", broken.later().fullName(),
                                "number", broken.number(),
                                "earlier", broken.earlier().fullName(),
                                "before", broken.number() - 1)));
    }

    private String what() {
        Election.Title title = election.title();
        return template.text(
                "fact.election",
                Map.of(
                        "body",
                        title.body(),
                        "term",
                        title.term().isEmpty() ? "" : template.text("term", Map.of("term", title.term())),
                        "round",
                        election.round(),
                        "rehearsal",
                        congress.mode() == Mode.REHEARSAL ? template.text("rehearsal") : ""));
    }

    private String howMany() {
        int names = election.candidates().size();
        if (!election.form().elects()) {
            return template.text("fact.asked", Map.of("names", names));
        }
        int surplus = names - election.seats();
        BigDecimal percent = BigDecimal.valueOf(100L * surplus)
                .divide(BigDecimal.valueOf(election.seats()), DECIMALS, RoundingMode.HALF_UP);
        return template.text(
                "fact.count",
                Map.of(
                        "seats",
                        election.seats(),
                        "names",
                        names,
                        "surplus",
                        surplus,
                        "percent",
                        percent.toPlainString().replace('.', ',')));
    }

    private String code(int page) {
        String hash = paper.code(page).paperHash();
        return template.text("fact.code", Map.of("page", page, "code", grouped(hash)));
    }

    /** In fours, so that it can be read out. */
    static String grouped(String digits) {
        return digits.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
