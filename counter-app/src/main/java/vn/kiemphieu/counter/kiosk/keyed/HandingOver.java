package vn.kiemphieu.counter.kiosk.keyed;

import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.session.KeyedBatch;
import vn.kiemphieu.counter.session.Pass;

/** The first has typed the whole stack; nothing of it is shown to the second. */
final class HandingOver implements Screen {
    private final Station station;

    HandingOver(Station station) {
        this.station = station;
    }

    @Override
    public Page page() {
        KeyedBatch batch = station.hall().keying().batch().orElseThrow();
        String first = batch.typist(Pass.FIRST);
        String second = batch.typist(Pass.SECOND);
        return Page.about("key-hand-over", Words.of("Đổi người gõ", "The other one types"))
                .at(DayStep.COUNTED)
                .say(
                        Words.of(
                                first + " đã gõ đủ tập. Mời " + second + " ngồi vào máy.",
                                first + " has typed all of it. Now " + second + " sits down."),
                        Tone.LEAD)
                .say(Words.of(
                        "Trao tập phiếu giấy, giữ nguyên thứ tự, gõ lại từ phiếu trên cùng. Không hỏi nhau đã gõ gì.",
                        "Hand over the paper in its order, and type from the top again. Do not ask each other."))
                .main(Action.of(
                        "begin",
                        Words.of(second + " bắt đầu gõ", second + " begins"),
                        () -> station.day().go(new TypingBallots(station, Pass.SECOND))))
                .done();
    }
}
