package vn.kiemphieu.scanner.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.scanner.page.FeedLine;

/**
 * Ink where nothing was printed and no mark belongs. Looked for in cells of 2 × 2 pixels; a piece of ink counts with what
 * of it lies outside the places for marks, and a mark that began in its place may run on a little.
 */
final class StrayInk {
    static final int CELL = 2;
    /** The edge of a page is not looked at: shadows, torn paper, scanner frames. Millimetres. */
    static final double EDGE = 4;

    private static final double MILLIMETRES = CELL / Grid.PER_MILLIMETRE;

    private final int width;
    private final int height;
    /** Per cell: true where ink is no question. */
    private final boolean[] allowed;

    /** The cells that are looked at: all but the edge. */
    private final Area looked;

    private final PrintMask mask;
    private final InkCells cells;
    private final TornCorner corner;
    private final List<Area> stamps;

    /**
     * Looks at one page.
     *
     * @param mask print and where blur may carry it
     * @param cells of the page in which ink may be seen
     * @param stamps the places for stamps
     * @param places where ink is no question
     */
    StrayInk(PrintMask mask, InkCells cells, Area page, List<Area> stamps, List<Area> places) {
        this.mask = mask;
        this.cells = cells;
        this.stamps = List.copyOf(stamps);
        this.width = page.width() / CELL;
        this.height = page.height() / CELL;
        this.allowed = new boolean[width * height];
        int edge = Grid.pixels(EDGE) / CELL;
        this.looked = new Area(edge, edge, width - edge, height - edge);
        this.corner = new TornCorner(looked);
        places.forEach(this::allow);
    }

    /**
     * Whether there is any.
     *
     * @param marked the places in which marks were seen: what runs out of one of them may belong to its mark
     * @param known the stamp, if a quick look saw it; otherwise it is looked for
     */
    boolean found(PageView page, List<Area> marked, Optional<Stamp> known) {
        InkMap ink = new InkMap(width * height);
        int[] inked = cells.look(page, known, looked, width, ink);
        for (Area place : stamps) {
            known.or(() -> Stamp.among(pixels(inked), place)).ifPresent(stamp -> wipe(ink, inked, stamp));
        }
        Gathering gathering = new Gathering(ink);
        PrintAstray print = new PrintAstray(mask, page);
        double together = 0;
        List<Piece> crumbs = new ArrayList<>();
        for (int cell : inked) {
            Optional<Piece> piece = gathering
                    .from(cell)
                    .filter(found -> !corner.is(found))
                    .filter(found -> !streak(page, found))
                    .filter(found -> !astray(print, found));
            if (piece.isPresent()) {
                boolean tail = tail(piece.get(), marked);
                double length = MILLIMETRES * piece.get().length();
                if (length >= (tail ? Limits.STRAY_TAIL : Limits.STRAY)
                        && MILLIMETRES * MILLIMETRES * piece.get().cells() >= Limits.STRAY_AREA) {
                    return true;
                }
                together += tail || length < Limits.STRAY_SPECK ? 0 : length;
                if (!tail && length >= Limits.STRAY_CRUMB) {
                    crumbs.add(piece.get());
                }
            }
        }
        return together >= Limits.STRAY_TOGETHER || crumbs.stream().anyMatch(crumb -> writing(crumb, crumbs));
    }

    private static boolean astray(PrintAstray print, Piece piece) {
        Area bounds = piece.bounds();
        return MILLIMETRES * piece.length() >= Limits.STRAY_CRUMB
                && print.is(new Area(
                        CELL * bounds.left(), CELL * bounds.top(), CELL * bounds.right(), CELL * bounds.bottom()));
    }

    /** Whether a thin piece of ink is part of a line that dirt on the scanner's glass draws. */
    private static boolean streak(PageView page, Piece piece) {
        Area bounds = piece.bounds();
        boolean level = bounds.width() >= bounds.height();
        double thick = MILLIMETRES * Math.min(bounds.width(), bounds.height());
        double length = MILLIMETRES * piece.length();
        if (length < Limits.STRAY_SPECK) {
            return false;
        }
        double x = MILLIMETRES * (bounds.left() + bounds.right()) / 2;
        double y = MILLIMETRES * (bounds.top() + bounds.bottom()) / 2;
        double[] from = level ? new double[] {x - length / 2, y} : new double[] {x, y - length / 2};
        double[] to = level ? new double[] {x + length / 2, y} : new double[] {x, y + length / 2};
        FeedLine line = FeedLine.at(page.scan(), page.registration(), from, to);
        return thick <= Limits.STREAK_THICK + line.slant() * length && line.runsThrough();
    }

