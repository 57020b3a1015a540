package vn.kiemphieu.testballots.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.CandidateId;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Deduction;
import vn.kiemphieu.tally.election.DeductionGround;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Election.Stock;
import vn.kiemphieu.tally.election.Election.Title;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.MeetingKind;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.RuleSet;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.OtherMarks;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;
import vn.kiemphieu.tally.election.Settings.Verdict;

/**
 * The invented congress of the demonstration, from its congress file. Reads that one file only and trusts it; files from
 * outside are read by the counter, which distrusts them.
 */
public final class DemoCongress {
    private static final String FILE = "congress.json";

    private DemoCongress() {}

    /** The congress file as it is, for programs that want a file. */
    public static byte[] file() {
        try (InputStream in = DemoCongress.class.getResourceAsStream(FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own congress file cannot be read", e);
        }
    }

    public static Congress congress() {
        JsonNode file;
        try {
            file = new ObjectMapper().readTree(file());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own congress file cannot be read", e);
        }
        Map<String, Denominator> denominators = list(file.get("denominators"), DemoCongress::denominator).stream()
                .collect(Collectors.toMap(Denominator::id, Function.identity()));
        JsonNode congress = file.get("congress");
        return new Congress(
                text(congress, "id"),
                Mode.valueOf(upper(file, "mode")),
                text(congress, "name"),
                text(congress, "unit"),
                text(congress, "level"),
                list(file.get("elections"), node -> election(node, denominators)));
    }

    /** One election of the demonstration. */
    public static Election election(String id) {
        return congress()
                .election(new ElectionId(id))
                .orElseThrow(() -> new IllegalArgumentException("the demonstration has no election " + id));
    }

    private static Denominator denominator(JsonNode node) {
        return new Denominator(
                text(node, "id"),
                MeetingKind.valueOf(text(node, "kind")),
                node.get("convened").intValue(),
                list(node.get("deductions"), DemoCongress::deduction));
    }

    private static Deduction deduction(JsonNode node) {
        DeductionGround ground = Arrays.stream(DeductionGround.values())
                .filter(known -> known.code().equals(text(node, "ground")))
                .findFirst()
                .orElseThrow();
        return new Deduction(ground, node.get("people").intValue());
    }

    private static Election election(JsonNode node, Map<String, Denominator> denominators) {
        return new Election(
                new ElectionId(text(node, "id")),
                node.get("round").intValue(),
                ElectionKind.valueOf(upper(node, "kind")),
                new Title(text(node, "body"), text(node, "term")),
                node.get("seats").intValue(),
                BallotForm.valueOf(text(node, "form")),
                RuleSet.of(text(node, "rules")).orElseThrow(),
                denominators.get(text(node, "denominator")),
                new Stock(Paper.valueOf(text(node, "paper")), node.get("sides").intValue()),
                settings(node.get("settings")),
                list(node.get("candidates"), DemoCongress::candidate));
    }

    private static Settings settings(JsonNode node) {
        Settings defaults = Settings.DEFAULTS;
        return new Settings(
                node.has("C4") ? Verdict.valueOf(upper(node, "C4")) : defaults.allUndecided(),
                node.has("C5") ? Optional.of(Verdict.valueOf(upper(node, "C5"))) : defaults.allDisagree(),
                node.has("C7") ? OtherMarks.valueOf(upper(node, "C7")) : defaults.otherMarks(),
                node.has("revoteThreshold")
                        ? RevoteThreshold.valueOf(upper(node, "revoteThreshold"))
                        : defaults.revoteThreshold());
    }

    private static Candidate candidate(JsonNode node) {
        return new Candidate(
                new CandidateId(text(node, "id")),
                text(node, "family"),
                text(node, "middle"),
                text(node, "given"),
                text(node, "note"));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(read)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).textValue();
    }

    private static String upper(JsonNode node, String field) {
        return text(node, field).toUpperCase(Locale.ROOT);
    }
}
