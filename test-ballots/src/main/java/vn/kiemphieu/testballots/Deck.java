package vn.kiemphieu.testballots;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.wear.Grade;

/**
 * A stack of marked and worn ballots without end, known by its seed: sheet {@code i} depends on the seed, the papers and
 * {@code i} alone, so that any number of threads may draw any part of it. The papers come in turn, a ballot of several
 * pages as that many sheets in a row.
 */
public final class Deck {
    private final long seed;
    private final Grade grade;
    private final List<DeckPaper> papers;
    private final int sheetsPerTurn;

    /**
     * @param grade {@code MODERATE} means clean to moderate
     * @param papers in turn; a paper may stand here more than once
     */
    public Deck(long seed, Grade grade, List<DeckPaper> papers) {
        this.seed = seed;
        this.grade = grade;
        this.papers = List.copyOf(papers);
        this.sheetsPerTurn = papers.stream().mapToInt(Deck::pages).sum();
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("a deck needs paper");
        }
    }

    /** The first sheets; where the last ballot has several pages it is complete, so there may be a few more. */
    public Stream<PlannedSheet> first(int sheets) {
        int turns = sheets / sheetsPerTurn;
        int whole = turns * sheetsPerTurn;
        for (DeckPaper paper : papers) {
            whole += whole < sheets ? pages(paper) : 0;
        }
        return IntStream.range(0, whole).mapToObj(this::plan);
    }

    public DrawnSheet sheet(int i) {
        return plan(i).draw();
    }

    /** What sheet {@code i}, counted from 0, will be. */
    public PlannedSheet plan(int i) {
        int turn = i / sheetsPerTurn;
        int slot = 0;
        int page = i % sheetsPerTurn;
        while (page >= pages(papers.get(slot))) {
            page -= pages(papers.get(slot));
            slot++;
        }
        return plan(i, turn * papers.size() + slot, page + 1);
    }

    private PlannedSheet plan(int sheet, int number, int page) {
        DeckPaper paper = papers.get(number % papers.size());
        Dice dice = Dice.of(seed).branch(number);
        MarkedBallot ballot = new Voter(paper.election(), dice.branch(0)).marks();
        Slot slot = new Slot("%06d-%s-%d".formatted(sheet, paper.election().id(), page), number, page);
        return PlannedSheet.of(paper, ballot, slot, new Handling(grade, dice.branch(page)));
    }

    private static int pages(DeckPaper paper) {
        return paper.layout().pages().size();
    }
}
