package vn.kiemphieu.counter.kiosk.feed;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.day.Devices.PaperWay;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.feed.ScanRun.Reading;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Part.Figure;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.FedPage;
import vn.kiemphieu.counter.session.Prepared;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.ScannedPage;
import vn.kiemphieu.scanner.Scanner;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.BatchClosing;
import vn.kiemphieu.tally.session.Open;

/** A batch goes through the scanner: sheets fed against sheets counted, the last picture, and never a vote. */
public final class Feeding implements Screen {
    private static final int RESOLUTION = 200;

    private final Station station;
    private final Pace pace;
    private final Map<Seen, Integer> seen = new EnumMap<>(Seen.class);
    private List<PaperWay> ways;
    private int way;
    private int pages;
    private int tooLong;
    private int skipped;
    private Optional<ScanRun<Arrived>> run = Optional.empty();
    private Optional<FeedEnd> end = Optional.empty();
    private Optional<byte[]> last = Optional.empty();

    /** A page with what the scanner said of it. */
    private record Arrived(Prepared prepared, ScannedPage scanned) {}

    public Feeding(Station station) {
        this.station = station;
        this.pace = new Pace(InstantSource.system());
        this.ways = station.devices().scanners();
        List<FedPage> fed = station.hall().fed();
        this.pages = fed.size();
        fed.forEach(page -> seen.merge(Seen.of(page), 1, Integer::sum));
    }

    /** How many sides of each sheet the scanner takes: both where an election prints on both. */
    static int sides(CountingHall hall) {
        return hall.elections().stream()
                .map(id -> hall.congress().election(id).orElseThrow().stock().sides())
                .max(Integer::compare)
                .orElse(1);
    }

    private static FeedSettings settings(CountingHall hall) {
        Election first = hall.congress().election(hall.elections().get(0)).orElseThrow();
        return switch (first.stock().paper()) {
            case A3 -> FeedSettings.a3(RESOLUTION, sides(hall));
            case A5 -> FeedSettings.a5(RESOLUTION, sides(hall));
            default -> FeedSettings.a4(RESOLUTION, sides(hall));
        };
    }

    @Override
    public boolean mayBeLeft() {
        return run.isEmpty();
    }

    @Override
    public void left() {
        run.ifPresent(ScanRun::pause);
    }

    private Batch batch() {
        return ((Open) station.hall().state()).feeding().orElseThrow();
    }

    private int sheets() {
        return pages / sides(station.hall());
    }

    @Override
    public Page page() {
        int byHand = batch().slip().sheets();
        Page.Draft page = Page.about(
                        run.isPresent() ? "feeding" : "feed",
                        Words.of("Nạp tập " + batch().number(), "Feed batch " + batch().number()))
                .at(DayStep.COUNTED)
                .with(new Part.Figures(figures(byHand)))
                .with(new Part.Progress(Words.of("Tờ đã nạp", "Sheets fed"), Math.min(sheets(), byHand), byHand));
        last.ifPresent(picture -> page.beside(new Part.Picture(
                "fed-" + batch().number() + "-" + pages,
                picture,
                Words.of("Tờ vừa nạp; không chiếu ra hội trường.", "The sheet just fed; never shown to the hall."),
                true)));
        if (skipped > 0) {
            page.say(
                    Words.of(
                            skipped + " tệp đã nạp từ trước, bỏ qua.",
                            skipped + " files were fed before and are skipped."),
                    Tone.QUIET);
        }
        if (tooLong > 0) {
            page.say(
                    Words.of(
                            tooLong + " tờ dài hơn khổ giấy, có thể hai tờ dính nhau: đếm lại giấy của tập này.",
                            tooLong + " sheets are longer than the paper, maybe two at once: count this batch again."),
                    Tone.WARNING);
        }
        return run.isPresent() ? running(page) : resting(page, byHand);
    }

