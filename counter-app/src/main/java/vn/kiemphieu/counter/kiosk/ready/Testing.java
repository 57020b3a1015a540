package vn.kiemphieu.counter.kiosk.ready;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.counting.SheetReader;
import vn.kiemphieu.counter.kiosk.day.Devices.PaperWay;
import vn.kiemphieu.counter.kiosk.day.ElectionTitle;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.feed.ScanRun;
import vn.kiemphieu.counter.kiosk.feed.ScanRun.Reading;
import vn.kiemphieu.counter.kiosk.feed.Ways;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.session.Readiness;
import vn.kiemphieu.counter.session.ReadinessTest;
import vn.kiemphieu.report.ballot.TestDeck;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Ready;

/** A printed deck whose totals are known goes through the scanner before any real ballot does. */
public final class Testing implements Screen {
    private static final int MOST_SENTENCES = 12;

    private final Station station;
    private final ElectionId election;
    private final TestDeck deck;
    private final int sheets;
    private final List<ReadPage> pages = new ArrayList<>();
    private List<PaperWay> ways;
    private int way;
    private Optional<ScanRun<ReadPage>> run = Optional.empty();
    private Optional<Readiness> readiness = Optional.empty();

    public Testing(Station station) {
        this.station = station;
        Ready ready = (Ready) station.hall().state();
        this.election = station.hall().elections().stream()
                .filter(each -> ready.missing(each).contains(Ready.Step.TESTED))
                .findFirst()
                .orElseThrow();
        this.deck = ReadinessTest.deck(
                station.hall().congress(),
                station.hall().congress().election(election).orElseThrow());
        int pages =
                ElectionPaper.of(deck.congress(), deck.election()).expected().pages();
        this.sheets = deck.ballots().size() * ((pages + sides() - 1) / sides());
        this.ways = station.devices().scanners();
    }

    @Override
    public boolean mayBeLeft() {
        return run.isEmpty();
    }

    @Override
    public void left() {
        run.ifPresent(ScanRun::pause);
    }

    @Override
    public Page page() {
        Page.Draft page = Page.about(
                        run.isPresent() ? "testing" : "test",
                        Words.of(
                                "Thử máy: " + ElectionTitle.of(deck.election()),
                                "Test: " + ElectionTitle.of(deck.election())))
                .at(DayStep.TESTED);
        if (run.isPresent()) {
            return page.with(new Part.Progress(
                            Words.of("Đang đọc bộ phiếu thử, tờ", "Reading the test deck, sheet"),
                            Math.min(sheets, pages.size() / sides()),
                            sheets))
                    .main(Action.of(
                            "stop",
                            Words.of("Hết bộ phiếu thử", "That was the deck"),
                            () -> run.ifPresent(ScanRun::pause)))
                    .done();
        }
        if (readiness.isPresent()) {
            return readiness.get() instanceof Readiness.Differs differs ? differs(page, differs) : agrees(page);
        }
        page.say(
                        Words.of(
                                "In bộ phiếu thử (" + deck.ballots().size()
                                        + " phiếu, đã đánh dấu sẵn) bằng đúng máy in và giấy của phiếu thật, rồi quét cả bộ.",
                                "Print the test deck (" + deck.ballots().size()
                                        + " marked ballots) with the printer and paper of the real ones, then scan all of it."),
                        Tone.LEAD)
                .with(new Part.Drawing(
                        Part.Scene.FEED,
                        Words.of(
                                "Mặt có chữ hướng vào máy, mép trên vào trước.",
                                "Print towards the machine, top edge first.")));
        page.other(Action.of("print-deck", Words.of("In bộ phiếu thử", "Print the deck"), this::print)
                .at("F6"));
        Ways.choose(
                page,
                ways,
                way,
                next -> way = next,
                () -> ways = station.devices().scanners());
        return page.main(Action.of("scan", Words.of("Quét bộ phiếu thử", "Scan the deck"), this::scan)
                        .onlyIf(!ways.isEmpty(), Words.of("chưa có máy quét", "no scanner")))
                .done();
    }

    private int sides() {
        return deck.election().stock().sides();
    }

    private void print() {
        station.print(deck.pdf(), "Phiếu thử " + ElectionTitle.of(deck.election()));
    }

    private void scan() {
        pages.clear();
        readiness = Optional.empty();
        SheetReader reader = ReadinessTest.reader(deck);
        ScanRun<ReadPage> feed = new ScanRun<>(
                station.day(),
                ways.get(way).opened().get(),
                FeedSettings.a4(200, sides()),
                new Reading<>(page -> reader.read(page.picture()), this::accept),
                this::ended);
        run = Optional.of(feed);
        feed.start();
    }

    private void accept(ReadPage page) {
        pages.add(page.of(new PageFile("", Path.of(""), pages.size() + 1, "")));
    }

    private void ended(FeedEnd end) {
        run = Optional.empty();
        if (pages.isEmpty()) {
            station.day().say(Words.of(end.vietnamese(), end.english()), Tone.WARNING);
            return;
        }
        readiness = Optional.of(ReadinessTest.judge(deck, pages));
        if (readiness.get() instanceof Readiness.Agrees) {
            station.hall().tested(election);
            station.stepDone();
        }
    }

    private Page agrees(Page.Draft page) {
        return page.say(
                        Words.of(
                                "Đạt: cả " + deck.ballots().size() + " phiếu thử đọc đúng như in.",
                                "Passed: all " + deck.ballots().size() + " test ballots were read as printed."),
                        Tone.GOOD)
                .say(Words.of(
                        "Cất bộ phiếu thử làm bằng chứng, không để lẫn với phiếu thật.",
                        "Keep the deck as evidence, away from real ballots."))
                .main(Action.of("go-on", Words.of("Tiếp tục", "Go on"), station::onward))
                .done();
    }

    private Page differs(Page.Draft page, Readiness.Differs differs) {
        page.say(
                Words.of(
                        "Chưa đạt; chưa mở hòm phiếu với máy in, giấy và máy quét này.",
                        "Not passed; the box stays closed with this printer, paper and scanner."),
                Tone.TROUBLE);
        differs.differences().stream().limit(MOST_SENTENCES).forEach(each -> page.say(Words.same(each.sentence())));
        int more = differs.differences().size() - MOST_SENTENCES;
        if (more > 0) {
            page.say(Words.of("… và " + more + " điều khác.", "… and " + more + " more."));
        }
        return page.main(Action.of("again", Words.of("Làm lại", "Once more"), () -> readiness = Optional.empty()))
                .done();
    }
}
