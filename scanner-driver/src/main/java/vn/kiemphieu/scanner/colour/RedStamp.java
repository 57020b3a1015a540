package vn.kiemphieu.scanner.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.colour.Colours.Taken;
import vn.kiemphieu.scanner.page.FlatPage;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Box;

/**
 * Whether red ink lies on and around the place for the stamp, wherever it landed there. Red marks in the rows beside it are
 * left out.
 */
public final class RedStamp {
    private static final double PER_MILLIMETRE = 4;
    /** Stamps land up to this far beside their place, millimetres. */
    private static final double BESIDE = 18;
    /** Marks run on this far beyond their row, millimetres. */
    private static final double AROUND_ROWS = 3;
    /** So much less red light than green and blue is taken by red ink, of 255, however pale. */
    private static final int RED = 30;
    /** A stamp that took has 250 to 400 square millimetres of ink; one that hardly took has a tenth of that. */
    private static final double LEAST = 30;

    private final FlatPage.Piece piece;
    private final List<Place> rows = new ArrayList<>();

    private RedStamp(Page page, Box place) {
        Place around = Place.of(place).grown(BESIDE);
        int left = (int) (Math.max(0, around.left) * PER_MILLIMETRE);
        int top = (int) (Math.max(0, around.top) * PER_MILLIMETRE);
        this.piece = new FlatPage.Piece(
                left, top, (int) (around.right * PER_MILLIMETRE) - left, (int) (around.bottom * PER_MILLIMETRE) - top);
        for (Row row : page.rows()) {
            Place whole = Place.of(row.name());
            for (Box box : row.boxes().values()) {
                whole = whole.with(Place.of(box));
            }
            rows.add(whole.grown(AROUND_ROWS));
        }
    }

    /** The stamp of a page; empty where none belongs. */
    public static Optional<RedStamp> on(Page page) {
        return page.stamp().map(place -> new RedStamp(page, place));
    }

    public boolean missing(Colours colours) {
        Taken taken = colours.taken(piece, PER_MILLIMETRE);
        int red = 0;
        for (int i = 0; i < taken.red().length; i++) {
            red += isRed(taken, i) && !inRow(i) ? 1 : 0;
        }
        return red < LEAST * PER_MILLIMETRE * PER_MILLIMETRE;
    }

    private static boolean isRed(Taken taken, int i) {
        int others = Math.min(taken.green()[i] & 0xFF, taken.blue()[i] & 0xFF);
        return others - (taken.red()[i] & 0xFF) >= RED;
    }

    private boolean inRow(int i) {
        double x = (piece.left() + i % piece.width()) / PER_MILLIMETRE;
        double y = (piece.top() + i / piece.width()) / PER_MILLIMETRE;
        return rows.stream().anyMatch(row -> row.holds(x, y));
    }

    /** A rectangle in millimetres. */
    private record Place(double left, double top, double right, double bottom) {
        static Place of(Box box) {
            return new Place(
                    box.x().hundredths() / 100.0,
                    box.y().hundredths() / 100.0,
                    box.right().hundredths() / 100.0,
                    box.bottom().hundredths() / 100.0);
        }

        Place grown(double by) {
            return new Place(left - by, top - by, right + by, bottom + by);
        }

        Place with(Place other) {
            return new Place(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        boolean holds(double x, double y) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }
    }
}
