package vn.kiemphieu.counter.kiosk.ready;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.kiosk.day.Devices.Brought;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Mode;

/** Which congress: a file on a stick, the one that is here already, or one typed in. */
public final class ChoosingCongress implements Screen {
    private static final String BROUGHT = "brought.json";

    private final Station station;
    private List<Brought> brought;

    public ChoosingCongress(Station station) {
        this.station = station;
        this.brought = station.devices().files(".json");
    }

    @Override
    public Page page() {
        List<Action> choices = new ArrayList<>();
        if (Files.exists(station.home().congress())) {
            choices.add(Action.of(
                            "here", Words.of("Đại hội đã có trong máy", "The congress on this machine"), this::useHere)
                    .at("1"));
        }
        for (Brought file : brought.subList(0, Math.min(7, brought.size()))) {
            choices.add(Action.of(
                            "file-" + choices.size(),
                            Words.of(
                                    file.name() + " trên " + file.from().vietnamese(),
                                    file.name() + " on " + file.from().english()),
                            () -> use(file))
                    .at(Integer.toString(choices.size() + 1)));
        }
        Page.Draft page = Page.about("congress", Words.of("Đại hội nào?", "Which congress?"));
        if (!station.home().isRehearsal()) {
            choices.add(Action.of(
                            "type",
                            Words.of("Gõ hoặc dán danh sách", "Type or paste a list"),
                            () -> station.day().go(TypingCongress.begin(station)))
                    .at(Integer.toString(choices.size() + 1)));
            page.say(Words.of(
                    "Cắm USB có tệp đại hội (.json) rồi bấm F5, hoặc gõ danh sách ngay tại đây.",
                    "Plug in a stick with the congress file (.json) and press F5, or type the list here."));
        }
        return page.with(new Part.Choices(choices))
                .other(Action.of(
                                "again",
                                Words.of("Tìm lại USB", "Look again"),
                                () -> brought = station.devices().files(".json"))
                        .at("F5"))
                .done();
    }

    private void useHere() {
        station.day().go(new CheckingList(station));
    }

    private void use(Brought file) {
        byte[] bytes = file.bytes().get();
        requireFit(bytes);
        station.home().bring(bytes);
        station.day()
                .say(
                        Words.of("Đã chép " + file.name() + " vào máy.", file.name() + " is on this machine now."),
                        Tone.GOOD);
        useHere();
    }

    /** It is read before it takes the place of the one that is here. */
    private void requireFit(byte[] congress) {
        OutFolder home = OutFolder.open(station.home().folder());
        home.write(BROUGHT, congress);
        try {
            requireSameMode(CongressFile.read(home.file(BROUGHT)));
        } finally {
            home.delete(BROUGHT);
        }
    }

    /** What is rehearsed is never counted as real, nor the other way round. */
    private void requireSameMode(Congress congress) {
        boolean rehearsed = congress.mode() == Mode.REHEARSAL;
        if (rehearsed != station.home().isRehearsal()) {
            throw new RequestRefused(
                    congress.name(),
                    rehearsed ? "tệp này chỉ để tập dượt" : "tệp này của đại hội thật",
                    rehearsed ? "chọn tệp của đại hội thật, hoặc về đầu chọn Tập dượt" : "về đầu chọn Đại hội thật");
        }
    }
}
