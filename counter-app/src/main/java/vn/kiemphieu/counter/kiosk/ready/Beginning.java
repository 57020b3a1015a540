package vn.kiemphieu.counter.kiosk.ready;

import java.nio.file.Files;
import java.util.List;
import vn.kiemphieu.counter.kiosk.day.Home;
import vn.kiemphieu.counter.kiosk.day.Rehearsal;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;

/** Real work or a rehearsal: the first question of the day, and the only time that it is asked. */
public final class Beginning implements Screen {
    private final Station station;
    private final Home real;
    private final Home rehearsal;

    public Beginning(Station station, Home real, Home rehearsal) {
        this.station = station;
        this.real = real;
        this.rehearsal = rehearsal;
    }

    @Override
    public Page page() {
        boolean goesOn = real.lastSession().isPresent();
        return Page.about("beginning", Words.of("Hôm nay làm gì?", "What is today?"))
                .with(new Part.Choices(List.of(
                        Action.of(
                                        "real",
                                        goesOn
                                                ? Words.of(
                                                        "Đại hội thật, tiếp tục phiên trên máy này",
                                                        "Real congress, go on with the session here")
                                                : Words.of("Đại hội thật", "Real congress"),
                                        () -> enter(real))
                                .at("1"),
                        Action.of(
                                        "rehearsal",
                                        Words.of("Tập dượt với đại hội mẫu", "Rehearsal with a made-up congress"),
                                        () -> {
                                            Rehearsal.enterPeople(rehearsal);
                                            enter(rehearsal);
                                        })
                                .at("2"))))
                .say(
                        Words.of(
                                "Tập dượt dùng phiếu vẽ sẵn, có băng màu cam; không bao giờ lẫn với đại hội thật.",
                                "A rehearsal uses drawn ballots and an orange band; it never mixes with a real congress."),
                        Tone.QUIET)
                .other(Action.of(
                                "end",
                                Words.of("Đóng ki-ốt", "Close the kiosk"),
                                () -> station.day().end())
                        .at("F12"))
                .done();
    }

    private void enter(Home home) {
        station.moveTo(home);
        if (Files.exists(home.people())) {
            station.day().go(new SigningIn(station));
        } else {
            station.day().go(new EnteringPeople(station));
        }
    }
}
