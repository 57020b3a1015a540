package vn.kiemphieu.scanner.page;

import java.util.ArrayList;
import java.util.List;

/** Finds solid dark squares of about the size of a registration mark, at any rotation, among the cells of a scan. */
final class DarkSquares {
    /** The picture may show more than the page, or less. */
    private static final double LEAST_SIDE = 0.55;

    private static final double MOST_SIDE = 1.6;
    /** A square has this share of its upright bounding box at 12 degrees of skew or less, with ragged edges. */
    private static final double LEAST_FILL = 0.6;
    /** Longest side over shortest. */
    private static final double MOST_OBLONG = 1.35;
    /** Most squares looked at; a photograph can have any number. */
    private static final int MOST = 60;

    /** Registration marks stand near the edges of a page: beyond this share of the picture from them there are none. */
    private static final double ASIDE = 0.12;

    private static final double AT_ENDS = 0.09;

    private final Scan scan;
    private final Middle middle;
    private final int[] limits;
    private final DarkPieces pieces = new DarkPieces();

    private DarkSquares(Scan scan, Middle middle) {
        this.scan = scan;
        this.middle = middle;
        this.limits = scan.levels().half();
    }

    /** A dark square: its centre and side in pixels of the picture. */
    record Square(Spot centre, double side) {}

    /** Cells that are not looked at; right and bottom are the first behind them. */
    private record Middle(int left, int top, int right, int bottom) {
        static final Middle NOTHING = new Middle(-2, -2, -2, -2);

        static Middle of(Scan scan) {
            int aside = whole(ASIDE * scan.across());
            int atEnds = (int) (AT_ENDS * scan.down());
            return new Middle(aside, atEnds, whole(scan.across() - aside), scan.down() - atEnds);
        }

        private static int whole(double cells) {
            return (int) cells / PaperLevels.BLOCK * PaperLevels.BLOCK;
        }

        /** Whether something with these bounds may go on in here. */
        boolean touches(DarkPieces pieces, int piece) {
            return pieces.right(piece) >= left - 1
                    && pieces.left(piece) <= right
                    && pieces.bottom(piece) >= top - 1
                    && pieces.top(piece) <= bottom;
        }
    }

    /**
     * Squares found, in the order of reading.
     *
     * @param side of a mark, roughly, in pixels of the picture
     */
    static List<Square> find(Scan scan, double side) {
        return new DarkSquares(scan, Middle.NOTHING).squares(side / Scan.CELL);
    }

    /** The same, only along the edges of the picture. */
    static List<Square> alongEdges(Scan scan, double side) {
        return new DarkSquares(scan, Middle.of(scan)).squares(side / Scan.CELL);
    }

    private List<Square> squares(double side) {
        for (int y = 0; y < scan.down(); y++) {
            pieces.beginLine(y);
            if (y < middle.top || y >= middle.bottom) {
                runs(y, 0, scan.across());
            } else {
                runs(y, 0, middle.left);
                runs(y, middle.right, scan.across());
            }
        }
        List<Square> squares = new ArrayList<>();
        for (int piece = 0; piece < pieces.count() && squares.size() < MOST; piece++) {
            if (pieces.whole(piece) && squarish(piece, side) && !middle.touches(pieces, piece)) {
                squares.add(weighed(piece));
            }
        }
        return squares;
    }

    private boolean squarish(int piece, double side) {
        double width = pieces.width(piece);
        double height = pieces.height(piece);
        double own = Math.sqrt(pieces.cells(piece));
        return own > LEAST_SIDE * side
                && own < MOST_SIDE * side
                && pieces.cells(piece) > LEAST_FILL * width * height
                && Math.max(width, height) < MOST_OBLONG * Math.min(width, height);
    }

    /** Dark runs of a part of one line of cells: from one change between light and dark to the next. */
    private void runs(int y, int begin, int end) {
        int from = -1;
        for (int at = begin / Long.SIZE * Long.SIZE; at < end; at += Long.SIZE) {
            long dark = DarkMap.dark(scan, at, y, limits) & between(begin - at, end - at);
            long changes = dark ^ (dark << 1 | (from < 0 ? 0 : 1));
            while (changes != 0) {
                int x = at + Long.numberOfTrailingZeros(changes);
                if (from >= 0) {
                    pieces.add(from, x);
                }
                from = from < 0 ? x : -1;
                changes &= changes - 1;
            }
        }
        if (from >= 0) {
            pieces.add(from, end);
        }
    }

    /** The bits of a word from one up to another. */
    private static long between(int from, int to) {
        long behind = to >= Long.SIZE ? 0 : -1L << to;
        return (from <= 0 ? -1L : -1L << from) & ~behind;
    }

    /** The centre of a piece, each cell weighed by its darkness, and the side of a black square as dark as it. */
    private Square weighed(int piece) {
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        for (int y = Math.max(0, pieces.top(piece) - 1);
                y <= Math.min(scan.down() - 1, pieces.bottom(piece) + 1);
                y++) {
            for (int x = Math.max(0, pieces.left(piece) - 1);
                    x <= Math.min(scan.across() - 1, pieces.right(piece) + 1);
                    x++) {
                int level = scan.levels().atCell(x, y);
                int grey = scan.cells()[y * scan.across() + x] & 0xFF;
                double dark = Math.max(0, level - grey) / (double) level;
                dark = dark < 0.1 ? 0 : dark;
                sum += dark;
                sumX += dark * x;
                sumY += dark * y;
            }
        }
        double half = 0.5 * Scan.CELL;
        return new Square(
                new Spot(Scan.CELL * sumX / sum + half, Scan.CELL * sumY / sum + half),
                Scan.CELL * Math.sqrt(pieces.cells(piece)));
    }
}
