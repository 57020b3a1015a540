package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** JSON as the journal keeps it: bytes that came from here and only come back here. */
final class JsonBytes {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonBytes() {}

    static byte[] of(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can be written", e);
        }
    }

    static JsonNode tree(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("what was kept is JSON", e);
        }
    }
}
