package vn.kiemphieu.scanner.mark;

import static org.bytedeco.opencv.global.opencv_core.CV_32S;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_HEIGHT;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_LEFT;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_TOP;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_WIDTH;
import static org.bytedeco.opencv.global.opencv_imgproc.connectedComponentsWithStats;

import java.util.Arrays;
import java.util.List;
import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import vn.kiemphieu.scanner.mark.Grid.Area;

/**
 * Ink where nothing was printed and no mark belongs. Looked for in cells of 2 × 2 pixels; a piece of ink counts with what
 * of it lies outside the places for marks, and a mark that began in its place may run on a little.
 */
final class StrayInk {
    private static final int CELL = 2;
    /** The edge of a page is not looked at: shadows, torn paper, scanner frames. Millimetres. */
    static final double EDGE = 4;

    private final int width;
    private final int height;
    /** Per cell: true where ink is no question. */
    private final boolean[] allowed;

    /** The cells that are looked at: all but the edge. */
    private final Area looked;

    private final PrintMask mask;
    private final List<Area> stamps;

    /**
     * Looks at one page.
     *
     * @param stamps the places for stamps
     * @param places where ink is no question
     */
    StrayInk(PrintMask mask, Area page, List<Area> stamps, List<Area> places) {
        this.mask = mask;
        this.stamps = List.copyOf(stamps);
        int pageWidth = page.width();
        int pageHeight = page.height();
        this.width = pageWidth / CELL;
        this.height = pageHeight / CELL;
        this.allowed = new boolean[width * height];
        int edge = Grid.pixels(EDGE) / CELL;
        this.looked = new Area(edge, edge, width - edge, height - edge);
        places.forEach(this::allow);
    }

    /**
     * Whether there is any.
     *
     * @param marked the places in which marks were seen: what runs out of one of them may belong to its mark
     */
    boolean found(SeenArea seen, List<Area> marked) {
        byte[] outside = new byte[width * height];
        boolean[] inside = new boolean[width * height];
        List<Stamp> stamped = stamps.stream()
                .flatMap(place -> Stamp.find(seen, mask, place).stream())
                .toList();
        for (int i = 0; i < outside.length; i++) {
            int x = i % width * CELL;
            int y = i / width * CELL;
            boolean ink = inked(seen, x, y) && stamped.stream().noneMatch(stamp -> stamp.covers(x, y));
            outside[i] = (byte) (ink && !allowed[i] && looked(i) ? 255 : 0);
            inside[i] = ink && allowed[i];
        }
        try (Mat cells = new Mat(height, width, CV_8UC1);
                Mat labels = new Mat();
                Mat stats = new Mat();
                Mat centres = new Mat()) {
            cells.data().put(outside);
            int pieces = connectedComponentsWithStats(cells, labels, stats, centres, 8, CV_32S);
            boolean[] tails = tails(labels, inside, pieces);
            return anyStray(stats, tails, marked);
        }
    }

    private static boolean anyStray(Mat stats, boolean[] tails, List<Area> marked) {
        double cell = CELL / Grid.PER_MILLIMETRE;
        double together = 0;
        try (IntIndexer stat = stats.createIndexer()) {
            for (int piece = 1; piece < tails.length; piece++) {
                double length = cell * Math.max(stat.get(piece, CC_STAT_WIDTH), stat.get(piece, CC_STAT_HEIGHT));
                double area = cell * cell * stat.get(piece, CC_STAT_AREA);
                double thick = cell * Math.min(stat.get(piece, CC_STAT_WIDTH), stat.get(piece, CC_STAT_HEIGHT));
                Area around = around(stat, piece);
                boolean tail = tails[piece]
                        && thick <= Limits.STRAY_TAIL_THICK
                        && marked.stream().anyMatch(around::touches);
                if (area >= Limits.STRAY_AREA && length >= (tail ? Limits.STRAY_TAIL : Limits.STRAY)) {
                    return true;
                }
                together += tail || length < Limits.STRAY_SPECK ? 0 : length;
            }
        }
        return together >= Limits.STRAY_TOGETHER;
    }

    /** The pixels of a piece, and one cell around. */
    private static Area around(IntIndexer stat, int piece) {
        int left = CELL * (stat.get(piece, CC_STAT_LEFT) - 1);
        int top = CELL * (stat.get(piece, CC_STAT_TOP) - 1);
        return new Area(
                left,
                top,
                left + CELL * (stat.get(piece, CC_STAT_WIDTH) + 2),
                top + CELL * (stat.get(piece, CC_STAT_HEIGHT) + 2));
    }

    /** Which pieces touch ink in a place for marks. */
    private boolean[] tails(Mat labels, boolean[] inside, int pieces) {
        boolean[] tails = new boolean[pieces];
        try (IntIndexer label = labels.createIndexer()) {
            for (int y = 1; y < height - 1; y++) {
                for (int x = 1; x < width - 1; x++) {
                    int piece = label.get(y, x);
                    int i = y * width + x;
                    if (piece > 0 && (inside[i - 1] || inside[i + 1] || inside[i - width] || inside[i + width])) {
                        tails[piece] = true;
                    }
                }
            }
        }
        return tails;
    }

    private boolean looked(int cell) {
        int x = cell % width;
        int y = cell / width;
        return x >= looked.left() && x < looked.right() && y >= looked.top() && y < looked.bottom();
    }

    private boolean inked(SeenArea seen, int x, int y) {
        return inkedPixel(seen, x, y)
                || inkedPixel(seen, x + 1, y)
                || inkedPixel(seen, x, y + 1)
                || inkedPixel(seen, x + 1, y + 1);
    }

    private boolean inkedPixel(SeenArea seen, int x, int y) {
        return seen.at(x, y) >= Limits.PEN && !mask.near(x, y);
    }

    private void allow(Area place) {
        Area cells = new Area(
                        place.left() / CELL, place.top() / CELL, place.right() / CELL + 1, place.bottom() / CELL + 1)
                .within(width, height);
        for (int y = cells.top(); y < cells.bottom(); y++) {
            Arrays.fill(allowed, y * width + cells.left(), y * width + cells.right(), true);
        }
    }
}
