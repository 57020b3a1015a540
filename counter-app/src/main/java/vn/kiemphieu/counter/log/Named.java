package vn.kiemphieu.counter.log;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/** Facts of an entry with elections called by what people call them. */
final class Named {
    private static final List<String> BY_ELECTION = List.of("accounts", "castVoteRecords");

    private Named() {}

    /** @param title from the id of an election to what it is called */
    static ObjectNode of(ObjectNode facts, UnaryOperator<String> title) {
        ObjectNode named = facts.deepCopy();
        if (named.has("election")) {
            named.put("election", title.apply(named.path("election").asText()));
        }
        if (named.get("elections") instanceof ArrayNode ids) {
            ArrayNode titles = named.putArray("elections");
            ids.forEach(id -> titles.add(title.apply(id.asText())));
        }
        if (named.get("keyed") instanceof ObjectNode keyed) {
            named.set("keyed", of(keyed, title));
        }
        for (String key : BY_ELECTION) {
            if (named.get(key) instanceof ObjectNode ids) {
                ObjectNode titles = named.putObject(key);
                for (var each : ids.properties()) {
                    titles.set(title.apply(each.getKey()), each.getValue());
                }
            }
        }
        return named;
    }
}
