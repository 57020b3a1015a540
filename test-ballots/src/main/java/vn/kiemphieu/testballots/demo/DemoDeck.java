package vn.kiemphieu.testballots.demo;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.Handling;
import vn.kiemphieu.testballots.MarkedBallot;
import vn.kiemphieu.testballots.Meaning;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.Slot;
import vn.kiemphieu.testballots.Voter;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.wear.Grade;

/**
 * The stack of scanned pictures of one election of the demonstration, with its known result: always the same. Besides
 * ordinary ballots there are some that people must decide and some invalid ones; a stack of a hundred ballots or more
 * also has a ballot of another election from the box, a picture delivered twice and an empty sheet.
 */
public final class DemoDeck {
    private static final long SEED = 20251002;
    private static final int STRANGERS_FROM = 100;

    private final Election election;
    private final List<DemoSheet> sheets = new ArrayList<>();
    private final PlainCount count;

    private DemoDeck(Congress congress, Election election, int ballots) {
        this.election = election;
        this.count = new PlainCount(election);
        DeckPaper paper = DeckPaper.of(congress, election);
        boolean strangers = ballots >= STRANGERS_FROM;
        Dice dice = Dice.of(SEED).branch(election.id().value().hashCode());
        List<CastBallot> cast = new BallotBox(election, strangers ? ballots - 1 : ballots, dice).cast();
        for (int i = 0; i < cast.size(); i++) {
            if (strangers && i == cast.size() / 3) {
                addForeign(congress, dice.branch(-1));
            }
            add(paper, cast.get(i), i);
            if (strangers && i == cast.size() / 2) {
                addDuplicate();
            }
        }
        if (strangers) {
            addBlank(paper, dice.branch(-2));
        }
    }

    /** The committee's election: 348 ballots. */
    public static DemoDeck bch() {
        return of("bch", 348);
    }

    /**
     * The box of one election of the demonstration. Its tie ({@code ubkt}) and its open seat ({@code pho-bi-thu}) come
     * about when nearly everybody votes: from 45 ballots.
     *
     * @param ballots how many lie in the box
     */
    public static DemoDeck of(String electionId, int ballots) {
        return new DemoDeck(DemoCongress.congress(), DemoCongress.election(electionId), ballots);
    }

    /** The box of an election that follows from one of the demonstration, with the same committee to conclude on it. */
    public static DemoDeck of(Congress congress, Election election, int ballots) {
        return new DemoDeck(congress, election, ballots);
    }

    public Election election() {
        return election;
    }

    /** Every picture in reading order; drawing any of them is left to the caller and its threads. */
    public List<DemoSheet> sheets() {
        return List.copyOf(sheets);
    }

    /** What the count must come to. */
    public KnownResult result() {
        return count.result(sheets.size());
    }

    private void add(DeckPaper paper, CastBallot ballot, int number) {
        count.add(ballot);
        for (int page = 1; page <= paper.layout().pages().size(); page++) {
            PlannedSheet plan = plan(paper, ballot.marks(), slot(number, page));
            add(new DemoSheet(plan.name(), DemoSheet.Kind.BALLOT, plan, ballot.asks(), ballot.conclusion()));
        }
    }

    private void addForeign(Congress congress, Dice dice) {
        Election other = congress.elections().stream()
                .filter(one -> one.denominator().equals(election.denominator())
                        && !one.id().equals(election.id()))
                .findFirst()
                .orElseThrow();
        List<Meaning> votes = new VotePlan(other, 1, dice).ballots().get(0);
        Voter voter = new Voter(other, dice);
        MarkedBallot marks = voter.marked(voter.marksFor(votes));
        PlannedSheet plan = plan(DeckPaper.of(congress, other), marks, slot(sheets.size(), 1));
        String ground = "KHONG_DO_BKP_PHAT";
        count.addInvalid(ground);
        add(new DemoSheet(plan.name(), DemoSheet.Kind.FOREIGN, plan, true, Conclusion.invalid(ground)));
    }

    private void addDuplicate() {
        PlannedSheet last = sheets.get(sheets.size() - 1).plan();
        add(new DemoSheet(last.name(), DemoSheet.Kind.DUPLICATE, last, true, Conclusion.sameSheet()));
    }

    private void addBlank(DeckPaper paper, Dice dice) {
        MarkedBallot unmarked = new Voter(election, dice).marked(Voter.unmarked(election));
        PlannedSheet plan = PlannedSheet.of(
                paper.unprinted(), unmarked, slot(sheets.size(), 1), new Handling(Grade.CLEAN, dice.branch(1)));
        add(new DemoSheet(plan.name(), DemoSheet.Kind.BLANK, plan, true, Conclusion.misfed()));
    }

    private void add(DemoSheet sheet) {
        String name = "%04d.%s"
                .formatted(sheets.size() + 1, sheet.plan().wear().format().suffix());
        sheets.add(new DemoSheet(name, sheet.kind(), sheet.plan(), sheet.waits(), sheet.conclusion()));
    }

    private static Slot slot(int ballot, int page) {
        return new Slot("%04d-%d".formatted(ballot, page), ballot, page);
    }

    private PlannedSheet plan(DeckPaper paper, MarkedBallot ballot, Slot slot) {
        Dice dice = Dice.of(SEED).branch(sheets.size());
        return PlannedSheet.of(paper, ballot, slot, new Handling(Grade.MODERATE, dice));
    }
}
