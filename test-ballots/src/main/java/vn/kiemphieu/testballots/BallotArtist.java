package vn.kiemphieu.testballots;

import java.util.Map;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.testballots.MarkedBallot.Addition;
import vn.kiemphieu.testballots.MarkedBallot.MarkedRow;
import vn.kiemphieu.testballots.MarkedBallot.PlacedMark;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.mark.NamePlace;
import vn.kiemphieu.testballots.mark.Penman;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.picture.Grey;
import vn.kiemphieu.testballots.wear.Output;
import vn.kiemphieu.testballots.wear.Scanner;

/** Marks ballot paper the way people do. */
public final class BallotArtist {
    private static final int ADDITION = -1;

    private final DeckPaper paper;

    public BallotArtist(DeckPaper paper) {
        this.paper = paper;
    }

    /** One page of a marked ballot, pages counted from 1, as it lies on the table: flat, clean and dry. */
    public Canvas draw(MarkedBallot ballot, int number, Output output) {
        Grey blank = paper.blank(number, output.dpi());
        Canvas picture = output.colour() ? Canvas.colour(blank) : Canvas.grey(blank);
        Page page = paper.page(number);
        double scale = Scanner.scale(output.dpi());
        Penman penman = new Penman(picture, scale, ballot.pen());
        Dice dice = Dice.of(ballot.seed());
        for (Row row : page.rows()) {
            mark(penman, new PageRow(page, row), ballot.rows().get(row.number() - 1), dice.branch(row.number()));
        }
        ballot.addition()
                .ifPresent(added -> add(new Sheet(page, picture, scale), penman, added, dice.branch(ADDITION)));
        return picture;
    }

    private static void mark(Penman penman, PageRow place, MarkedRow marked, Dice dice) {
        int count = 0;
        for (PlacedMark mark : marked.marks()) {
            Dice own = dice.branch(count++);
            if (mark.column() == Column.NAME) {
                penman.onName(mark.kind(), place.name(), own);
            } else {
                penman.inBox(mark.kind(), place.box(mark.column()), own);
            }
        }
    }

    private static void add(Sheet sheet, Penman penman, Addition added, Dice dice) {
        for (Row row : sheet.page.rows()) {
            if (row.number() != added.row()) {
                continue;
            }
            if (added.kind() == MarkKind.STRUCK_BESIDE_BOXES) {
                penman.onName(added.kind(), NamePlace.of(sheet.page, row), dice);
            } else {
                Area free = new FreePaper(sheet.page, sheet.picture, sheet.scale).some(dice);
                penman.onPaper(free, dice);
            }
        }
    }

    private record Sheet(Page page, Canvas picture, double scale) {}

    /** A row on its page. */
    private record PageRow(Page page, Row row) {
        NamePlace name() {
            return NamePlace.of(page, row);
        }

        Penman.Box box(Column column) {
            Box box = row.boxes().get(column);
            boolean nextToTheRight = row.boxes().entrySet().stream()
                    .filter(entry -> entry.getKey() != column)
                    .map(Map.Entry::getValue)
                    .anyMatch(other -> other.x().compareTo(box.x()) > 0);
            return new Penman.Box(Area.of(box), nextToTheRight ? -1 : 1);
        }
    }
}
