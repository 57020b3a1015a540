package vn.kiemphieu.testballots.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.Handling;
import vn.kiemphieu.testballots.MarkedBallot;
import vn.kiemphieu.testballots.MarkedBallot.Addition;
import vn.kiemphieu.testballots.MarkedBallot.MarkedRow;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.Slot;
import vn.kiemphieu.testballots.Voter;
import vn.kiemphieu.testballots.demo.DemoPapers;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.mark.MarkKind.Standing;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.picture.Format;
import vn.kiemphieu.testballots.wear.Grade;
import vn.kiemphieu.testballots.wear.Output;
import vn.kiemphieu.testballots.wear.Wear;
import vn.kiemphieu.testballots.wear.WearKind;

/**
 * Sheets scanned in colour, each with two clear marks or more: two in three made with one pen, one in three with a pen of
 * another colour from some row on, about one in five without a stamp. Clean to moderate. All sheets are ballots of one page.
 */
public final class ColourDeck {
    private static final int TURN = 3;
    private static final int MOST_DPI = 300;
    private static final double BEST_QUALITY = 0.92;

    private final long seed;
    private final List<DeckPaper> papers;

    public ColourDeck(long seed) {
        this.seed = seed;
        this.papers = DemoPapers.all().stream()
                .filter(paper -> paper.layout().pages().size() == 1
                        && paper.election().candidates().size() > 1)
                .toList();
    }

    /**
     * A sheet with its known answer.
     *
     * @param otherInk the rows with clear marks made with the second pen
     */
    public record ColourSheet(PlannedSheet plan, Set<Integer> otherInk, boolean stamped) {}

    /** Sheet {@code i}, counted from 0: the papers in turn. */
    public ColourSheet sheet(int i) {
        DeckPaper paper = papers.get(i / TURN % papers.size());
        Dice dice = Dice.of(seed).branch(i);
        MarkedBallot ballot = ballot(paper, dice);
        List<Integer> clear = clear(ballot);
        Set<Integer> other = Set.of();
        if (i % TURN == TURN - 1) {
            int from = dice.branch(-1).anyOf(clear.subList(1, clear.size()));
            ballot = ballot.with(new Addition(MarkKind.SECOND_INK, from));
            other = Set.copyOf(clear.stream().filter(row -> row >= from).toList());
        }
        Slot slot = new Slot("%06d-colour".formatted(i), i, 1);
        Wear wear = PlannedSheet.of(paper, ballot, slot, new Handling(Grade.MODERATE, dice.branch(-2)))
                .wear();
        PlannedSheet plan = new PlannedSheet(paper, ballot, slot, inColour(wear));
        return new ColourSheet(plan, other, wear.kinds().contains(WearKind.STAMP));
    }

    /** Voters come until one has made two clear marks, all with the pen in hand. */
    private static MarkedBallot ballot(DeckPaper paper, Dice dice) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> new Voter(paper.election(), dice.branch(i)).marks())
                .filter(ballot -> clear(ballot).size() > 1 && !takesPencil(ballot))
                .findFirst()
                .map(ballot -> new MarkedBallot(ballot.pen(), ballot.rows(), Optional.empty(), ballot.seed()))
                .orElseThrow();
    }

    /** A pencil in the hand of one who has a pen is a second ink. */
    private static boolean takesPencil(MarkedBallot ballot) {
        return ballot.rows().stream()
                .flatMap(row -> row.marks().stream())
                .anyMatch(mark -> mark.kind() == MarkKind.PENCIL_CROSS);
    }

    private static List<Integer> clear(MarkedBallot ballot) {
        return ballot.rows().stream()
                .filter(row -> row.marks().size() == 1 && isClear(row))
                .map(MarkedRow::row)
                .toList();
    }

    private static boolean isClear(MarkedRow row) {
        Standing standing = row.marks().get(0).kind().standing();
        return standing == Standing.AS_ASKED || standing == Standing.CLEAR;
    }

    private static Wear inColour(Wear wear) {
        Set<WearKind> kinds = EnumSet.of(WearKind.COLOUR);
        kinds.addAll(wear.kinds());
        kinds.remove(WearKind.BITONAL);
        Output as = wear.output();
        Output output = new Output(
                Format.JPEG,
                Math.min(MOST_DPI, as.dpi()),
                true,
                as.paper(),
                as.black(),
                as.background(),
                as.blur(),
                as.noise(),
                Math.min(BEST_QUALITY, as.quality()),
                as.threshold());
        return new Wear(wear.grade(), kinds, wear.lie(), output, wear.seed(), wear.pass());
    }
}
