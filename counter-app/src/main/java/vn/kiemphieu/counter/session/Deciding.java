package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.conclusion.Ending;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.people.Role;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.JournalEntry;
import vn.kiemphieu.tally.session.RecordId;
import vn.kiemphieu.tally.session.TwoPeople;

/** What people decide of records, and take back. */
final class Deciding {
    private final HallState hall;
    private final Gate gate;

    Deciding(HallState hall, Gate gate) {
        this.hall = hall;
        this.gate = gate;
    }

    Ending ending(Decision decision) {
        Counted counted = hall.told().get(decision.record());
        if (counted == null) {
            throw new IllegalStateException("no record " + decision.record() + " in this session");
        }
        return Endings.of(decision, counted, hall.definition);
    }

    /** All of them are lawful, or none is written. */
    void conclude(List<Decision> decisions) {
        TwoPeople by = decisions.get(0).by();
        List<Ending> endings = new ArrayList<>();
        List<CountingSession> states = new ArrayList<>();
        ArrayNode said = Facts.list();
        CountingSession next = hall.open();
        for (Decision decision : decisions) {
            if (!decision.by().equals(by)) {
                throw new IllegalArgumentException("two people confirm their own decisions");
            }
            Ending ending = ending(decision);
            next = next.after(Endings.entry(decision, ending));
            endings.add(ending);
            states.add(next);
            said.add(decision.json());
        }
        String what = decisions.size() == 1 ? decisions.get(0).record().value() : decisions.size() + " phiếu";
        List<Role> roles = gate.roles(Step.CONCLUSION, what, JsonBytes.of(said), by);
        for (int i = 0; i < decisions.size(); i++) {
            write(decisions.get(i).confirmedAs(roles), endings.get(i), states.get(i));
        }
    }

    private void write(Decision decision, Ending ending, CountingSession next) {
        Hash commitment = hall.journal.conclude(Words.CONCLUDED, Facts.none(), JsonBytes.of(decision.json()));
        hall.decided.put(decision.record(), new Decided(commitment, decision, ending));
        hall.become(next);
    }

    void takeBack(RecordId record, TwoPeople by) {
        CountingSession next = hall.state().after(new JournalEntry.ConclusionTakenBack(record, by));
        ObjectNode facts = Facts.none();
        Facts.names(facts, "of", Set.of(hall.decided.get(record).commitment().hex()));
        gate.roles(Step.TAKING_BACK, record.value(), JsonBytes.of(facts), by);
        hall.journal.append(Words.TAKEN_BACK, facts);
        hall.decided.remove(record);
        hall.become(next);
    }
}
