package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kiemphieu.counter.journal.Entry;

/**
 * A batch as the chain tells it.
 *
 * @param sheets that were fed, or ballots that were typed; none while it is being fed, and none where it was withdrawn before it was closed
 * @param sides of each sheet that the scanner saw
 * @param keyed how it is typed, where it is not scanned
 * @param joins the batch that took it in
 * @param withdrawn whether it was taken out itself
 */
public record FedBatch(
        int number, int sheets, int sides, Optional<KeyedBatch> keyed, Optional<Integer> joins, boolean withdrawn) {
    static final String KEYED = "keyed";

    /** Every batch, in the order of their numbers. */
    static List<FedBatch> all(List<Entry> entries) {
        Map<Integer, FedBatch> batches = new TreeMap<>();
        for (Entry entry : entries) {
            ObjectNode facts = entry.facts();
            int number = facts.path("number").asInt();
            switch (entry.what()) {
                case Words.BATCH_OPENED -> batches.put(number, opened(number, facts));
                case Words.BATCH_CLOSED -> batches.computeIfPresent(number, (any, batch) -> batch.closed(facts));
                case Words.BATCH_WITHDRAWN -> batches.computeIfPresent(number, (any, batch) -> batch.takenOut());
                default -> {}
            }
        }
        return List.copyOf(batches.values());
    }

    /** Every batch whose sheets count. */
    public static List<FedBatch> counted(List<Entry> entries) {
        List<FedBatch> all = all(entries);
        return all.stream()
                .filter(batch -> batch.sheets > 0 && !all.get(batch.joins.orElse(batch.number) - 1).withdrawn)
                .toList();
    }

    /** The batch of that number. */
    static FedBatch of(List<Entry> entries, int number) {
        return all(entries).get(number - 1);
    }

    private static FedBatch opened(int number, ObjectNode facts) {
        Optional<KeyedBatch> keyed = Optional.ofNullable(facts.get(KEYED)).map(KeyedBatch::of);
        return new FedBatch(number, 0, facts.path("sides").asInt(1), keyed, Optional.empty(), false);
    }

    /** A batch that was closed only to be withdrawn says why. */
    private FedBatch closed(ObjectNode facts) {
        Optional<Integer> into =
                facts.has("joins") ? Optional.of(facts.path("joins").asInt()) : Optional.empty();
        return new FedBatch(number, facts.path("sheets").asInt(), sides, keyed, into, facts.has("reason"));
    }

    private FedBatch takenOut() {
        return new FedBatch(number, sheets, sides, keyed, joins, true);
    }
}
