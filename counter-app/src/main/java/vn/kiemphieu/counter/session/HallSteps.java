package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.Closing;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.JournalEntry;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.Opening;
import vn.kiemphieu.tally.session.Ready;
import vn.kiemphieu.tally.session.TwoPeople;

/** Steps before and after the batches: lawful first, then confirmed where that takes two, then durable. */
final class HallSteps {
    private final HallState hall;
    private final Gate gate;
    private Optional<LastRecords> ahead = Optional.empty();

    HallSteps(HallState hall, Gate gate) {
        this.hall = hall;
        this.gate = gate;
    }

    void take(JournalEntry entry, String what, ObjectNode facts) {
        CountingSession next = hall.state().after(entry);
        hall.journal.append(what, facts);
        hall.become(next);
    }

    void take(JournalEntry entry, String what, Step step, String to, ObjectNode facts, TwoPeople by) {
        CountingSession next = hall.state().after(entry);
        hall.journal.append(what, gate.answered(step, to, facts, by));
        hall.become(next);
    }

    void correctSlip(BatchSlip slip, String reason) {
        ObjectNode facts = Facts.slip(slip).put("reason", reason);
        JournalEntry entry = new JournalEntry.SlipCorrected(slip, reason);
        take(entry, Words.SLIP_CORRECTED, Step.SLIP_CORRECTION, "tập " + slip.number(), facts, slip.by());
    }

    Opening open(TwoPeople by) {
        if (!(hall.state() instanceof Ready ready)) {
            throw new IllegalStateException("the box is open already");
        }
        Set<ElectionId> elections = hall.definition.papers().keySet();
        Opening opening = ready.open(elections, by);
        if (opening instanceof Open open) {
            hall.journal.append(Words.OPENED, gate.answered(Step.OPENING, "", facts(elections), by));
            hall.become(open);
        }
        return opening;
    }

    /** Gets ahead of {@link #close}; nothing depends on it, and it does nothing twice. */
    void prepareClosing() {
        if (hall.state() instanceof Open) {
            ahead = Optional.of(lastRecords());
        }
    }

    private LastRecords lastRecords() {
        return ahead.filter(records -> records.isOf(hall.state())).orElseGet(() -> LastRecords.of(hall));
    }

    Closing close(Map<ElectionId, BallotAccount> accounts, TwoPeople by) {
        Closing closing = hall.open().close(accounts, by);
        if (!(closing instanceof Closed closed)) {
            return closing;
        }
        LastRecords last = lastRecords();
        last.requireSame(closed);
        ObjectNode facts = Facts.accounts(Facts.none(), accounts);
        facts.set("tallies", TallyLine.hashes(closed.tallies()));
        hall.journal.closeSession(gate.answered(Step.CLOSING, "", facts, by), last.bytes(), hall::restore);
        ahead = Optional.empty();
        return (Closed) hall.state();
    }

    void export(TwoPeople by) {
        if (!(hall.state() instanceof Closed closed)) {
            throw new IllegalStateException("nothing leaves the box before the session is closed");
        }
        ObjectNode facts = facts(closed.tallies().keySet());
        hall.journal.append(Words.EXPORTED, gate.answered(Step.EXPORT, "", facts, by));
    }

    void reprinted(String paper) {
        ObjectNode facts = Facts.none().put("paper", paper);
        hall.journal.append(Words.REPRINTED, gate.worked(hall.sitting(), facts));
    }

    private static ObjectNode facts(Set<ElectionId> elections) {
        ObjectNode facts = Facts.none();
        Facts.names(
                facts, "elections", elections.stream().map(ElectionId::value).collect(Collectors.toSet()));
        return facts;
    }
}
