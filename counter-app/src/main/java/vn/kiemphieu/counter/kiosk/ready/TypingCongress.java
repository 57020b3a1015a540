package vn.kiemphieu.counter.kiosk.ready;

import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.drafting.Drafting;

/** The way from choosing a congress through typing one to checking it. */
final class TypingCongress {
    private TypingCongress() {}

    static Screen begin(Station station) {
        return new Drafting(
                        station,
                        () -> station.day().go(new ChoosingCongress(station)),
                        () -> station.day().go(new CheckingList(station)))
                .first();
    }
}
