package vn.kiemphieu.counter.kiosk.feed;

import java.util.List;
import java.util.function.IntConsumer;
import vn.kiemphieu.counter.kiosk.day.Devices.PaperWay;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;

/** Which way paper comes in, said on a page, with keys to look again and to take another. */
public final class Ways {
    private Ways() {}

    /** Puts it on a page. */
    public static void choose(Page.Draft page, List<PaperWay> ways, int way, IntConsumer take, Runnable again) {
        if (ways.isEmpty()) {
            page.say(
                    Words.of(
                            "Chưa thấy máy quét: cắm dây, bật máy rồi bấm F5.",
                            "No scanner: plug it in, switch it on and press F5."),
                    Tone.WARNING);
        } else {
            Words name = ways.get(way).name();
            page.say(Words.of("Máy quét: " + name.vietnamese(), "Scanner: " + name.english()), Tone.QUIET);
        }
        if (ways.size() > 1) {
            page.other(Action.of(
                            "way",
                            Words.of("Máy quét khác", "Another scanner"),
                            () -> take.accept((way + 1) % ways.size()))
                    .at("F7"));
        }
        page.other(Action.of("look", Words.of("Tìm máy quét", "Look for scanners"), () -> {
                    again.run();
                    take.accept(0);
                })
                .at("F5"));
    }
}
