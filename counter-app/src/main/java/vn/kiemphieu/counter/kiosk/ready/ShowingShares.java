package vn.kiemphieu.counter.kiosk.ready;

import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.session.TwoPeople;

/** Each of two people copies a share of the key to the sealed places; neither sees the other's. They are never shown again. */
final class ShowingShares implements Screen {
    private final Station station;
    private final Shares shares;
    private final TwoPeople by;
    private boolean open;
    private boolean second;

    ShowingShares(Station station, Shares shares, TwoPeople by) {
        this.station = station;
        this.shares = shares;
        this.by = by;
    }

    @Override
    public Page page() {
        String who = second ? by.second() : by.first();
        Page.Draft page = Page.about(
                        open ? "share" : "share-closed", Words.of("Mảnh khóa của " + who, "Share of " + who))
                .at(DayStep.PREPARED);
        if (!open) {
            return page.say(
                            Words.of(
                                    "Chỉ " + who + " đứng trước màn hình, cầm sẵn giấy bút và phong bì.",
                                    "Only " + who + " in front of the screen, with pen, paper and an envelope."),
                            Tone.LEAD)
                    .say(Words.of(
                            "Mảnh khóa này dùng khi kiểm tra tay sau khi chốt. Nó chỉ hiện một lần.",
                            "The share serves for the hand check after closing. It is shown once."))
                    .main(Action.of("open", Words.of("Hiện mảnh khóa", "Show the share"), () -> open = true))
                    .done();
        }
        return page.say(
                        Words.same(
                                second ? shares.second().text() : shares.first().text()),
                        Tone.LEAD)
                .say(Words.of(
                        "Chép ra giấy, soát lại từng nhóm, bỏ phong bì, tự giữ.",
                        "Copy it, check each group, put it into the envelope and keep it."))
                .main(Action.of("copied", Words.of("Đã chép xong", "Copied"), this::copied))
                .done();
    }

    private void copied() {
        open = false;
        if (second) {
            station.onward();
        }
        second = true;
    }
}
