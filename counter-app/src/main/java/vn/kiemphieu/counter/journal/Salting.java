package vn.kiemphieu.counter.journal;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.bridge.signing.Hash;

/** Gives records the salts under which they are bound into a root. */
final class Salting {
    private final SecureRandom random;

    Salting(SecureRandom random) {
        this.random = random;
    }

    Hash salt() {
        byte[] salt = new byte[Hash.BYTES];
        random.nextBytes(salt);
        return Hash.of(salt);
    }

    /** Records as they leave the open batch. */
    List<StoredRecord> stored(List<NewRecord> records, WorkingBatch open) {
        return records.stream().map(record -> stored(record, open)).toList();
    }

    private StoredRecord stored(NewRecord record, WorkingBatch open) {
        Map<String, Hash> pictures = new HashMap<>();
        record.pictures().forEach((name, place) -> pictures.put(name, open.sha256(place)));
        return new StoredRecord(record.name(), salt(), record.bytes(), pictures);
    }

    /** A record as it stays when the session is closed: under another salt. */
    StoredRecord last(StoredRecord record, Map<String, byte[]> last) {
        byte[] bytes = last.get(record.name());
        if (bytes == null) {
            throw new IllegalArgumentException("a record would be lost at closing");
        }
        return new StoredRecord(record.name(), salt(), bytes, record.pictures());
    }
}
