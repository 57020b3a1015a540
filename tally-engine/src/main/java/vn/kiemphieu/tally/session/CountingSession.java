package vn.kiemphieu.tally.session;

import java.util.Map;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;

/**
 * One sitting of counting ({@code docs/states.md}): made ready, open, closed, and never back. Immutable; every step
 * gives another value, and is refused with an {@link IllegalStateException} in words where it is unlawful.
 */
public sealed interface CountingSession permits Ready, Open, Closed {

    /** Before the first entry. */
    static Ready of(Map<ElectionId, Election> elections) {
        return new Ready(elections, Map.of());
    }

    /**
     * The session after one more entry of its journal.
     *
     * @throws IllegalStateException if that entry is unlawful here
     */
    default CountingSession after(JournalEntry entry) {
        return entry.appliedTo(this);
    }
}
