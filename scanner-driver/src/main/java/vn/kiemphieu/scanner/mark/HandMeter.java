package vn.kiemphieu.scanner.mark;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.scanner.hand.InkZone;
import vn.kiemphieu.scanner.hand.PageHand;

/** Takes in the handwriting of a page, place by place. */
final class HandMeter {
    private final List<InkZone> places = new ArrayList<>();

    /** The pen in a place whose print was found for sure. */
    void take(InkZone zone) {
        places.add(zone);
    }

    /** What it makes; worked out only for a page that is settled. */
    PageHand page() {
        return PageHand.of(places);
    }
}
