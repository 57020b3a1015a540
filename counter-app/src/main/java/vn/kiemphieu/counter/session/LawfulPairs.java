package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.counter.closing.IntegrityBroken;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.counter.people.Role;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Mode;

/** Whether every step of an official session that takes two people names two who may do it. */
final class LawfulPairs {
    private static final Map<String, Step> STEPS = Map.ofEntries(
            Map.entry(Words.PREPARED, Step.DENOMINATOR),
            Map.entry(Words.PROOF_READ, Step.PROOF_READING),
            Map.entry(Words.LIST_CHANGED, Step.LIST_CHANGE),
            Map.entry(Words.OPENED, Step.OPENING),
            Map.entry(Words.SLIP_CORRECTED, Step.SLIP_CORRECTION),
            Map.entry(Words.BATCH_WITHDRAWN, Step.BATCH_WITHDRAWAL),
            Map.entry(Words.CLOSED, Step.CLOSING),
            Map.entry(Words.EXPORTED, Step.EXPORT),
            Map.entry(Words.ARCHIVED, Step.EXPORT),
            Map.entry(Words.SEALED, Step.SEALING),
            Map.entry(Words.STANDBY, Step.STANDBY),
            Map.entry(Words.TAKEN_OVER, Step.TAKE_OVER),
            Map.entry(Words.CHECK_PLANNED, Step.HAND_CHECK_PLAN),
            Map.entry(Words.CHECK_DRAWN, Step.HAND_CHECK_DRAW),
            Map.entry(Words.LINKS_OPENED, Step.HAND_CHECK_TABLE),
            Map.entry(Words.LINKS_DESTROYED, Step.KEY_DESTRUCTION));

    /** What names whoever worked the machine. */
    private static final Set<String> WORKED = Set.of(Words.BATCH_OPENED, Words.REPRINTED);

    private LawfulPairs() {}

    /**
     * Checks what a session says of its two-person steps; of a rehearsal nothing.
     *
     * @param decisions what people concluded
     * @throws IntegrityBroken if somebody is not named, or two did what they may not
     */
    static void require(Congress congress, List<Entry> entries, Collection<Decision> decisions) {
        if (congress.mode() != Mode.OFFICIAL) {
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Optional<Step> step = step(entry);
            if (step.isPresent()) {
                require(step.get(), entry.facts(), "Mục " + (i + 1) + " của sổ phiên");
            }
            if (WORKED.contains(entry.what())
                    && !entry.facts().path(Facts.OPERATOR).isTextual()) {
                throw broken("Mục " + (i + 1) + " của sổ phiên không nêu ai vận hành máy");
            }
        }
        decisions.forEach(each -> require(Step.CONCLUSION, each.json(), "Kết luận về phiếu " + each.record()));
    }

    /** A batch that is taken out while it is fed ends with the entry of its closing. */
    private static Optional<Step> step(Entry entry) {
        if (entry.what().equals(Words.BATCH_CLOSED) && entry.facts().has("decided")) {
            return Optional.of(Step.CONCLUSION); // a batch that was typed
        }
        return entry.what().equals(Words.BATCH_CLOSED) && entry.facts().has("reason")
                ? Optional.of(Step.BATCH_WITHDRAWAL)
                : Optional.ofNullable(STEPS.get(entry.what()));
    }

    private static void require(Step step, ObjectNode facts, String where) {
        try {
            Facts.people(facts.path("by"));
        } catch (IllegalArgumentException notTwo) {
            throw broken(where + " không nêu hai người");
        }
        List<Role> roles = new ArrayList<>();
        for (JsonNode code : facts.path(Facts.ROLES)) {
            Role.of(code.asText()).ifPresent(roles::add);
        }
        if (roles.size() != 2
                || facts.path(Facts.ROLES).size() != 2
                || !step.rule().allows(roles.get(0), roles.get(1))) {
            throw broken(where + ", bước " + step.vietnamese() + ", cần "
                    + step.rule().vietnamese() + " xác nhận mà không thấy");
        }
    }

    private static IntegrityBroken broken(String what) {
        return new IntegrityBroken(what + "; dừng lại, giữ nguyên máy, lập biên bản.");
    }
}
