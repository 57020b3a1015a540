package vn.kiemphieu.counter.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.Merkle;

/**
 * One record of the store: a ballot, or a page that is none.
 *
 * @param name random
 * @param salt random, so that nobody finds the record by guessing what it says
 * @param bytes what it says
 * @param pictures SHA-256 of its pictures by their random names
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record StoredRecord(String name, Hash salt, byte[] bytes, Map<String, Hash> pictures) {
    public StoredRecord {
        pictures = Map.copyOf(pictures);
    }

    /** What binds the record and its pictures into a root. */
    public Hash leaf() {
        byte[][] parts = new byte[3 + 2 * pictures.size()][];
        parts[0] = salt.bytes();
        parts[1] = Names.bytes(name);
        parts[2] = Hash.over(bytes).bytes();
        int at = 3;
        for (Map.Entry<String, Hash> picture : new TreeMap<>(pictures).entrySet()) {
            parts[at++] = Names.bytes(picture.getKey());
            parts[at++] = picture.getValue().bytes();
        }
        return Hash.over(parts);
    }

    static Hash root(Collection<StoredRecord> records) {
        List<Hash> leaves = records.stream().map(StoredRecord::leaf).collect(Collectors.toList());
        return Merkle.of(leaves).root();
    }
}
