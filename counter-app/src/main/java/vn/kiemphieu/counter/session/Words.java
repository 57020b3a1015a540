package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.journal.TakeOver;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.JournalEntry;

/** What entries of the chain are called. */
public final class Words {
    public static final String PREPARED = SessionJournal.PREPARED;
    public static final String PRINTED = "printed";
    public static final String PROOF_READ = "proof-read";
    public static final String LIST_CHANGED = "list-changed";
    public static final String TESTED = "tested";
    public static final String OPENED = "opened";
    public static final String BATCH_OPENED = SessionJournal.BATCH_OPENED;
    public static final String SLIP_CORRECTED = "slip-corrected";
    public static final String BATCH_CLOSED = SessionJournal.BATCH_CLOSED;
    public static final String BATCH_WITHDRAWN = "batch-withdrawn";
    public static final String CONCLUDED = "concluded";
    public static final String TAKEN_BACK = "taken-back";
    public static final String CLOSED = SessionJournal.CLOSED;
    public static final String MINUTES_PRINTED = "minutes-printed";
    public static final String EXPORTED = "exported";

    /** A paper of the session is printed once more. */
    public static final String REPRINTED = "reprinted";

    public static final String SEALED = "sealed";
    public static final String ARCHIVED = "archived";
    public static final String CHECK_PLANNED = "check-planned";
    public static final String CHECK_DRAWN = "check-drawn";
    public static final String CHECK_READ = "check-read";
    public static final String LINKS_OPENED = "links-opened";
    public static final String CHECK_COMPARED = "check-compared";
    public static final String STANDBY = "standby";
    public static final String TAKEN_OVER = TakeOver.TAKEN_OVER;
    public static final String LINKS_DESTROYED = SessionJournal.LINKS_DESTROYED;

    /** What happened in signing in, as a sentence. */
    public static final String SIGN_IN = "sign-in";

    private Words() {}

    /** An entry of the time before batches are fed, as the engine knows it; empty for any other. */
    static Optional<JournalEntry> beforeOpening(Entry entry) {
        ObjectNode facts = entry.facts();
        return Optional.ofNullable(
                switch (entry.what()) {
                    case PRINTED ->
                        new JournalEntry.BallotsPrinted(
                                Facts.election(facts), facts.path("copies").asInt());
                    case PROOF_READ ->
                        new JournalEntry.ProofRead(Facts.election(facts), Facts.people(facts.path("by")));
                    case LIST_CHANGED ->
                        new JournalEntry.ListChanged(
                                Facts.election(facts), facts.path("reason").asText(), Facts.people(facts.path("by")));
                    case TESTED -> new JournalEntry.Tested(Facts.election(facts));
                    case OPENED -> new JournalEntry.Opened(elections(facts), Facts.people(facts.path("by")));
                    default -> null;
                });
    }

    private static Set<ElectionId> elections(ObjectNode facts) {
        Set<ElectionId> elections = new HashSet<>();
        facts.path("elections").forEach(id -> elections.add(new ElectionId(id.asText())));
        return elections;
    }
}
