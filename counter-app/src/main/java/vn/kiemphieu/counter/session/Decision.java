package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import vn.kiemphieu.counter.conclusion.Conclusion.As;
import vn.kiemphieu.counter.people.Role;
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
 * @param roles of the two, in their order, once they have confirmed it; empty before, and in a rehearsal
 */
public record Decision(
        RecordId record,
        ElectionId election,
        As as,
        Optional<InvalidityGround> ground,
        Map<Integer, Choice> rows,
        TwoPeople by,
        List<Role> roles) {
    public Decision {
        rows = Map.copyOf(rows);
        roles = List.copyOf(roles);
    }

    /** A decision as people name it, not confirmed yet. */
    public Decision(
            RecordId record,
            ElectionId election,
            As as,
            Optional<InvalidityGround> ground,
            Map<Integer, Choice> rows,
            TwoPeople by) {
        this(record, election, as, ground, rows, by, List.of());
    }

    Decision confirmedAs(List<Role> confirmed) {
        return new Decision(record, election, as, ground, rows, by, confirmed);
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
        Facts.roles(node, roles);
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
                Facts.people(node.get("by")),
                StreamSupport.stream(node.path(Facts.ROLES).spliterator(), false)
                        .flatMap(code -> Role.of(code.asText()).stream())
                        .toList());
    }
}
