package vn.kiemphieu.counter.setup;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Deduction;
import vn.kiemphieu.tally.election.DeductionGround;
import vn.kiemphieu.tally.election.MeetingKind;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.RuleSet;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Colour;
import vn.kiemphieu.tally.election.Settings.InColour;
import vn.kiemphieu.tally.election.Settings.OtherMarks;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;
import vn.kiemphieu.tally.election.Settings.Verdict;

/** A half-typed congress as it is kept between two starts: a congress file that still may have gaps. */
public final class KeptDraft {
    private KeptDraft() {}

    /** The draft as it is, whatever is wrong with it. */
    public static byte[] bytes(CongressDraft draft) {
        return new CongressJsonWriter().bytes(draft);
    }

    /** The draft that was kept; empty where there is none, or none that can be read. */
    public static Optional<CongressDraft> read(Path file) {
        try {
            return Optional.of(draft(StrictJson.read(file)));
        } catch (RequestRefused | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static CongressDraft draft(JsonNode root) {
        JsonNode heading = root.path("congress");
        List<DenominatorDraft> denominators = new ArrayList<>();
        root.path("denominators").forEach(node -> denominators.add(denominator(node)));
        List<ElectionDraft> elections = new ArrayList<>();
        root.path("elections").forEach(node -> elections.add(election(node)));
        return new CongressDraft(
                Optional.ofNullable(CongressFile.MODES.get(text(root, "mode")))
                        .orElseThrow(() -> new IllegalArgumentException("no mode")),
                new CongressDraft.Heading(
                        text(heading, "id"), text(heading, "name"), text(heading, "unit"), text(heading, "level")),
                denominators,
                elections);
    }

    private static DenominatorDraft denominator(JsonNode node) {
        List<Deduction> deductions = new ArrayList<>();
        node.path("deductions")
                .forEach(each -> deductions.add(new Deduction(
                        ground(text(each, "ground")), each.path("people").asInt())));
        return new DenominatorDraft(
                text(node, "id"),
                MeetingKind.valueOf(text(node, "kind")),
                node.path("convened").asInt(),
                deductions);
    }

    private static DeductionGround ground(String code) {
        return Arrays.stream(DeductionGround.values())
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ground " + code));
    }

    private static ElectionDraft election(JsonNode node) {
        List<ElectionDraft.Person> people = new ArrayList<>();
        node.path("candidates").forEach(person -> people.add(person(person)));
        return new ElectionDraft(
                new ElectionDraft.Which(
                        text(node, "id"),
                        node.path("round").asInt(1),
                        Optional.ofNullable(ElectionPart.KINDS.get(text(node, "kind")))
                                .orElseThrow(() -> new IllegalArgumentException("no kind"))),
                text(node, "body"),
                text(node, "term"),
                node.path("seats").asInt(),
                BallotForm.valueOf(text(node, "form")),
                RuleSet.of(text(node, "rules")).orElseThrow(() -> new IllegalArgumentException("no rules")),
                text(node, "denominator"),
                new ElectionDraft.Print(
                        Paper.valueOf(text(node, "paper")), node.path("sides").asInt(1)),
                settings(node.path("settings")),
                people);
    }

    private static Settings settings(JsonNode node) {
        return new Settings(
                Verdict.valueOf(upper(node, "C4")),
                node.has("C5") ? Optional.of(Verdict.valueOf(upper(node, "C5"))) : Optional.empty(),
                OtherMarks.valueOf(upper(node, "C7")),
                RevoteThreshold.valueOf(upper(node, "revoteThreshold")),
                new Colour(InColour.valueOf(upper(node, "secondInk")), InColour.valueOf(upper(node, "missingStamp"))));
    }

    private static ElectionDraft.Person person(JsonNode node) {
        return new ElectionDraft.Person(
                text(node, "id"), text(node, "family"), text(node, "middle"), text(node, "given"), text(node, "note"));
    }

    private static String upper(JsonNode node, String key) {
        return text(node, key).toUpperCase(Locale.ROOT);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asText();
    }
}
