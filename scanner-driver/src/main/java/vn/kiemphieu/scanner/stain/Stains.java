package vn.kiemphieu.scanner.stain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.mark.Grid;
import vn.kiemphieu.scanner.page.FlatPage;
import vn.kiemphieu.scanner.page.Grain;
import vn.kiemphieu.scanner.page.Registration;
import vn.kiemphieu.scanner.page.Scan;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Box;

/**
 * Takes off a page what use and the sensor left on it, and no pen: grain, print that shines through, the ring of a cup,
 * folds. Each is known by what it does to the whole page; what does not fit stays.
 */
public final class Stains {
    /** Darkness of print, of 255, and how many pixels around it tell nothing of stains. */
    private static final int PRINT = 24;

    private static final int MARGIN = 4;
    /** Spread of grain from which it is smoothed, in levels of 255. */
    private static final double GRAINY = 5;

    /** How far around its place a stamp may land, and how far a mark may reach beyond its own, millimetres. */
    private static final double STAMP_REACH = 12;

    private static final double MARK_REACH = 3;

    private final int width;
    private final int height;
    private final boolean[] paper;
    private final boolean[] bare;
    private final boolean[] empty;
    private final List<ShowThrough> behind;

    /**
     * For one page of a ballot.
     *
     * @param own the page as printed, flat and upright
     * @param pages all pages of the ballot, of which one may shine through
     */
    public Stains(Page page, GreyPicture own, List<GreyPicture> pages) {
        this.width = own.width();
        this.height = own.height();
        this.paper = paper(own.darkness(), width);
        this.bare = bare();
        this.empty = bare.clone();
        page.stamp().ifPresent(stamp -> keepOut(stamp, STAMP_REACH));
        for (Row row : page.rows()) {
            keepOut(row.name(), MARK_REACH);
            row.boxes().values().forEach(box -> keepOut(box, MARK_REACH));
        }
        this.behind = pages.stream()
                .map(print -> new ShowThrough(print.width(), print.darkness()))
                .toList();
    }

    /**
     * The page without its stains, flat and upright; empty where there are none.
     *
     * @param dulled darkness taken off all ink, of 255; 0 but in experiments
     */
    public Optional<GreyPicture> takenOff(Scan scan, Registration registration, int dulled) {
        boolean grainy = Grain.spread(scan) >= GRAINY;
        if (!grainy && !seen(new Signs(scan, registration, width / Cells.SIDE, bare, empty))) {
            return Optional.empty();
        }
        byte[] darkness = new FlatPage(scan, registration)
                .darkness(new FlatPage.Piece(0, 0, width, height), Grid.PER_MILLIMETRE, dulled, 1);
        FlatSheet sheet = new FlatSheet(width, grainy ? Grain.without(darkness, width) : darkness, paper);
        boolean shone = ShowThrough.takeOff(sheet, behind);
        boolean ringed = CupRing.takeOff(sheet);
        boolean folded = Crease.takeOff(sheet);
        return grainy || shone || ringed || folded ? Optional.of(sheet.picture()) : Optional.empty();
    }

    private boolean seen(Signs signs) {
        if (!signs.any()) {
            return false;
        }
        Cells cells = signs.cells();
        return ShowThrough.seen(cells, behind) || CupRing.seen(cells) || Crease.seen(cells);
    }

    /** The cells in whose middle no print is near. */
    private boolean[] bare() {
        int across = width / Cells.SIDE;
        boolean[] cells = new boolean[across * (height / Cells.SIDE)];
        for (int i = 0; i < cells.length; i++) {
            int x = i % across * Cells.SIDE + Cells.SIDE / 2;
            int y = i / across * Cells.SIDE + Cells.SIDE / 2;
            cells[i] = paper[y * width + x];
        }
        return cells;
    }

    private void keepOut(Box place, double reach) {
        int across = width / Cells.SIDE;
        double perMillimetre = Grid.PER_MILLIMETRE / Cells.SIDE;
        int left = (int) ((place.x().hundredths() / 100.0 - reach) * perMillimetre);
        int right = (int) ((place.right().hundredths() / 100.0 + reach) * perMillimetre);
        int top = (int) ((place.y().hundredths() / 100.0 - reach) * perMillimetre);
        int bottom = (int) ((place.bottom().hundredths() / 100.0 + reach) * perMillimetre);
        for (int y = Math.max(0, top); y <= Math.min(empty.length / across - 1, bottom); y++) {
            for (int x = Math.max(0, left); x <= Math.min(across - 1, right); x++) {
                empty[y * across + x] = false;
            }
        }
    }

    /** Where no print is near. */
    private static boolean[] paper(byte[] print, int width) {
        boolean[] paper = new boolean[print.length];
        Arrays.fill(paper, true);
        for (int i = 0; i < print.length; i++) {
            if ((print[i] & 0xFF) >= PRINT) {
                for (int at = i - MARGIN * width; at <= i + MARGIN * width; at += width) {
                    int from = Math.max(0, Math.min(paper.length, at - MARGIN));
                    Arrays.fill(paper, from, Math.max(from, Math.min(paper.length, at + MARGIN + 1)), false);
                }
            }
        }
        return paper;
    }
}
