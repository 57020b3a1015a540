package vn.kiemphieu.testballots.demo;

import java.util.List;
import java.util.stream.Stream;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.testballots.Deck;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.wear.Grade;

/** Decks on the papers of the demonstration's congress. */
public final class DemoPapers {
    private DemoPapers() {}

    /** Every paper of the congress, those with boxes twice: about as many sheets with boxes as with names to strike. */
    public static List<DeckPaper> all() {
        Congress congress = DemoCongress.congress();
        List<DeckPaper> papers = congress.elections().stream()
                .map(election -> DeckPaper.of(congress, election))
                .toList();
        Stream<DeckPaper> boxes =
                papers.stream().filter(paper -> paper.election().form() != BallotForm.STRIKE_OUT);
        return Stream.concat(papers.stream(), boxes).toList();
    }

    /** All forms in turn. */
    public static Deck deck(long seed, Grade grade) {
        return new Deck(seed, grade, all());
    }
}
