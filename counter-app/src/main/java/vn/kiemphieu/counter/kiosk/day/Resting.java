package vn.kiemphieu.counter.kiosk.day;

import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;

/** Where people stand when a screen broke: nothing is lost, and there is a way on. */
final class Resting implements Screen {
    private final Runnable again;

    Resting(Runnable again) {
        this.again = again;
    }

    @Override
    public Page page() {
        return Page.about("resting", Words.of("Màn hình này gặp lỗi", "This screen broke"))
                .say(
                        Words.of(
                                "Không mất phiếu nào: mọi thứ đã nhận đều nằm trên đĩa. Bấm Enter để đi tiếp từ chỗ đang đứng.",
                                "No ballot is lost: everything received is on disk. Press Enter to go on from where you stand."),
                        Tone.LEAD)
                .main(Action.of("again", Words.of("Đi tiếp", "Go on"), again))
                .done();
    }
}
