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
 * @param sheets that were fed; none while it is being fed, and none where it was withdrawn before it was closed
 * @param sides of each sheet that the scanner saw
 * @param joins the batch that took it in
 * @param withdrawn whether it was taken out itself
 */
public record FedBatch(int number, int sheets, int sides, Optional<Integer> joins, boolean withdrawn) {

    /** Every batch, in the order of their numbers. */
    static List<FedBatch> all(List<Entry> entries) {
        Map<Integer, FedBatch> batches = new TreeMap<>();
        for (Entry entry : entries) {
            ObjectNode facts = entry.facts();
            int number = facts.path("number").asInt();
            switch (entry.what()) {
                case Words.BATCH_OPENED ->
                    batches.put(
                            number, new FedBatch(number, 0, facts.path("sides").asInt(1), Optional.empty(), false));
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

    /** A batch that was closed only to be withdrawn says why. */
    private FedBatch closed(ObjectNode facts) {
        Optional<Integer> into =
                facts.has("joins") ? Optional.of(facts.path("joins").asInt()) : Optional.empty();
        return new FedBatch(number, facts.path("sheets").asInt(), sides, into, facts.has("reason"));
    }

    private FedBatch takenOut() {
        return new FedBatch(number, sheets, sides, joins, true);
    }
}
