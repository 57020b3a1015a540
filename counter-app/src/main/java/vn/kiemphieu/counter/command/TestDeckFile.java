package vn.kiemphieu.counter.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import vn.kiemphieu.counter.session.ReadinessTest;
import vn.kiemphieu.report.ballot.TestBallot;
import vn.kiemphieu.report.ballot.TestBallot.Purpose;
import vn.kiemphieu.report.ballot.TestDeck;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Column;

/** {@code test-deck.json} (docs/schema/test-deck.schema.json): what a test deck must come to. */
final class TestDeckFile {
    private static final int SCHEMA = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private TestDeckFile() {}

    static byte[] bytes(TestDeck deck, int pages) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", SCHEMA)
                .put("congress", deck.congress().id())
                .put("election", deck.election().id().value())
                .put("round", deck.election().round())
                .put("form", deck.election().form().name())
                .put("pages", pages)
                .put("ballots", deck.ballots().size())
                .put("counted", deck.expected().valid());
        ArrayNode referred = root.putArray("referred");
        deck.ballots().stream()
                .filter(ballot -> ballot.purpose() != Purpose.COUNTED)
                .map(TestBallot::number)
                .forEach(referred::add);
        rows(root.putArray("rows"), deck);
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can be written", e);
        }
    }

    private static void rows(ArrayNode rows, TestDeck deck) {
        Tally expected = deck.expected();
        for (Candidate candidate : deck.election().candidates()) {
            ObjectNode row = rows.addObject()
                    .put("row", rows.size())
                    .put("candidate", candidate.id().value())
                    .put("name", candidate.fullName());
            ObjectNode marks = row.putObject("marks");
            for (Column column : deck.election().form().columns()) {
                marks.put(column.name().toLowerCase(Locale.ROOT), ReadinessTest.marks(expected, rows.size(), column));
            }
        }
    }
}
