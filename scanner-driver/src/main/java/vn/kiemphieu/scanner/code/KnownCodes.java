package vn.kiemphieu.scanner.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.page.FlatPage;
import vn.kiemphieu.scanner.page.Frame;
import vn.kiemphieu.scanner.page.Registration;
import vn.kiemphieu.scanner.page.Scan;
import vn.kiemphieu.tally.election.Box;

/**
 * Tells which of the expected pages a code belongs to by holding its modules against those that were printed, without
 * decoding it. Codes of different papers differ in about every sixth module, of one paper in none; a code that is not
 * plainly one of ours is left to be decoded.
 */
public final class KnownCodes {
    /** Distance of the places compared, pixels of the printed page. */
    private static final int STEP = 3;
    /** A place is compared if everything within this many pixels is of one colour. */
    private static final int SOLID = 1;
    /** Of a hundred places, most that may differ. */
    private static final int MOST_WRONG = 4;
    /** Darkness that tells black from white. */
    private static final int DARK = 110;

    private static final int BLACK_BELOW = 64;
    private static final int WHITE_FROM = 192;
    private static final int FEWEST = 300;

    private final double perMillimetre;
    private final List<List<Printed>> pages = new ArrayList<>();

    /**
     * Codes of a ballot.
     *
     * @param blanks each page as printed
     * @param places of the codes, the same on every page
     */
    public KnownCodes(List<GreyPicture> blanks, List<Box> places, double perMillimetre) {
        this.perMillimetre = perMillimetre;
        for (GreyPicture blank : blanks) {
            pages.add(places.stream().map(place -> printed(blank, place)).toList());
        }
    }

    /** One printed code: places of it as x, y, 1 for black and 0 for white. */
    private static final class Printed {
        private final FlatPage.Piece piece;
        private final int[] places;

        Printed(FlatPage.Piece piece, int[] places) {
            this.piece = piece;
            this.places = places;
        }
    }

    /** The page, from 0, one of whose codes is plainly here. */
    public Optional<Integer> page(Scan scan, Registration registration) {
        for (int page = 0; page < pages.size(); page++) {
            for (Printed code : pages.get(page)) {
                if (matches(new Frame(scan, registration, code.piece, perMillimetre), code)) {
                    return Optional.of(page);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Frame frame, Printed code) {
        if (!frame.shows(code.piece) || code.places.length < 3 * FEWEST) {
            return false;
        }
        int most = code.places.length / 3 * MOST_WRONG / 100;
        int wrong = 0;
        for (int i = 0; i < code.places.length && wrong <= most; i += 3) {
            int black = frame.darkness(code.places[i], code.places[i + 1]) >= DARK ? 1 : 0;
            wrong += black == code.places[i + 2] ? 0 : 1;
        }
        return wrong <= most;
    }

    private Printed printed(GreyPicture blank, Box place) {
        int left = pixels(place.x().hundredths());
        int top = pixels(place.y().hundredths());
        int width = pixels(place.w().hundredths());
        int height = pixels(place.h().hundredths());
        List<int[]> places = new ArrayList<>();
        for (int y = top + SOLID; y < top + height - SOLID; y += STEP) {
            for (int x = left + SOLID; x < left + width - SOLID; x += STEP) {
                int colour = colour(blank, x, y);
                if (colour >= 0) {
                    places.add(new int[] {x, y, colour});
                }
            }
        }
        return new Printed(
                new FlatPage.Piece(left, top, width, height),
                places.stream().flatMapToInt(Arrays::stream).toArray());
    }

    /** 1 for black, 0 for white, -1 where both are near. */
    private static int colour(GreyPicture blank, int middleX, int middleY) {
        int black = 0;
        int white = 0;
        int side = 2 * SOLID + 1;
        for (int y = middleY - SOLID; y <= middleY + SOLID; y++) {
            for (int x = middleX - SOLID; x <= middleX + SOLID; x++) {
                int grey = blank.pixels()[y * blank.width() + x] & 0xFF;
                black += grey < BLACK_BELOW ? 1 : 0;
                white += grey >= WHITE_FROM ? 1 : 0;
            }
        }
        return black == side * side ? 1 : white == side * side ? 0 : -1;
    }

    private int pixels(int hundredths) {
        return (int) Math.round(hundredths / 100.0 * perMillimetre);
    }
}
