package vn.kiemphieu.counter.kiosk.close;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.day.Devices.StickWay;
import vn.kiemphieu.counter.kiosk.day.Devices.Told;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;

/** Results go onto a stick, are read back, and the stick may be pulled out. */
public final class Exporting implements Screen {
    private final Station station;
    private List<StickWay> sticks;
    private int stick;
    private Optional<StickWay> written = Optional.empty();
    private boolean letGo;

    public Exporting(Station station) {
        this.station = station;
        this.sticks = station.devices().sticks();
    }

    @Override
    public Page page() {
        Page.Draft page = Page.about("export", Words.of("Xuất kết quả ra USB", "Export the results"))
                .at(DayStep.SEALED);
        if (written.isPresent()) {
            return done(page);
        }
        page.say(
                Words.of(
                        "Kết quả, biên bản và các tệp kèm theo ra USB; đọc lại từng tệp để chắc là ghi đúng.",
                        "Result, minutes and files go onto the stick and are read back."),
                Tone.LEAD);
        if (sticks.isEmpty()) {
            page.say(
                    Words.of("Chưa thấy USB: cắm vào rồi bấm F5.", "No stick: plug one in and press F5."),
                    Tone.WARNING);
        } else {
            page.say(
                    Words.of(
                            "USB: " + sticks.get(stick).name().vietnamese(),
                            "Stick: " + sticks.get(stick).name().english()),
                    Tone.QUIET);
        }
        if (sticks.size() > 1) {
            page.other(Action.of(
                            "other-stick",
                            Words.of("USB khác", "Another stick"),
                            () -> stick = (stick + 1) % sticks.size())
                    .at("F7"));
        }
        return page.other(Action.of("look", Words.of("Tìm lại USB", "Look again"), this::look)
                        .at("F5"))
                .other(Action.of(
                                "skip",
                                Words.of("Không xuất, sang niêm phong", "No export, go on to the seal"),
                                () -> station.day().go(new Sealing(station)))
                        .at("F8"))
                .back(Words.of("Về biên bản", "To the minutes"), station::onward)
                .main(Action.of("write", Words.of("Ghi ra USB", "Write"), this::ask)
                        .onlyIf(!sticks.isEmpty(), Words.of("chưa có USB", "no stick")))
                .done();
    }

    private void look() {
        sticks = station.devices().sticks();
        stick = 0;
    }

    private Page done(Page.Draft page) {
        page.say(Words.of("Đã ghi và đọc lại đúng từng tệp.", "Written, and read back byte for byte."), Tone.GOOD);
        page.say(
                letGo
                        ? Words.of(
                                "Rút USB được rồi; giao cho người được phân công.", "The stick may be pulled out now.")
                        : Words.of("Bấm tháo an toàn trước khi rút USB.", "Let the stick go before pulling it out."),
                Tone.LEAD);
        page.other(Action.of("another", Words.of("Ghi thêm một USB", "One more stick"), () -> {
                    written = Optional.empty();
                    letGo = false;
                    look();
                })
                .at("F6"));
        return page.main(
                        letGo
                                ? Action.of(
                                        "seal",
                                        Words.of("Sang niêm phong", "On to the seal"),
                                        () -> station.day().go(new Sealing(station)))
                                : Action.of("let-go", Words.of("Tháo an toàn", "Let go"), this::letGo))
                .done();
    }

    private void letGo() {
        Told told = written.orElseThrow().letGo();
        station.day().say(told.words(), told.tone());
        letGo = told.isGood();
    }

    private void ask() {
        station.confirm(
                Step.EXPORT, Words.of("Đưa kết quả của phiên ra USB.", "Results leave the box on a stick."), by -> {
                    station.hall().export(by);
                    station.day()
                            .working(
                                    Words.of(
                                            "Đang ghi và đọc lại; chưa rút USB",
                                            "Writing and reading back; do not pull the stick"),
                                    0,
                                    0);
                    StickWay chosen = sticks.get(stick);
                    String prefix = station.home().isRehearsal() ? "TAP-DUOT-" : "";
                    Told told = chosen.write(prefix + station.hall().congress().id(), new Papers(station).all());
                    if (told.isGood()) {
                        written = Optional.of(chosen);
                    } else {
                        station.day().say(told.words(), told.tone());
                        look();
                    }
                });
    }
}
