package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.scanner.page.FlatPage;
import vn.kiemphieu.scanner.page.Frame;
import vn.kiemphieu.scanner.page.Registration;
import vn.kiemphieu.scanner.page.Scan;

/**
 * A registered page to look at: places laid flat one by one, as they are needed.
 *
 * @param dulled darkness taken off all ink, of 255; 0 but in experiments
 */
public record PageView(Scan scan, Registration registration, int dulled) {

    /** The darkness of an area. */
    SeenArea see(Area area) {
        return see(area, 1);
    }

    /** The darkness of an area as far as it is no paler than the faintest pen; all else may come out as paper. */
    SeenArea seeInk(Area area) {
        return see(area, Limits.FAINT);
    }

    private SeenArea see(Area area, int least) {
        byte[] darkness = new FlatPage(scan, registration).darkness(piece(area), Grid.PER_MILLIMETRE, dulled, least);
        return new SeenArea(area, darkness);
    }

    /** The pixels of an area as they lie in the picture. */
    Frame frame(Area area) {
        return new Frame(scan, registration, piece(area), Grid.PER_MILLIMETRE);
    }

    static FlatPage.Piece piece(Area area) {
        return new FlatPage.Piece(area.left(), area.top(), area.width(), area.height());
    }
}
