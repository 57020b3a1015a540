package vn.kiemphieu.counter.counting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Settlement.Accepted;
import vn.kiemphieu.tally.election.Election;

/** What a keyed ballot says, as JSON: its choices row by row, or its ground. Not how it was typed: hands differ in that. */
final class KeyedLine {
    private KeyedLine() {}

    static void write(Settled ballot, ObjectNode line) {
        if (ballot instanceof Valid valid) {
            ArrayNode choices = line.putArray("choices");
            valid.choices().asList().forEach(choice -> choices.add(choice.name()));
        } else {
            line.put("ground", ((Invalid) ballot).ground().name());
        }
    }

    static Settled parse(JsonNode line, Election election) {
        if (line.has("ground")) {
            return new Invalid(InvalidityGround.valueOf(line.get("ground").textValue()));
        }
        List<Choice> choices = new ArrayList<>();
        line.get("choices").forEach(choice -> choices.add(Choice.valueOf(choice.textValue())));
        if (BallotRules.of(election).conclude(choices) instanceof Accepted accepted) {
            return accepted.ballot();
        }
        throw new IllegalArgumentException("a keyed ballot that no rule allows");
    }
}
