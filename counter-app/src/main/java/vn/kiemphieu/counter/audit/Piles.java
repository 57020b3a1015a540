package vn.kiemphieu.counter.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.counter.session.Words;
import vn.kiemphieu.tally.check.Batch;
import vn.kiemphieu.tally.check.Position;

/** The paper that counts, pile by pile, as the chain tells it: every batch that was closed and not taken out. */
final class Piles {
    private final Map<Integer, Pile> piles = new TreeMap<>();

    private Piles() {}

    static Piles of(List<Entry> entries) {
        Piles found = new Piles();
        Map<Integer, Integer> sides = new HashMap<>();
        Set<Integer> withdrawn = new HashSet<>();
        for (Entry entry : entries) {
            var facts = entry.facts();
            int number = facts.path("number").asInt();
            if (entry.what().equals(Words.BATCH_OPENED)) {
                sides.put(number, facts.path("sides").asInt(1));
            } else if (entry.what().equals(Words.BATCH_WITHDRAWN) || isWithdrawnWhileFed(entry)) {
                withdrawn.add(number);
            } else if (entry.what().equals(Words.BATCH_CLOSED)) {
                Optional<Integer> joins =
                        facts.has("joins") ? Optional.of(facts.path("joins").asInt()) : Optional.empty();
                found.piles.put(
                        number, new Pile(number, facts.path("sheets").asInt(), sides.getOrDefault(number, 1), joins));
            }
        }
        found.piles.values().removeIf(pile -> withdrawn.contains(pile.joined().orElse(pile.batch())));
        found.piles.values().removeIf(pile -> pile.sheets() == 0);
        return found;
    }

    private static boolean isWithdrawnWhileFed(Entry entry) {
        return entry.what().equals(Words.BATCH_CLOSED) && entry.facts().has("reason");
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
