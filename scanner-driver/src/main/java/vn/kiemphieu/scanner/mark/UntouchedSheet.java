package vn.kiemphieu.scanner.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.scanner.page.DarkCells;

/**
 * All of a page where nothing was printed and no mark belongs, of which a quick look may prove that nothing but dust and
 * the stamp lies there. Whatever is not proven so is looked at pixel by pixel.
 */
final class UntouchedSheet {
    /** Pixels of the page to the side of a cell: half a millimetre. */
    static final int CELL = 4;
    /** Print reaches this many pixels farther into a cell's mean. */
    private static final int BLUR = 2;
    /** So many cells of a place belong to its rim. */
    private static final int RIM = 2;
    /** So many dark cells, however scattered, ask for a closer look. */
    private static final int MOST = 25;
    /** A stamp is beyond doubt if only one of so many dark cells lies beside it. */
    private static final int MOSTLY_STAMP = 5;
    /** So many are enough to see that something is there. */
    private static final int ENOUGH = 4000;

    private final int across;
    private final int down;
    /** Cells in a place for marks. */
    private final boolean[] inPlace;

    private final int[] runs;
    private final List<Area> stamps;

    /**
     * Looks at one page.
     *
     * @param mask print with the margin in which no stray ink is looked for
     * @param page its pixels
     * @param places where ink is no question
     */
    UntouchedSheet(PrintMask mask, Area page, List<Area> stamps, List<Area> places) {
        this.across = page.width() / CELL;
        this.down = page.height() / CELL;
        this.stamps = List.copyOf(stamps);
        this.inPlace = new boolean[across * down];
        places.forEach(this::place);
        int edge = Grid.pixels(StrayInk.EDGE);
        this.runs = runs(mask, new Area(edge, edge, page.width() - edge, page.height() - edge));
    }

    /**
     * What a quick look shows.
     *
     * @param proven nothing but dust and the stamp is there
     * @param stamp where the stamp landed; empty where it was not seen beyond doubt
     */
    record Seen(boolean proven, Optional<Stamp> stamp) {}

    /**
     * Looks at a page.
     *
     * @param marked the places in which marks were seen: what runs out of one of them may belong to its mark
     */
    Seen look(PageView page, List<Area> marked) {
        double step = CELL / Grid.PER_MILLIMETRE;
        int[] dark = new DarkCells(page.scan(), page.registration(), step, Limits.STRAY_CELL + page.dulled())
                .among(runs, across, ENOUGH);
        if (dark.length == 0) {
            return new Seen(true, Optional.empty());
        }
        Optional<Stamp> stamp = stamps.isEmpty() ? Optional.empty() : Stamp.among(centres(dark), stamps.get(0));
        BitSet left = new BitSet(across * down);
        for (int i = 0; i < dark.length; i += 2) {
            int x = dark[i] * CELL + CELL / 2;
            int y = dark[i + 1] * CELL + CELL / 2;
            if (stamp.isEmpty() || !stamp.get().covers(x, y)) {
                left.set(dark[i + 1] * across + dark[i]);
            }
        }
        boolean proven = left.cardinality() <= MOST && new Crumbs(left, across, inPlace).harmless(cells(marked));
        return new Seen(proven, stamp.filter(found -> MOSTLY_STAMP * left.cardinality() <= dark.length / 2));
    }

    /** The cells without print, in rows, as row, from, to; not those deep in places for marks. */
    int[] runs() {
        return runs;
    }

    private static List<Area> cells(List<Area> pixels) {
        return pixels.stream().map(area -> area.cells(CELL)).toList();
    }

    private static int[] centres(int[] cells) {
        int[] centres = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            centres[i] = cells[i] * CELL + CELL / 2;
        }
        return centres;
    }

    /** Whether print reaches into a cell. */
    static boolean printed(PrintMask mask, int left, int top) {
        for (int y = top - BLUR; y < top + CELL + BLUR; y++) {
            for (int x = left - BLUR; x < left + CELL + BLUR; x++) {
                if (mask.near(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void place(Area place) {
        Area cells = place.cells(CELL).within(across, down);
        for (int y = cells.top(); y < cells.bottom(); y++) {
            for (int x = cells.left(); x < cells.right(); x++) {
                inPlace[y * across + x] = true;
            }
        }
    }

    /** All free cells: without print, and in places for marks only the rim, where the tails of marks run out. */
    private int[] runs(PrintMask mask, Area open) {
        List<int[]> found = new ArrayList<>();
        for (int y = open.top() / CELL; y < open.bottom() / CELL; y++) {
            int from = -1;
            for (int x = open.left() / CELL; x <= open.right() / CELL; x++) {
                boolean free = x < open.right() / CELL && !deepInPlace(x, y) && !printed(mask, x * CELL, y * CELL);
                if (free && from < 0) {
                    from = x;
                } else if (!free && from >= 0) {
                    found.add(new int[] {y, from, x});
                    from = -1;
                }
            }
        }
        return found.stream().flatMapToInt(Arrays::stream).toArray();
    }

    /** Whether a cell lies in a place for marks, and not on its rim. */
    boolean deepInPlace(int x, int y) {
        for (int near = Math.max(0, x - RIM); near <= Math.min(across - 1, x + RIM); near++) {
            if (!inPlace[y * across + near]) {
                return false;
            }
        }
        return true;
    }
}
