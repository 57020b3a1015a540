package vn.kiemphieu.tally.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;

/** Everything that happened in a session, in order; the session is its replay. */
public record Journal(List<JournalEntry> entries) {
    public static final Journal EMPTY = new Journal(List.of());

    public Journal {
        entries = List.copyOf(entries);
    }

    public Journal plus(JournalEntry entry) {
        List<JournalEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Journal(more);
    }

    /**
     * The session that these entries make.
     *
     * @throws IllegalStateException if an entry is unlawful where it stands
     */
    public CountingSession replay(Map<ElectionId, Election> elections) {
        CountingSession session = CountingSession.of(elections);
        for (JournalEntry entry : entries) {
            session = session.after(entry);
        }
        return session;
    }
}
