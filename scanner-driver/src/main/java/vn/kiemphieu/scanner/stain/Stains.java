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

    private final int width;
    private final int height;
    private final boolean[] paper;
    private final List<ShowThrough> behind;

    /**
     * For one page of a ballot.
     *
     * @param own the page as printed, flat and upright
     * @param pages all pages of the ballot, of which one may shine through
     */
    public Stains(GreyPicture own, List<GreyPicture> pages) {
        this.width = own.width();
        this.height = own.height();
        this.paper = bare(darkness(own), width);
        this.behind = pages.stream()
                .map(page -> new ShowThrough(page.width(), darkness(page)))
                .toList();
    }

    /**
     * The page without its stains, flat and upright; empty where there are none.
     *
     * @param dulled darkness taken off all ink, of 255; 0 but in experiments
     */
    public Optional<GreyPicture> takenOff(Scan scan, Registration registration, int dulled) {
        byte[] darkness = new FlatPage(scan, registration)
                .darkness(new FlatPage.Piece(0, 0, width, height), Grid.PER_MILLIMETRE, dulled, 1);
        boolean grainy = Grain.spread(scan) >= GRAINY;
        FlatSheet sheet = new FlatSheet(width, grainy ? Grain.without(darkness, width) : darkness, paper);
        boolean shone = ShowThrough.takeOff(sheet, behind);
        boolean ringed = CupRing.takeOff(sheet);
        boolean folded = Crease.takeOff(sheet);
        return grainy || shone || ringed || folded
                ? Optional.of(new GreyPicture(width, height, sheet.grey()))
                : Optional.empty();
    }

    private static byte[] darkness(GreyPicture picture) {
        byte[] dark = picture.pixels().clone();
        for (int i = 0; i < dark.length; i++) {
            dark[i] = (byte) (255 - (dark[i] & 0xFF));
        }
        return dark;
    }

    /** Where no print is near. */
    private static boolean[] bare(byte[] print, int width) {
        boolean[] bare = new boolean[print.length];
        Arrays.fill(bare, true);
        for (int i = 0; i < print.length; i++) {
            if ((print[i] & 0xFF) >= PRINT) {
                for (int at = i - MARGIN * width; at <= i + MARGIN * width; at += width) {
                    int from = Math.max(0, Math.min(bare.length, at - MARGIN));
                    Arrays.fill(bare, from, Math.max(from, Math.min(bare.length, at + MARGIN + 1)), false);
                }
            }
        }
        return bare;
    }
}
