package vn.kiemphieu.testballots.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.MarkedBallot;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.RowTruth;
import vn.kiemphieu.testballots.Slot;
import vn.kiemphieu.testballots.Voter;
import vn.kiemphieu.testballots.demo.DemoPapers;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.wear.WearKind;
import vn.kiemphieu.testballots.wear.WearPlan;

/**
 * Sheets that no pen has touched, but folded, specked, streaked or with the sheet below shining through, strongly and
 * without mercy for names and boxes. Known answer: there is no mark, so in no place of any row may ink be read as
 * present. All sheets are ballots of one page.
 */
public final class NoPenDeck {
    private static final List<WearKind> DAMAGES =
            List.of(WearKind.FOLD, WearKind.SPECKS, WearKind.STREAK, WearKind.BLEED_THROUGH);
    private static final double ANOTHER = 0.3;

    private final long seed;
    private final List<DeckPaper> papers;

    public NoPenDeck(long seed) {
        this.seed = seed;
        this.papers = DemoPapers.all().stream()
                .filter(paper -> paper.layout().pages().size() == 1)
                .toList();
    }

    public Stream<PlannedSheet> first(int sheets) {
        return IntStream.range(0, sheets).mapToObj(this::sheet);
    }

    /** Sheet {@code i}, counted from 0: the papers and the damages in turn. */
    public PlannedSheet sheet(int i) {
        DeckPaper paper = papers.get(i % papers.size());
        Dice dice = Dice.of(seed).branch(i);
        MarkedBallot untouched = new Voter(paper.election(), dice.branch(0)).marked(Voter.unmarked(paper.election()));
        Slot slot = new Slot("%06d-no-pen".formatted(i), i, 1);
        return new PlannedSheet(paper, untouched, slot, WearPlan.damagedBy(damages(i, dice), dice.branch(1)));
    }

    private static Set<WearKind> damages(int i, Dice dice) {
        Set<WearKind> damages = EnumSet.of(DAMAGES.get(i / 3 % DAMAGES.size()));
        DAMAGES.stream().filter(kind -> dice.chance(ANOTHER)).forEach(damages::add);
        return damages;
    }

    /**
     * How many rows of a sheet were read as if a pen had been there. A row for people is not among them.
     *
     * @param votes the vote read in each row, as in {@code sheets.jsonl}
     */
    public static long marksSeen(PlannedSheet sheet, Map<Integer, String> votes) {
        return sheet.truth().rows().stream()
                .filter(row -> votes.containsKey(row.row()))
                .filter(row -> isMark(row, votes.get(row.row())))
                .count();
    }

    private static boolean isMark(RowTruth row, String vote) {
        return !vote.equals("unsure") && !row.meaning().acceptable().contains(vote);
    }
}
