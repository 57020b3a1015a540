package vn.kiemphieu.counter.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A record as it comes out of the open batch. A ballot that was typed has no pictures.
 *
 * @param name random, from {@link Names}
 * @param bytes what it says; nothing in it may tell when it was fed
 * @param pictures for each random name of a picture its place in the batch
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record NewRecord(String name, byte[] bytes, Map<String, Integer> pictures) {
    public NewRecord {
        pictures = Map.copyOf(pictures);
        if (!Names.isOne(name) || !pictures.keySet().stream().allMatch(Names::isOne)) {
            throw new IllegalArgumentException("records and pictures have random names");
        }
    }

    /** Where in the batch the pictures of records are, by their names. */
    static Map<String, Integer> places(List<NewRecord> records) {
        Map<String, Integer> places = new HashMap<>();
        records.forEach(record -> places.putAll(record.pictures()));
        return places;
    }
}
