package vn.kiemphieu.counter.counting;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.ColourSeen;
import vn.kiemphieu.scanner.GlassStreak;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.SheetOutcome;
import vn.kiemphieu.scanner.SheetOutcome.Read;

/**
 * One page and what reading it came to.
 *
 * @param sha256 the page's name (ADR 0008)
 * @param streaks what the scanner's glass added to the picture
 * @param colour what its colours show; empty where they were not asked for or there are none
 */
public record ReadPage(
        PageFile file,
        String sha256,
        SheetOutcome outcome,
        Look look,
        List<GlassStreak> streaks,
        Optional<ColourSeen> colour) {
    public ReadPage {
        streaks = List.copyOf(streaks);
    }

    /** A page without streaks and colours. */
    public ReadPage(PageFile file, String sha256, SheetOutcome outcome, Look look) {
        this(file, sha256, outcome, look, List.of(), Optional.empty());
    }

    /** The same page, read before. */
    public ReadPage of(PageFile again) {
        return new ReadPage(again, sha256, outcome, look, streaks, colour);
    }

    /** The same page as somebody else sees it. */
    public ReadPage as(SheetOutcome other) {
        return new ReadPage(file, sha256, other, look, streaks, colour);
    }

    /** The page as a page of the expected ballot; empty where it is none. */
    public Optional<Read> read() {
        return outcome instanceof Read read ? Optional.of(read) : Optional.empty();
    }

    /**
     * How the picture looks from afar: the back of a sheet is as large as its front and mostly white.
     *
     * @param width in pixels; 0 where there is no picture
     */
    public record Look(int width, int height, boolean mostlyWhite) {
        /** Of a page without a picture. */
        public static final Look NONE = new Look(0, 0, false);

        /** Darker than any paper a scanner delivers. */
        private static final int WHITE_FROM = 150;

        private static final int STEP = 61;

        /** A feeder crops each side by itself; two sides of a sheet differ by less than this part. */
        private static final int CROPPING = 20;

        static Look of(GreyPicture picture) {
            byte[] pixels = picture.pixels();
            int white = 0;
            int seen = 0;
            for (int i = 0; i < pixels.length; i += STEP) {
                white += Byte.toUnsignedInt(pixels[i]) >= WHITE_FROM ? 1 : 0;
                seen++;
            }
            return new Look(picture.width(), picture.height(), white * 5L >= seen * 4L);
        }

        boolean sameSize(Look other) {
            return near(width, other.width) && near(height, other.height);
        }

        private static boolean near(int one, int other) {
            return Math.abs(one - other) * (long) CROPPING <= Math.max(one, other);
        }
    }
}
