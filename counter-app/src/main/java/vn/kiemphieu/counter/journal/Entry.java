package vn.kiemphieu.counter.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/**
 * One entry of the session's chain.
 *
 * @param time local, to the minute
 * @param what happened, a short lower-case word
 * @param facts what whoever uses the journal says of it
 * @param store what changed in the store by it
 */
public record Entry(String time, String what, ObjectNode facts, Optional<StoreChange> store) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The bytes that are chained. */
    byte[] bytes() {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("time", time);
        node.put("what", what);
        node.set("facts", facts);
        store.ifPresent(change -> node.set("store", change.json()));
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can be written", e);
        }
    }

    static Entry parse(byte[] bytes) {
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (node.path("time").isTextual()
                    && node.path("what").isTextual()
                    && node.get("facts") instanceof ObjectNode facts) {
                Optional<StoreChange> change =
                        node.has("store") ? Optional.of(StoreChange.parse(node.get("store"))) : Optional.empty();
                return new Entry(node.get("time").textValue(), node.get("what").textValue(), facts, change);
            }
        } catch (IOException e) {
            throw new JournalTampered("một mục của sổ phiên không đọc được");
        }
        throw new JournalTampered("một mục của sổ phiên sai dạng");
    }
}
