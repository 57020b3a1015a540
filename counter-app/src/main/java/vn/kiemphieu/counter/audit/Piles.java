package vn.kiemphieu.counter.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.counter.session.FedBatch;
import vn.kiemphieu.tally.check.Batch;
import vn.kiemphieu.tally.check.Position;

/** The paper that counts, pile by pile, as the chain tells it: every batch that was closed and not taken out. */
final class Piles {
    private final Map<Integer, Pile> piles = new TreeMap<>();

    private Piles() {}

    static Piles of(List<Entry> entries) {
        Piles found = new Piles();
        FedBatch.counted(entries)
                .forEach(batch -> found.piles.put(
                        batch.number(), new Pile(batch.number(), batch.sheets(), batch.sides(), batch.joins())));
        return found;
    }

    /** For the draw, in the order of their numbers. */
    List<Batch> batches() {
        return piles.values().stream()
                .map(pile -> new Batch(pile.batch(), pile.sheets()))
                .toList();
    }

    /** Those whose records joined another batch: their paper was never put together. */
    List<Pile> joined() {
        return piles.values().stream().filter(pile -> pile.joined().isPresent()).toList();
    }

    int sheets() {
        return piles.values().stream().mapToInt(Pile::sheets).sum();
    }

    List<Integer> places(Position at) {
        return piles.get(at.batch()).places(at.sheet());
    }
}
