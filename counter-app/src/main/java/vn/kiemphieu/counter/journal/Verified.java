package vn.kiemphieu.counter.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SignedCheckpoint;

/**
 * A session whose chain, signatures, records and pictures agree with one another. That nothing was cut off at its end, and that
 * nobody with the kiosk's key wrote all of it anew, only the codes on paper can show.
 *
 * @param entries of the chain
 * @param checkpoints one an entry
 * @param records of the store by batch; under 0 those of a closed session
 * @param pictures in the store
 * @param conclusions what people concluded, by commitment; none in a closed session
 * @param feeding how many pages or lines the open batch has; empty where none is open
 * @param strays what lies in the folder though the chain does not speak of it, such as after a crash
 */
public record Verified(
        List<Entry> entries,
        List<SignedCheckpoint> checkpoints,
        Map<Integer, List<StoredRecord>> records,
        int pictures,
        Map<Hash, byte[]> conclusions,
        Optional<Integer> feeding,
        List<String> strays) {
    public Verified {
        entries = List.copyOf(entries);
        checkpoints = List.copyOf(checkpoints);
        records = Map.copyOf(records);
        conclusions = Map.copyOf(conclusions);
        strays = List.copyOf(strays);
    }

    /** Fingerprints of the kiosks that had the session before this one, in order, to be held against their papers. */
    public List<String> kiosksBefore() {
        return TakeOver.before(entries);
    }

    /** The number of the entry that a code on paper stands for, from 1; empty where the chain has no such moment any more. */
    public Optional<Integer> entryOf(String code) {
        for (int i = 0; i < checkpoints.size(); i++) {
            if (checkpoints.get(i).checkpoint().hasCode(code)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
