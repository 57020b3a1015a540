package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kiemphieu.counter.conclusion.Conclusion.As;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.RecordId;
import vn.kiemphieu.tally.session.TwoPeople;

/**
 * What two people decided of one record.
 *
 * @param election whose ballot it is, where it is one
 * @param ground of an invalid ballot, and of no other
 * @param rows what they read in each row that was in question
 */
public record Decision(
        RecordId record,
        ElectionId election,
        As as,
        Optional<InvalidityGround> ground,
        Map<Integer, Choice> rows,
        TwoPeople by) {
    public Decision {
        rows = Map.copyOf(rows);
    }

    ObjectNode json() {
        ObjectNode node = Facts.none();
        node.put("record", record.value());
        node.put("election", election.value());
        node.put("as", as.name());
        ground.ifPresent(why -> node.put("ground", why.name()));
        ObjectNode said = node.putObject("rows");
        new TreeMap<>(rows).forEach((row, choice) -> said.put(row.toString(), choice.name()));
        node.set("by", Facts.people(by));
        return node;
    }

    static Decision of(JsonNode node) {
        Map<Integer, Choice> rows = new TreeMap<>();
        node.get("rows")
                .properties()
                .forEach(row -> rows.put(
                        Integer.valueOf(row.getKey()),
                        Choice.valueOf(row.getValue().textValue())));
        return new Decision(
                new RecordId(node.get("record").textValue()),
                new ElectionId(node.get("election").textValue()),
                As.valueOf(node.get("as").textValue()),
                Optional.ofNullable(node.path("ground").textValue()).map(InvalidityGround::valueOf),
                rows,
                Facts.people(node.get("by")));
    }
}
