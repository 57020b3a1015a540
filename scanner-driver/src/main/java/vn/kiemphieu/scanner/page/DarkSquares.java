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

    private final Scan scan;
    private final DarkPieces pieces = new DarkPieces();

    private DarkSquares(Scan scan) {
        this.scan = scan;
    }

    /** A dark square: its centre and side in pixels of the picture. */
    record Square(Spot centre, double side) {}

    /**
     * Squares found, in the order of reading.
     *
     * @param side of a mark, roughly, in pixels of the picture
     */
    static List<Square> find(Scan scan, double side) {
        return new DarkSquares(scan).squares(side / Scan.CELL);
    }

    private List<Square> squares(double side) {
        for (int y = 0; y < scan.down(); y++) {
            line(y);
        }
        List<Square> squares = new ArrayList<>();
        for (int piece = 0; piece < pieces.count() && squares.size() < MOST; piece++) {
            if (pieces.whole(piece) && squarish(piece, side)) {
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

    /** Dark runs of one line of cells; eight light cells at a time are passed over. */
    private void line(int y) {
        byte[] cells = scan.cells();
        int start = y * scan.across();
        pieces.beginLine(y);
        int from = -1;
        int x = 0;
        while (x < scan.across()) {
            int limit = scan.levels().atCell(x, y) / 2;
            if (from < 0 && x % PaperLevels.BLOCK == 0 && x + PaperLevels.BLOCK <= scan.across()) {
                if (Eight.light(cells, start + x, limit)) {
                    x += PaperLevels.BLOCK;
                    continue;
                }
            }
            boolean dark = (cells[start + x] & 0xFF) < limit;
            if (dark && from < 0) {
                from = x;
            } else if (!dark && from >= 0) {
                pieces.add(from, x);
                from = -1;
            }
            x++;
        }
        if (from >= 0) {
            pieces.add(from, x);
        }
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
