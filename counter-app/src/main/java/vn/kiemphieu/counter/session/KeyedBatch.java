package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.kiemphieu.counter.keying.Stack;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.TwoPeople;

/**
 * A batch that is typed from paper and not scanned; its slip counts ballots.
 *
 * @param election whose ballots all of them are
 * @param typed whose numbers are typed
 * @param typists who types, in the order of {@link Pass}
 */
public record KeyedBatch(ElectionId election, Stack.Typed typed, TwoPeople typists) {

    /** The name of whoever types. */
    public String typist(Pass pass) {
        return pass == Pass.FIRST ? typists.first() : typists.second();
    }

    ObjectNode facts() {
        return Facts.by(typists).put("election", election.value()).put("typed", typed.name());
    }

    static KeyedBatch of(JsonNode facts) {
        return new KeyedBatch(
                Facts.election(facts),
                Stack.Typed.valueOf(facts.path("typed").asText()),
                Facts.people(facts.path("by")));
    }
}
