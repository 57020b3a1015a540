package vn.kiemphieu.testballots.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.Handling;
import vn.kiemphieu.testballots.MarkedBallot;
import vn.kiemphieu.testballots.Meaning;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.Slot;
import vn.kiemphieu.testballots.Voter;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.proof.Foreigner.Kind;
import vn.kiemphieu.testballots.wear.Grade;
import vn.kiemphieu.testballots.wear.Wear;
import vn.kiemphieu.testballots.wear.WearKind;
import vn.kiemphieu.testballots.wear.WearPlan;

/** Well marked sheets that belong into no count of the demonstration's congress, of every kind in turn. */
public final class ForeignDeck {
    private static final List<String> COUNTING = List.of("bch", "btv", "bi-thu", "ubkt", "doan-dai-bieu");
    private static final List<Kind> KINDS = List.of(Kind.values());

    private final long seed;
    private final List<Election> elections;
    private final List<Map<Kind, DeckPaper>> papers;

    public ForeignDeck(long seed) {
        this.seed = seed;
        Congress congress = DemoCongress.congress();
        this.elections = COUNTING.stream().map(DemoCongress::election).toList();
        this.papers = elections.stream().map(new ForeignPapers(congress)::of).toList();
    }

    public Stream<Foreigner> first(int sheets) {
        return IntStream.range(0, sheets).mapToObj(this::sheet);
    }

    /** Sheet {@code i}, counted from 0. */
    public Foreigner sheet(int i) {
        int count = i / KINDS.size() % COUNTING.size();
        Kind wanted = KINDS.get(i % KINDS.size());
        Kind kind = papers.get(count).containsKey(wanted) ? wanted : Kind.EARLIER_LIST;
        DeckPaper paper = papers.get(count).get(kind);
        Dice dice = Dice.of(seed).branch(i);
        MarkedBallot marks = wellMarked(paper.election(), dice);
        Slot slot = new Slot("%06d-foreign".formatted(i), i, 1);
        Wear spoilt = WearPlan.damagedBy(Set.of(WearKind.SPOILT_CODES, WearKind.STAMP), dice.branch(2));
        PlannedSheet sheet = kind == Kind.SPOILT_CODES
                ? new PlannedSheet(paper, marks, slot, spoilt)
                : PlannedSheet.of(paper, marks, slot, new Handling(Grade.MODERATE, dice.branch(1)));
        return new Foreigner(kind, elections.get(count), sheet);
    }

    private static MarkedBallot wellMarked(Election election, Dice dice) {
        int names = election.candidates().size();
        int struck = election.form() == BallotForm.STRIKE_OUT ? names - election.seats() : 0;
        List<Meaning> votes = new ArrayList<>(Collections.nCopies(names, Meaning.FOR));
        int first = dice.whole(0, names - 1);
        for (int i = 0; i < struck; i++) {
            votes.set((first + 3 * i) % names, Meaning.NOT_COUNTED);
        }
        Voter voter = new Voter(election, dice.branch(0));
        return voter.marked(voter.marksFor(votes));
    }
}
