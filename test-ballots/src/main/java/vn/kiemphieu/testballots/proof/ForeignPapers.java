package vn.kiemphieu.testballots.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.proof.Foreigner.Kind;

/** Papers that look much like those of an election and are not. */
final class ForeignPapers {
    private final Congress congress;

    ForeignPapers(Congress congress) {
        this.congress = congress;
    }

    /** A paper of each kind that this election may have; a list of one name has no other order. */
    Map<Kind, DeckPaper> of(Election election) {
        Map<Kind, DeckPaper> papers = new EnumMap<>(Kind.class);
        Mode otherMode = congress.mode() == Mode.REHEARSAL ? Mode.OFFICIAL : Mode.REHEARSAL;
        papers.put(Kind.OTHER_ELECTION, DeckPaper.of(congress, otherElection(election)));
        papers.put(Kind.OTHER_ROUND, DeckPaper.of(congress, furtherRound(election)));
        papers.put(Kind.OTHER_CONGRESS, DeckPaper.of(congress("nghe-an-demo", congress.mode()), election));
        papers.put(Kind.OTHER_MODE, DeckPaper.of(congress(congress.id(), otherMode), election));
        papers.put(Kind.EARLIER_LIST, DeckPaper.of(congress, listed(election, replaced(election.candidates()))));
        if (election.candidates().size() > 1) {
            papers.put(Kind.EARLIER_ORDER, DeckPaper.of(congress, listed(election, swapped(election.candidates()))));
        }
        papers.put(Kind.SPOILT_CODES, DeckPaper.of(congress, election));
        return papers;
    }

    private Congress congress(String id, Mode mode) {
        return new Congress(id, mode, congress.name(), congress.unit(), congress.level(), congress.elections());
    }

    /** Of the same form and size where there is one. */
    private Election otherElection(Election election) {
        return congress.elections().stream()
                .filter(other -> !other.id().equals(election.id()))
                .max((a, b) -> Integer.compare(likeness(a, election), likeness(b, election)))
                .orElseThrow();
    }

    private static int likeness(Election a, Election b) {
        return (a.form() == b.form() ? 2 : 0) + (a.stock().equals(b.stock()) ? 1 : 0);
    }

    private static Election furtherRound(Election election) {
        return election.next(ElectionKind.FURTHER, election.form(), election.seats(), election.candidates());
    }

    private static Election listed(Election election, List<Candidate> candidates) {
        return new Election(
                election.id(),
                election.round(),
                election.kind(),
                election.title(),
                election.seats(),
                election.form(),
                election.rules(),
                election.denominator(),
                election.stock(),
                election.settings(),
                candidates);
    }

    private static List<Candidate> replaced(List<Candidate> candidates) {
        List<Candidate> earlier = new ArrayList<>(candidates);
        int last = earlier.size() - 1;
        Candidate now = earlier.get(last);
        earlier.set(last, new Candidate(now.id(), now.family(), now.middle(), "Yên", now.note()));
        return earlier;
    }

    private static List<Candidate> swapped(List<Candidate> candidates) {
        List<Candidate> earlier = new ArrayList<>(candidates);
        Collections.swap(earlier, 0, 1);
        return earlier;
    }
}
