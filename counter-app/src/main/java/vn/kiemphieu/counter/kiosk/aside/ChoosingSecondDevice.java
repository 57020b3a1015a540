package vn.kiemphieu.counter.kiosk.aside;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.counter.kiosk.day.Devices.StickWay;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.kiosk.ready.ShowingShares;
import vn.kiemphieu.counter.kiosk.ready.ShowingShares.Given;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.session.SecondDevice;
import vn.kiemphieu.tally.session.TwoPeople;

/** Two people choose a stick that takes a copy of the session after every step. */
final class ChoosingSecondDevice implements Screen {
    private final Station station;
    private final Screen before;
    private List<StickWay> sticks;

    ChoosingSecondDevice(Station station, Screen before) {
        this.station = station;
        this.before = before;
        this.sticks = station.devices().sticks();
    }

    @Override
    public boolean mayBeLeft() {
        return false;
    }

    @Override
    public Page page() {
        List<Action> choices = new ArrayList<>();
        for (StickWay stick : sticks) {
            choices.add(Action.of("stick-" + (choices.size() + 1), stick.name(), () -> ask(stick))
                    .at(Integer.toString(choices.size() + 1)));
        }
        Page.Draft page = Page.about("second-device", Words.of("Thiết bị dự phòng", "Second device"))
                .say(
                        Words.of(
                                "Nếu máy này hỏng, máy kiểm phiếu khác đếm tiếp từ bản sao niêm phong trên USB này; USB cắm yên đến hết buổi.",
                                "If this machine fails, another goes on from the sealed copy on this stick, which stays in until the end."),
                        Tone.LEAD);
        station.step().ifPresent(page::at);
        if (isChosen()) {
            page.say(
                    Words.of(
                            "Đã có một thiết bị dự phòng; chọn USB khác thì thiết bị trước thôi nhận bản sao.",
                            "There is one; another takes its place."),
                    Tone.GOOD);
        }
        if (sticks.isEmpty()) {
            page.say(
                    Words.of("Chưa thấy USB: cắm vào rồi bấm F5.", "No stick: plug one in and press F5."),
                    Tone.WARNING);
        } else {
            page.with(new Part.Choices(choices));
        }
        return page.other(Action.of(
                                "look",
                                Words.of("Tìm lại USB", "Look again"),
                                () -> sticks = station.devices().sticks())
                        .at("F5"))
                .back(Words.of("Quay lại", "Back"), () -> station.day().go(before))
                .done();
    }

    private boolean isChosen() {
        return SecondDevice.of(station.hall(), new SecureRandom()).isPresent();
    }

    private void ask(StickWay stick) {
        station.confirm(
                Step.STANDBY,
                Words.of(
                        "USB " + stick.name().vietnamese() + " nhận bản sao niêm phong của phiên sau mỗi bước.",
                        "Stick " + stick.name().english() + " takes a sealed copy after every step."),
                by -> choose(stick, by));
    }

    private void choose(StickWay stick, TwoPeople by) {
        Shares shares = Shares.generate(new SecureRandom());
        SecondDevice.choose(station.hall(), folder(stick), shares.sealingKey(), by);
        station.secondDeviceChosen();
        Words purpose = Words.of(
                "Mảnh khóa này dùng khi máy khác phải tiếp quản phiên, cùng mảnh của người kia.",
                "The share serves, with the other one, when another machine has to take over.");
        station.day()
                .go(new ShowingShares(
                        station,
                        new Given(shares, by, purpose),
                        () -> station.day().go(before)));
    }

    /** One for each session, and another where two people choose the same stick again. */
    private Path folder(StickWay stick) {
        String session =
                station.home().lastSession().orElseThrow().getFileName().toString();
        int entries = station.hall().journal().entries().size();
        return stick.place().resolve("du-phong-" + session + "-" + entries);
    }
}
