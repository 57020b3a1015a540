package vn.kiemphieu.counter.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import vn.kiemphieu.bridge.signing.Hash;

/**
 * One file came into the store, and some that it replaces went.
 *
 * @param batch whose records these are; 0 when the session is closed and all lie together
 * @param adds name of the new file
 * @param drops names of the files it replaces
 * @param records how many it holds
 * @param root over the salted leaves of its records
 */
record StoreChange(int batch, String adds, Set<String> drops, int records, Hash root) {
    /** Stands for all batches together. */
    static final int WHOLE_SESSION = 0;

    StoreChange {
        drops = Set.copyOf(drops);
    }

    JsonNode json() {
        ObjectNode node = JsonMapper.builder().build().createObjectNode();
        node.put("batch", batch);
        node.put("adds", adds);
        ArrayNode gone = node.putArray("drops");
        new TreeSet<>(drops).forEach(gone::add);
        node.put("records", records);
        node.put("root", root.hex());
        return node;
    }

    static StoreChange parse(JsonNode node) {
        Set<String> drops = new TreeSet<>();
        node.path("drops").forEach(drop -> drops.add(drop.asText()));
        Hash root = Hash.parse(node.path("root").asText())
                .orElseThrow(() -> new JournalTampered("một mục của sổ phiên sai dạng"));
        return new StoreChange(
                node.path("batch").asInt(),
                node.path("adds").asText(),
                drops,
                node.path("records").asInt(),
                root);
    }
}
