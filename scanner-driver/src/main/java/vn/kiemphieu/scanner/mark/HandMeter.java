package vn.kiemphieu.scanner.mark;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.scanner.hand.InkZone;
import vn.kiemphieu.scanner.hand.MarkShape;
import vn.kiemphieu.scanner.hand.PageHand;

/** Takes in the handwriting of a page, place by place. */
final class HandMeter {
    private final List<MarkShape> marks = new ArrayList<>();

    /** The pen in a place whose print was found for sure. */
    void take(InkZone zone) {
        MarkShape.of(zone).ifPresent(marks::add);
    }

    PageHand page() {
        return new PageHand(marks);
    }
}
