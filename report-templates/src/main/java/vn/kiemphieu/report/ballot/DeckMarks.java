package vn.kiemphieu.report.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.report.page.Bounds;
import vn.kiemphieu.report.page.Pen;
import vn.kiemphieu.report.page.Style;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Column;

/** What is printed on a test ballot beside the ballot: its marks, and on page 1 a ring that says what it is. */
final class DeckMarks {
    private static final double HUNDRED = 100;
    /** Steps of a fixed walk, without a common divisor, so that marks stray and every printing is the same. */
    private static final int[] STEPS = {37, 61, 97};

    private final Template words;
    private final Template ballot;
    private final int ballots;

    DeckMarks(Template ballot, int ballots) {
        this.ballot = ballot;
        this.words = Template.testDeck(ballot.paper());
        this.ballots = ballots;
    }

    List<Print> on(BallotLayout.Page page, TestBallot marked) {
        List<Print> prints = new ArrayList<>();
        if (page.number() == 1) {
            prints.addAll(ring(marked.number()));
        }
        for (BallotLayout.Row row : page.rows()) {
            for (Column column : marked.marks().get(row.number() - 1)) {
                prints.add(mark(row, column, marked.number()));
            }
        }
        return prints;
    }

    private Print mark(BallotLayout.Row row, Column column, int number) {
        Pen pen = Pen.black(words.measure("mark.line"));
        double across = stray(number * STEPS[0] + row.number() * STEPS[1]);
        double down = stray(number * STEPS[1] + row.number() * STEPS[2]);
        if (column == Column.NAME) {
            Bounds name = bounds(row.name()).moved(across, down);
            double beyond = words.measure("strike.beyond");
            double y = name.y() + name.h() * words.measure("strike.height") / HUNDRED;
            return sheet -> sheet.horizontal(pen, name.x() - beyond, y, name.w() + 2 * beyond);
        }
        Bounds inside = bounds(row.boxes().get(column))
                .grown(-words.measure("cross.inside"))
                .moved(across, down);
        return sheet -> sheet.cross(pen, inside);
    }

    private double stray(int step) {
        return words.measure("mark.stray") * (step % 11 - 5) / 5;
    }

    private List<Print> ring(int number) {
        Bounds place = PaperPlaces.of(ballot).stamp();
        double x = place.x() + place.w() / 2;
        double y = place.y() + place.h() / 2;
        Style large = words.bold("ring.points");
        Style small = words.regular("ring.small.points");
        String counted = words.text("ring.number", Map.of("number", number, "ballots", ballots));
        Pen pen = Pen.black(words.measure("ring.line"));
        return List.of(
                sheet -> sheet.circle(pen, x, y, words.measure("ring.radius")),
                sheet -> sheet.centred(large, x, y, words.text("ring.words")),
                sheet -> sheet.centred(small, x, y + large.em(), counted));
    }

    private static Bounds bounds(Box box) {
        return new Bounds(
                box.x().hundredths() / HUNDRED,
                box.y().hundredths() / HUNDRED,
                box.w().hundredths() / HUNDRED,
                box.h().hundredths() / HUNDRED);
    }
}
