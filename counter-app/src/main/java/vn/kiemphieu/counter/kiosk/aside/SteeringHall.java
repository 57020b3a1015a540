package vn.kiemphieu.counter.kiosk.aside;

import java.util.Optional;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.hall.ResultPages;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.session.Closed;

/** What the hall sees, from the kiosk: results go on page by page, or off the screen. Only two people put them on it. */
final class SteeringHall implements Screen {
    private final Station station;
    private final Screen before;

    SteeringHall(Station station, Screen before) {
        this.station = station;
        this.before = before;
    }

    @Override
    public boolean mayBeLeft() {
        return false;
    }

    @Override
    public Page page() {
        Page.Draft page = Page.about("steer-hall", Words.of("Màn hình hội trường", "Screen of the hall"))
                .back(Words.of("Quay lại", "Back"), () -> station.day().go(before));
        station.step().ifPresent(page::at);
        Optional<Integer> shown = station.release().page();
        return shown.isPresent()
                ? results(page, shown.get())
                : page.say(now(), Tone.LEAD).done();
    }

    private Words now() {
        return station.hall().state() instanceof Closed
                ? Words.of(
                        "Hội trường thấy: đang lập biên bản. Muốn chiếu kết quả: màn hình Kết quả, F4, hai người xác nhận.",
                        "The hall sees that minutes are written. Results: F4 on the page of the result, two people confirm.")
                : Words.of(
                        "Hội trường chỉ thấy số tờ đã nạp, không có số phiếu bầu và ảnh phiếu.",
                        "The hall sees sheets fed, no vote and no picture.");
    }

    private Page results(Page.Draft page, int shown) {
        int all = ResultPages.count(station.hall());
        return page.say(
                        Words.of(
                                "Đang chiếu kết quả, trang " + (shown + 1) + " / " + all + ".",
                                "Results are on the screen, page " + (shown + 1) + " of " + all + "."),
                        Tone.LEAD)
                .other(Action.of("take-down", Words.of("Thôi chiếu", "Take it off"), station.release()::takeDown)
                        .at("F4"))
                .other(turn("previous", Words.of("Trang trước", "Previous page"), shown - 1, "F6")
                        .onlyIf(shown > 0, Words.NONE))
                .main(turn("next", Words.of("Trang sau", "Next page"), shown + 1, "F7")
                        .onlyIf(shown + 1 < all, Words.NONE))
                .done();
    }

    private Action turn(String id, Words label, int to, String key) {
        return Action.of(id, label, () -> station.release().turn(to)).at(key);
    }
}
