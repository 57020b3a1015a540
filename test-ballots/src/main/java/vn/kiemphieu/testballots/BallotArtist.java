package vn.kiemphieu.testballots;

import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.testballots.MarkedBallot.Addition;
import vn.kiemphieu.testballots.MarkedBallot.MarkedRow;
import vn.kiemphieu.testballots.MarkedBallot.PlacedMark;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.mark.NamePlace;
import vn.kiemphieu.testballots.mark.Pen;
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
    private static final int OTHER_PEN = -2;

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
        Dice dice = Dice.of(ballot.seed());
        Penman first = new Penman(picture, scale, ballot.pen());
        Penman second = new Penman(picture, scale, otherPen(ballot.pen(), dice.branch(OTHER_PEN)));
        Optional<Integer> changes = ballot.addition()
                .filter(added -> added.kind() == MarkKind.SECOND_INK)
                .map(Addition::row);
        for (Row row : page.rows()) {
            boolean changed = changes.filter(from -> row.number() >= from).isPresent();
            MarkedRow marked = ballot.rows().get(row.number() - 1);
            mark(changed ? second : first, new PageRow(page, row), marked, dice.branch(row.number()));
        }
        ballot.addition().ifPresent(added -> add(new Sheet(page, picture, scale), first, added, dice.branch(ADDITION)));
        return picture;
    }

    private static Pen otherPen(Pen pen, Dice dice) {
        Pen.Colour other = pen.colour() == Pen.Colour.BLUE
                ? dice.chance(0.5) ? Pen.Colour.RED : Pen.Colour.BLACK
                : Pen.Colour.BLUE;
        return Pen.some(pen.make() == Pen.Make.PENCIL ? Pen.Make.BALLPOINT : pen.make(), other, dice);
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
        Optional<Row> here = sheet.page.rows().stream()
                .filter(row -> row.number() == added.row())
                .findFirst();
        FreePaper free = new FreePaper(sheet.page, sheet.picture, sheet.scale);
        here.ifPresent(row -> {
            switch (added.kind()) {
                case SECOND_INK -> {}
                case STRUCK_BESIDE_BOXES -> penman.onName(added.kind(), NamePlace.of(sheet.page, row), dice);
                case SIGN -> penman.onPaper(added.kind(), free.beside(dice), dice);
                case ADDED_NAME -> penman.onPaper(added.kind(), free.below(dice), dice);
                default -> penman.onPaper(added.kind(), free.some(dice), dice);
            }
        });
    }

    private record Sheet(Page page, Canvas picture, double scale) {}

    /** A row on its page. */
    private record PageRow(Page page, Row row) {
        /** However empty the page, nobody's arm is longer. */
        private static final double MOST_ROOM = 6;

        NamePlace name() {
            return NamePlace.of(page, row);
        }

        Penman.Box box(Column column) {
            Box box = row.boxes().get(column);
            boolean nextToTheRight = row.boxes().entrySet().stream()
                    .filter(entry -> entry.getKey() != column)
                    .map(Map.Entry::getValue)
                    .anyMatch(other -> other.x().compareTo(box.x()) > 0);
            return new Penman.Box(Area.of(box), nextToTheRight ? -1 : 1, room(column));
        }

        private double room(Column column) {
            Area box = Area.of(row.boxes().get(column));
            return page.rows().stream()
                    .filter(other -> !other.equals(row))
                    .map(other -> Area.of(other.boxes().get(column)))
                    .mapToDouble(other -> Math.abs(other.y() - box.y()) - box.h())
                    .filter(room -> room > 0)
                    .reduce(MOST_ROOM, Math::min);
        }
    }
}
