package vn.kiemphieu.counter.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.counter.session.Words;
import vn.kiemphieu.tally.check.Dice;
import vn.kiemphieu.tally.check.Evidence;
import vn.kiemphieu.tally.check.Why;
import vn.kiemphieu.tally.election.ElectionId;

/**
 * How far the hand check of one election came, as the chain tells it. What is there once is not done over: nobody throws dice
 * until he likes them, and nobody reads paper after the records were opened.
 *
 * @param evidence what the check was planned on
 * @param dice of the draw
 * @param readings hash of the file with what was read; a later one counts as long as nothing was opened
 * @param opened whether records of sheets drawn were opened
 * @param destroyed whether the sealed places are gone
 */
record Progress(
        Optional<Evidence> evidence, Optional<Dice> dice, Optional<Hash> readings, boolean opened, boolean destroyed) {

    static Progress of(List<Entry> entries, ElectionId election) {
        Progress progress = new Progress(Optional.empty(), Optional.empty(), Optional.empty(), false, false);
        for (Entry entry : entries) {
            boolean ours = entry.facts().path("election").asText().equals(election.value());
            if (ours || entry.what().equals(Words.LINKS_DESTROYED)) {
                progress = progress.after(entry);
            }
        }
        return progress;
    }

    /**
     * What comes next.
     *
     * @param sampled whether the plan draws sheets; asked only where there is a plan
     */
    NextStep next(BooleanSupplier sampled) {
        if (evidence.isEmpty()) {
            return NextStep.PLAN;
        }
        if (!sampled.getAsBoolean()) {
            return NextStep.COUNT_IN_FULL;
        }
        if (dice.isEmpty()) {
            return NextStep.DRAW;
        }
        if (destroyed) {
            return NextStep.NOTHING;
        }
        if (opened) {
            return NextStep.DESTROY;
        }
        return readings.isEmpty() ? NextStep.READ : NextStep.COMPARE;
    }

    private Progress after(Entry entry) {
        ObjectNode facts = entry.facts();
        return switch (entry.what()) {
            case Words.CHECK_PLANNED -> new Progress(Optional.of(evidence(facts)), dice, readings, opened, destroyed);
            case Words.CHECK_DRAWN -> new Progress(evidence, Optional.of(dice(facts)), readings, opened, destroyed);
            case Words.CHECK_READ ->
                new Progress(evidence, dice, Hash.parse(facts.path("readings").asText()), opened, destroyed);
            case Words.LINKS_OPENED -> new Progress(evidence, dice, readings, true, destroyed);
            case Words.LINKS_DESTROYED -> new Progress(evidence, dice, readings, opened, true);
            default -> this;
        };
    }

    private static Evidence evidence(ObjectNode facts) {
        Set<Why> troubles = EnumSet.noneOf(Why.class);
        facts.path("troubles").forEach(why -> troubles.add(Why.valueOf(why.asText())));
        return new Evidence(
                facts.path("sheets").asInt(), facts.path("unmatched").asLong(), troubles);
    }

    private static Dice dice(ObjectNode facts) {
        StringBuilder digits = new StringBuilder();
        facts.path("dice").forEach(thrown -> digits.append(thrown.asText()));
        return new Dice(digits.toString());
    }
}
