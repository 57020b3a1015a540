package vn.kiemphieu.scanner.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.kiemphieu.scanner.ColourPicture;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.page.FlatPage;
import vn.kiemphieu.scanner.page.Reduced;
import vn.kiemphieu.scanner.page.Registration;
import vn.kiemphieu.scanner.page.Scan;
import vn.kiemphieu.tally.election.Paper;

/** How much red, green and blue light a page takes, each against the paper around: tinted paper takes none. */
public final class Colours {
    private final List<FlatPage> layers = new ArrayList<>();

    /**
     * The colours of a page.
     *
     * @param registration where the page was found in the same picture in grey
     * @param mirrored whether it was found in the picture as seen in a mirror
     */
    public Colours(ColourPicture picture, Paper paper, Registration registration, boolean mirrored) {
        Stream.of(picture.red(), picture.green(), picture.blue()).forEach(layer -> {
            GreyPicture reduced = Reduced.of(layer, paper);
            Scan scan = Scan.of(mirrored ? Reduced.mirrored(reduced) : reduced);
            layers.add(new FlatPage(scan, registration));
        });
    }

    /** A piece of the page. */
    Taken taken(FlatPage.Piece piece, double perMillimetre) {
        List<byte[]> taken = layers.stream()
                .map(layer -> layer.darkness(piece, perMillimetre, 0, 1))
                .toList();
        return new Taken(taken.get(0), taken.get(1), taken.get(2));
    }

    /** Light that is missing, 0 to 255, pixel by pixel. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Taken(byte[] red, byte[] green, byte[] blue) {}
}