    private List<Figure> figures(int byHand) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                Words.of("tờ máy đã nạp", "fed"),
                Integer.toString(sheets()),
                sheets() == byHand ? Tone.GOOD : sheets() > byHand ? Tone.TROUBLE : Tone.PLAIN));
        figures.add(new Figure(Words.of("tờ đếm tay", "by hand"), Integer.toString(byHand), Tone.PLAIN));
        for (Seen kind : Seen.values()) {
            int number = seen.getOrDefault(kind, 0);
            if (number > 0 || kind == Seen.READ) {
                figures.add(new Figure(
                        kind.words(), Integer.toString(number), kind == Seen.READ ? Tone.PLAIN : Tone.WARNING));
            }
        }
        if (run.isPresent()) {
            figures.add(new Figure(
                    Words.of("tờ mỗi phút", "sheets a minute"), pace.perMinute(sides(station.hall())), Tone.QUIET));
        }
        Power.percent()
                .ifPresent(left -> figures.add(new Figure(
                        Words.of("pin máy, %", "battery, %"),
                        Integer.toString(left),
                        left < 20 ? Tone.TROUBLE : Tone.QUIET)));
        return figures;
    }

    private Page running(Page.Draft page) {
        return page.main(Action.of("pause", Words.of("Tạm dừng", "Pause"), () -> run.ifPresent(ScanRun::pause))
                        .at("Cách"))
                .done();
    }

    private Page resting(Page.Draft page, int byHand) {
        boolean complete = sheets() == byHand;
        end.ifPresent(how -> tell(page, how, complete));
        if (end.isEmpty() && sheets() == 0) {
            page.with(new Part.Drawing(
                    Part.Scene.FEED,
                    Words.of(
                            "Vuốt thẳng tập giấy, đặt vào khay: mặt in hướng vào máy, mép trên vào trước.",
                            "Square the paper and put it into the tray: print towards the machine, top edge first.")));
        }
        Ways.choose(
                page,
                ways,
                way,
                next -> way = next,
                () -> ways = station.devices().scanners());
        page.other(Action.of("close-batch", Words.of("Đếm tay lại", "Count by hand again"), this::close)
                .at("F4")
                .onlyIf(!complete && sheets() > 0, Words.NONE));
        page.other(Action.of(
                        "withdraw",
                        Words.of("Rút cả tập", "Withdraw it"),
                        () -> station.day().go(new Withdrawing(station, this)))
                .at("F8"));
        Action scan = Action.of(
                        "scan",
                        sheets() == 0 ? Words.of("Quét", "Scan") : Words.of("Quét tiếp", "Go on scanning"),
                        this::scan)
                .onlyIf(!ways.isEmpty(), Words.of("chưa có máy quét", "no scanner"));
        if (complete) {
            page.other(scan.at("F6"));
            page.main(Action.of(
                    "lock", Words.of("Đủ " + byHand + " tờ, khóa tập", "All " + byHand + ", lock it"), this::close));
        } else {
            page.main(scan);
        }
        return page.done();
    }

    private void tell(Page.Draft page, FeedEnd how, boolean complete) {
        Words words = Words.of(how.vietnamese(), how.english());
        if (how instanceof FeedEnd.Jammed) {
            page.with(new Part.Drawing(Part.Scene.JAM, words));
        } else if (how instanceof FeedEnd.CoverOpen) {
            page.with(new Part.Drawing(Part.Scene.COVER, words));
        } else if (how instanceof FeedEnd.TrayEmpty || how instanceof FeedEnd.Paused) {
            if (!complete) {
                page.say(words);
                page.say(lacking(), Tone.WARNING);
            }
        } else {
            page.say(words, Tone.WARNING);
        }
    }

    /** How far the feed is from the slip, and what to do. */
    private Words lacking() {
        int lacking = batch().slip().sheets() - sheets();
        return lacking > 0
                ? Words.of(
                        "Còn thiếu " + lacking
                                + " tờ so với đếm tay: tìm tờ sót, quét tiếp; không còn tờ nào thì bấm F4.",
                        lacking
                                + " sheets fewer than counted by hand: look for them and go on; if there are none, press F4.")
                : Words.of(
                        "Thừa " + -lacking + " tờ so với đếm tay: bấm F4 rồi đếm tay lại.",
                        -lacking + " sheets more than counted by hand: press F4 and count again.");
    }

    private void scan() {
        end = Optional.empty();
        skipped = 0;
        pace.begin();
        int before = sheets();
        CountingHall hall = station.hall();
        ScanRun<Arrived> feed = new ScanRun<>(
                station.day(),
                scanner(ways.get(way), hall),
                settings(hall),
                new Reading<>(scanned -> new Arrived(hall.prepare(scanned.picture()), scanned), this::accept),
                how -> ended(how.countedOn(before)));
        run = Optional.of(feed);
        feed.start();
    }

    private Scanner scanner(PaperWay from, CountingHall hall) {
        Scanner opened = from.opened().get();
        return from.keepsPictures() ? new NewPictures(opened, hall.fedPictures(), this::oneSkipped) : opened;
    }

    private void oneSkipped() {
        station.day().post(() -> skipped++);
    }

    private void accept(Arrived page) {
        FedPage fed = station.hall().accept(page.prepared());
        pages++;
        pace.one();
        seen.merge(Seen.of(fed), 1, Integer::sum);
        tooLong += page.scanned().isTooLong(settings(station.hall())) ? 1 : 0;
        last = Optional.of(page.scanned().picture());
        station.attendant().touch();
    }

    private void ended(FeedEnd how) {
        run = Optional.empty();
        end = Optional.of(how);
    }

    private void close() {
        station.day()
                .working(
                        Words.of(
                                "Đang khóa tập: xóa thứ tự nạp, cất ảnh",
                                "Locking: the order is wiped, pictures are stored"),
                        0,
                        0);
        BatchClosing closing = station.hall().closeBatch();
        if (closing instanceof BatchClosing.CountsDiffer differ) {
            station.day().go(new Differing(station, this, differ));
            return;
        }
        station.day()
                .say(
                        Words.of("Tập đã khóa; thứ tự nạp đã được xóa.", "The batch is locked; its order is wiped."),
                        Tone.GOOD);
        station.stepDone();
        station.onward();
    }
}
