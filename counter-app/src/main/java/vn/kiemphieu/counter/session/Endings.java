package vn.kiemphieu.counter.session;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.counter.conclusion.Conclusion;
import vn.kiemphieu.counter.conclusion.Conclusion.Subject;
import vn.kiemphieu.counter.conclusion.Conclusions;
import vn.kiemphieu.counter.conclusion.Ending;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.Ending.Collected;
import vn.kiemphieu.tally.session.Ending.SetAside;
import vn.kiemphieu.tally.session.Ending.Why;
import vn.kiemphieu.tally.session.JournalEntry;
import vn.kiemphieu.tally.session.RecordId;

/** Turns what people decided into what becomes of a record. */
final class Endings {
    private Endings() {}

    /**
     * What comes of a decision.
     *
     * @param counted what the machine made of the record
     * @throws vn.kiemphieu.counter.setup.RequestRefused with what is wrong with it, in people's words
     */
    static Ending of(Decision decision, Counted counted, Definition definition) {
        Conclusion conclusion = new Conclusion(
                "kết luận",
                new Subject(Subject.Kind.BALLOT, counted.name()),
                decision.as(),
                decision.ground(),
                decision.rows(),
                List.of(decision.by().first(), decision.by().second()));
        return Conclusions.one(
                counted,
                definition.paper(decision.election()).election(),
                conclusion,
                new Problems(Path.of("kết luận")));
    }

    /** The same in the engine's words. */
    private static vn.kiemphieu.tally.session.Ending inEngine(Ending ending, Decision decision) {
        if (ending instanceof Ending.Collected collected) {
            return new Collected(decision.election(), collected.ballot());
        }
        return new SetAside(Why.valueOf(((Ending.SetAside) ending).as().name()));
    }

    /** The entry that says so. */
    static JournalEntry.Concluded entry(Decision decision, Ending ending) {
        return new JournalEntry.Concluded(decision.record(), inEngine(ending, decision), decision.by());
    }

    /** A session after all of them. Originals come before their copies: what may become of one depends on the other. */
    static CountingSession all(CountingSession session, Collection<Decided> decided, Map<RecordId, Counted> told) {
        CountingSession state = session;
        for (Decided each : decided.stream()
                .sorted(Comparator.comparing(one -> told.get(one.decision().record()) instanceof Counted.Duplicate))
                .toList()) {
            state = state.after(entry(each.decision(), each.ending()));
        }
        return state;
    }
}
