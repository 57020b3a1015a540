package vn.kiemphieu.testballots.proof;

import java.util.List;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Election.Stock;
import vn.kiemphieu.tally.election.Election.Title;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.testballots.Deck;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.wear.Grade;

/**
 * Many positions on few sheets, for proofs that need millions of them. Of ten sheets two are form B with one name, three
 * form C with {@value #NAMES} names, and five form A with 59 or 60: {@value #POSITIONS_ON_TEN_SHEETS} positions on ten
 * sheets, 2,000,000 on 41,590. A position is a name to strike or a box.
 */
public final class DenseDeck {
    /** Sheets after which the papers begin again. */
    public static final int SHEETS_IN_TURN = 10;

    public static final int POSITIONS_ON_TEN_SHEETS = 481;

    private static final int NAMES = 30;
    private static final String BOXES = "uy-ban";
    private static final String LONG_LIST = "danh-sach-dai";
    private static final String SHORT_LIST = "bch";
    private static final String ONE_NAME = "bi-thu";

    private DenseDeck() {}

    /** A congress with these papers alone. */
    public static Congress congress() {
        Congress demo = DemoCongress.congress();
        List<Election> elections = List.of(
                DemoCongress.election(ONE_NAME),
                manyBoxes(),
                DemoCongress.election(SHORT_LIST),
                DemoCongress.election(LONG_LIST));
        return new Congress("ha-tinh-dense", demo.mode(), demo.name(), demo.unit(), demo.level(), elections);
    }

    /** The deck of a seed. */
    public static Deck of(long seed, Grade grade) {
        Congress congress = congress();
        List<DeckPaper> papers = congress.elections().stream()
                .map(election -> DeckPaper.of(congress, election))
                .toList();
        DeckPaper one = papers.get(0);
        DeckPaper boxes = papers.get(1);
        DeckPaper names = papers.get(2);
        DeckPaper manyNames = papers.get(3);
        return new Deck(seed, grade, List.of(one, boxes, names, boxes, names, one, boxes, names, manyNames));
    }

    /** How many sheets of this deck have at least so many positions. */
    public static int sheetsFor(long positions) {
        long turns = (positions + POSITIONS_ON_TEN_SHEETS - 1) / POSITIONS_ON_TEN_SHEETS;
        return Math.toIntExact(turns * SHEETS_IN_TURN);
    }

    private static Election manyBoxes() {
        Election like = DemoCongress.election("btv");
        List<Candidate> names = DemoCongress.election(LONG_LIST).candidates().subList(0, NAMES);
        return new Election(
                new ElectionId(BOXES),
                1,
                ElectionKind.FIRST,
                new Title("Ủy ban Kiểm tra", like.title().term()),
                NAMES,
                BallotForm.TWO_BOXES,
                like.rules(),
                like.denominator(),
                new Stock(Paper.A4, 1),
                like.settings(),
                names);
    }
}