    /** Whether so much lies right of a crumb, and no higher or lower, that a printed line hides the rest of a word. */
    private static boolean writing(Piece first, List<Piece> crumbs) {
        Area bounds = first.bounds();
        List<Piece> beside = crumbs.stream()
                .filter(crumb -> crumb.bounds().left() >= bounds.left()
                        && MILLIMETRES * (crumb.bounds().right() - bounds.left()) <= Limits.CRUMBS_ACROSS
                        && MILLIMETRES * Math.abs(crumb.bounds().top() - bounds.top()) <= Limits.CRUMBS_DOWN)
                .toList();
        double length = MILLIMETRES * beside.stream().mapToInt(Piece::length).sum();
        return beside.size() >= Limits.CRUMBS && length >= Limits.CRUMBS_TOGETHER;
    }

    private static boolean tail(Piece piece, List<Area> marked) {
        Area bounds = piece.bounds();
        Area around = new Area(
                CELL * (bounds.left() - 1),
                CELL * (bounds.top() - 1),
                CELL * (bounds.right() + 1),
                CELL * (bounds.bottom() + 1));
        return piece.tail()
                && MILLIMETRES * Math.min(bounds.width(), bounds.height()) <= Limits.STRAY_TAIL_THICK
                && marked.stream().anyMatch(around::touches);
    }

    private int[] pixels(int[] inked) {
        int[] pixels = new int[2 * inked.length];
        for (int i = 0; i < inked.length; i++) {
            pixels[2 * i] = inked[i] % width * CELL;
            pixels[2 * i + 1] = inked[i] / width * CELL;
        }
        return pixels;
    }

    private void wipe(InkMap ink, int[] inked, Stamp stamp) {
        for (int cell : inked) {
            if (stamp.covers(cell % width * CELL, cell / width * CELL)) {
                ink.set(cell, 0);
            }
        }
    }

    private void allow(Area place) {
        Area in = place.cells(CELL).within(width, height);
        for (int y = in.top(); y < in.bottom(); y++) {
            Arrays.fill(allowed, y * width + in.left(), y * width + in.right(), true);
        }
    }

    /**
     * A piece of connected ink outside the places for marks.
     *
     * @param bounds the cells it spans
     * @param cells how many it is made of
     * @param darkness of them on average
     * @param tail whether it touches ink in a place for marks
     */
    record Piece(Area bounds, int cells, int darkness, boolean tail) {
        int length() {
            return Math.max(bounds.width(), bounds.height());
        }
    }

    /** Takes the pieces out of a page's ink one by one. */
    private final class Gathering {
        private final InkMap ink;
        private int[] stack = new int[1 << 10];
        private int size;
        private int darkness;

        Gathering(InkMap ink) {
            this.ink = ink;
        }

        /** The piece with a cell; empty where its ink lies in a place for marks or was taken with another. */
        Optional<Piece> from(int start) {
            if (ink.at(start) == 0 || allowed[start]) {
                return Optional.empty();
            }
            int left = width;
            int top = height;
            int right = 0;
            int bottom = 0;
            int cells = 0;
            boolean tail = false;
            darkness = 0;
            take(start);
            while (size > 0) {
                int at = stack[--size];
                cells++;
                left = Math.min(left, at % width);
                top = Math.min(top, at / width);
                right = Math.max(right, at % width + 1);
                bottom = Math.max(bottom, at / width + 1);
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int next = at + dy * width + dx;
                        if (ink.at(next) == 0) {
                            continue;
                        }
                        if (allowed[next]) {
                            tail |= dx == 0 || dy == 0;
                        } else {
                            take(next);
                        }
                    }
                }
            }
            return Optional.of(new Piece(new Area(left, top, right, bottom), cells, darkness / cells, tail));
        }

        private void take(int cell) {
            darkness += ink.at(cell);
            ink.set(cell, 0);
            if (size == stack.length) {
                stack = Arrays.copyOf(stack, 2 * size);
            }
            stack[size++] = cell;
        }
    }
}
