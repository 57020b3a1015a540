package vn.kiemphieu.scanner.mark;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.scanner.hand.InkZone;
import vn.kiemphieu.scanner.hand.InkZone.Place;
import vn.kiemphieu.scanner.hand.MarkShape;
import vn.kiemphieu.scanner.hand.PageHand;
import vn.kiemphieu.scanner.mark.Grid.Area;

/** Takes in the handwriting of a page, place by place. */
final class HandMeter {
    private final List<MarkShape> marks = new ArrayList<>();

    /**
     * The pen in one place.
     *
     * @param area all that may belong to its mark, on the page as printed
     */
    void take(Pen pen, Area area, Place place) {
        if (pen.shift().proven()) {
            InkZone zone = new InkZone(place, area.width(), pen.in(area, Limits.PEN));
            MarkShape.of(zone).ifPresent(marks::add);
        }
    }

    PageHand page() {
        return new PageHand(marks);
    }
}
