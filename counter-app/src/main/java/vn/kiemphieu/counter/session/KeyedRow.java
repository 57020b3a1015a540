package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.JsonNode;
import vn.kiemphieu.tally.session.TwoPeople;

/** One row of an open keyed batch. It ends with the batch: in which order ballots lay, nobody can tell from what stays. */
sealed interface KeyedRow {
    byte[] bytes();

    static KeyedRow parse(byte[] bytes) {
        JsonNode node = JsonBytes.tree(bytes);
        String line = node.path("line").asText();
        return node.has("ballot")
                ? new Decided(node.path("ballot").asInt(), line, Facts.people(node.path("by")))
                : new Typed(Pass.valueOf(node.path("pass").asText()), line);
    }

    /** A line that one of the two typed and that was taken. */
    record Typed(Pass pass, String line) implements KeyedRow {
        @Override
        public byte[] bytes() {
            return JsonBytes.of(Facts.none().put("pass", pass.name()).put("line", line));
        }
    }

    /**
     * What two people read together from a ballot that was typed differently.
     *
     * @param ballot its place in the stack, from 1
     */
    record Decided(int ballot, String line, TwoPeople by) implements KeyedRow {
        @Override
        public byte[] bytes() {
            return JsonBytes.of(Facts.by(by).put("ballot", ballot).put("line", line));
        }
    }
}
