package vn.kiemphieu.testballots;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.MarkedBallot.PlacedMark;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.wear.Scanner;
import vn.kiemphieu.testballots.wear.Wear;
import vn.kiemphieu.testballots.wear.WearPlan;
import vn.kiemphieu.testballots.wear.WearPlan.Care;

/** A sheet of a deck before a pixel is drawn. */
public record PlannedSheet(DeckPaper paper, MarkedBallot ballot, Slot slot, Wear wear) {
    private static final Set<MarkKind> PALE = Set.of(
            MarkKind.FAINT_CROSS,
            MarkKind.FAINT_STRIKE,
            MarkKind.PENCIL_CROSS,
            MarkKind.HESITATION_DOT,
            MarkKind.MARGINAL);
    /** Pens that take less light than this leave gaps in a black-and-white scan. */
    private static final double SOLID = 0.72;

    /** A sheet that is worn by chance. */
    public static PlannedSheet of(DeckPaper paper, MarkedBallot ballot, Slot slot, Handling handling) {
        Care care = care(paper, ballot, slot);
        return new PlannedSheet(paper, ballot, slot, WearPlan.of(handling.most(), care, handling.dice()));
    }

    private static Care care(DeckPaper paper, MarkedBallot ballot, Slot slot) {
        boolean pale = ballot.pen().cover() < SOLID
                || ballot.rows().stream()
                        .flatMap(row -> row.marks().stream())
                        .anyMatch(mark -> PALE.contains(mark.kind()));
        boolean unstamped = paper.page(slot.page()).stamp().isEmpty();
        boolean twoInks = ballot.addition()
                .filter(added -> added.kind() == MarkKind.SECOND_INK)
                .isPresent();
        return new Care(pale, unstamped, twoInks);
    }

    /**
     * The very same sheet, with its folds and stains, in the same scanner another time: it lies otherwise, and light,
     * grain and dirt are not the same.
     *
     * @param name of the new file, without its end
     */
    public PlannedSheet scannedAgain(String name, Handling handling) {
        Wear other = WearPlan.of(handling.most(), care(paper, ballot, slot), handling.dice());
        return new PlannedSheet(paper, ballot, new Slot(name, slot.ballot(), slot.page()), wear.scannedAs(other));
    }

    /** Draws, wears and scans it. */
    public DrawnSheet draw() {
        byte[] bytes = Scanner.scan(new BallotArtist(paper).draw(ballot, slot.page(), wear.output()), page(), wear);
        return new DrawnSheet(this, bytes);
    }

    /** The file's name. */
    public String name() {
        return slot.name() + "." + wear.format().suffix();
    }

    /** Every kind of mark on this page. */
    public Set<MarkKind> marks() {
        Set<MarkKind> kinds = EnumSet.noneOf(MarkKind.class);
        for (Row row : page().rows()) {
            for (PlacedMark mark : ballot.rows().get(row.number() - 1).marks()) {
                kinds.add(mark.kind());
            }
            ballot.addition().filter(added -> added.row() == row.number()).ifPresent(added -> kinds.add(added.kind()));
        }
        return kinds;
    }

    public Truth truth() {
        Election election = paper.election();
        PlainRules rules = new PlainRules(election);
        Set<Integer> here = page().rows().stream().map(Row::number).collect(Collectors.toSet());
        return new Truth(
                election.id().value(),
                election.round(),
                slot.ballot(),
                slot.page(),
                paper.layout().pages().size(),
                rules.rows(ballot).stream()
                        .filter(row -> here.contains(row.row()))
                        .toList(),
                rules.expected(ballot),
                rules.reasons(ballot));
    }

    private Page page() {
        return paper.page(slot.page());
    }
}
