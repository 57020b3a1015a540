package vn.kiemphieu.counter.kiosk;

import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;

/** Nothing may go on: somebody has to look at the machine first. */
final class Stopped implements Screen {
    private final Words why;

    Stopped(Words why) {
        this.why = why;
    }

    @Override
    public boolean mayBeLeft() {
        return false;
    }

    @Override
    public Page page() {
        return Page.about("stopped", Words.of("Dừng lại, giữ nguyên máy", "Stop; leave the machine as it is"))
                .say(why, Tone.TROUBLE)
                .say(
                        Words.of(
                                "Báo trưởng ban kiểm phiếu và đoàn chủ tịch. Phiếu giấy còn nguyên: có thể kiểm lại trên máy khác.",
                                "Tell the head and the presidium. The paper is whole: it can be counted on another machine."),
                        Tone.LEAD)
                .done();
    }
}
