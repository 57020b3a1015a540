package vn.kiemphieu.counter.setup;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Colour;
import vn.kiemphieu.tally.election.Spelling;

/** Writes a draft in the one form of a congress file: keys in the order of its schema, texts in the spelling of paper. */
final class CongressJsonWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    byte[] bytes(CongressDraft draft) {
        return (tree(draft).toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    ObjectNode tree(CongressDraft draft) {
        ObjectNode root = MAPPER.createObjectNode().put("schema", CongressFile.SCHEMA);
        root.put("mode", word(CongressFile.MODES, draft.mode()));
        CongressDraft.Heading heading = draft.heading();
        ObjectNode congress = root.putObject("congress");
        put(congress, "id", heading.id());
        put(congress, "name", heading.name());
        put(congress, "unit", heading.unit());
        put(congress, "level", heading.level());
        ArrayNode denominators = root.putArray("denominators");
        draft.denominators().forEach(denominator -> write(denominators.addObject(), denominator));
        ArrayNode elections = root.putArray("elections");
        draft.elections().forEach(election -> write(elections.addObject(), election));
        return root;
    }

    private static void write(ObjectNode node, DenominatorDraft denominator) {
        put(node, "id", denominator.id());
        node.put("kind", denominator.kind().name());
        node.put("convened", denominator.convened());
        ArrayNode deductions = node.putArray("deductions");
        denominator
                .deductions()
                .forEach(deduction -> deductions
                        .addObject()
                        .put("ground", deduction.ground().code())
                        .put("people", deduction.people()));
    }

    private static void write(ObjectNode node, ElectionDraft election) {
        put(node, "id", election.which().id());
        node.put("round", election.which().round());
        node.put("kind", word(ElectionPart.KINDS, election.which().kind()));
        put(node, "body", election.body());
        put(node, "term", election.term());
        node.put("seats", election.form().elects() ? election.seats() : 0);
        node.put("form", election.form().name());
        node.put("rules", election.rules().code());
        put(node, "denominator", election.denominator());
        node.put("paper", election.print().paper().name());
        node.put("sides", election.print().sides());
        write(node.putObject("settings"), election.settings());
        ArrayNode candidates = node.putArray("candidates");
        election.people().forEach(person -> write(candidates.addObject(), person));
    }

    private static void write(ObjectNode node, Settings settings) {
        node.put("C4", lower(settings.allUndecided()));
        settings.allDisagree().ifPresent(verdict -> node.put("C5", lower(verdict)));
        node.put("C7", lower(settings.otherMarks()));
        node.put("revoteThreshold", lower(settings.revoteThreshold()));
        Colour colour = settings.colour();
        node.put("secondInk", lower(colour.secondInk()));
        node.put("missingStamp", lower(colour.missingStamp()));
    }

    private static void write(ObjectNode node, ElectionDraft.Person person) {
        put(node, "id", person.id());
        put(node, "family", person.family());
        put(node, "middle", person.middle());
        put(node, "given", person.given());
        put(node, "note", person.note());
    }

    private static void put(ObjectNode node, String key, String text) {
        node.put(key, Spelling.tidy(text));
    }

    /** Settings are written as the words of their names. */
    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> String word(Map<String, T> words, T value) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no word for " + value));
    }
}
