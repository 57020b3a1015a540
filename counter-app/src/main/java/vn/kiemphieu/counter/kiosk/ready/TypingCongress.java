package vn.kiemphieu.counter.kiosk.ready;

import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Words;

final class TypingCongress implements Screen {
    private final Station station;

    TypingCongress(Station station) {
        this.station = station;
    }

    @Override
    public Page page() {
        return Page.about("typing", Words.of("Gõ danh sách", "Type the list"))
                .back(Words.of("Quay lại", "Back"), () -> station.day().go(new ChoosingCongress(station)))
                .done();
    }
}
