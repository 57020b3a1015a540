package vn.kiemphieu.counter.bench.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.kiemphieu.counter.bench.kiosk.Album.Place;
import vn.kiemphieu.counter.closing.IntegrityBroken;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.day.Home;
import vn.kiemphieu.counter.kiosk.day.Rehearsal;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.testballots.demo.DemoCongress;

/** Ways through the kiosk that lead over every screen. */
final class Walks {
    /** Of fewer all would be counted by hand. */
    private static final int CHECKED_BALLOTS = 101;

    private static final int FEW_BALLOTS = 12;
    private static final String ELECTION = "ubkt";

    private final Path folder;
    private final Album album;

    /** @param folder for kiosks and sticks, made new */
    Walks(Path folder, Album album) {
        this.folder = folder;
        this.album = album;
    }

    /**
     * All of them.
     *
     * @param ballots in the box of the day that is lived
     */
    void all(int ballots) {
        day(ballots);
        checked();
        breaks();
        people();
        typing();
    }

    private void day(int ballots) {
        try (Kiosk kiosk = ScriptedDay.kiosk(home("ngay"), stick("ngay"), ballots)) {
            DayDriver driver = started(kiosk, Place.REHEARSAL);
            ScriptedDay.run(driver, ballots);
            driver.press("hand-check");
            driver.press(AsideWays.choices(driver.on("check-plan")).get(0));
            driver.pressAndConfirm("plan");
            driver.on("check-in-full");
        }
    }

    /** A session that is typed and checked, and everything that people turn to beside it. */
    private void checked() {
        HandCheck check = new HandCheck(0, CHECKED_BALLOTS);
        try (Kiosk kiosk = PrintedHere.kiosk(home("kiem-tra"), stick("kiem-tra"), FEW_BALLOTS)) {
            DayDriver driver = started(kiosk, Place.REHEARSAL, check::copyShares);
            new RehearsalDay(driver, FEW_BALLOTS).signIn();
            check.prepare(driver);
            AsideWays aside = new AsideWays(driver);
            aside.look();
            aside.chooseSecondDevice();
            check.count(driver);
            driver.press("hand-check");
            check.draw(driver);
            check.readFirst(driver);
            check.readSecond(driver);
            check.agree(driver);
            check.mistypeShares(driver);
            driver.press("back");
            driver.on("seal");
            driver.pressAndConfirm("seal");
            driver.on("sealed");
            driver.press("hand-check");
            check.compare(driver);
            driver.pressAndConfirm("destroy");
            driver.on("check-done");
            driver.press("done");
            aside.printAgain();
            kiosk.day().post(() -> {
                throw new IllegalStateException("shown on a picture");
            });
            driver.on("sealed");
            aside.changePerson("uy-vien");
            aside.beAway();
            driver.press("hand-check");
            driver.on("sign-in");
        }
    }

    /** What is shown when nothing else can be. */
    private void breaks() {
        try (Kiosk kiosk = DayDriver.kiosk(home("hong"), stick("hong"), FEW_BALLOTS)) {
            DayDriver driver = started(kiosk, Place.REHEARSAL);
            driver.on("self-check");
            Screen broken = () -> {
                throw new IllegalStateException("shown on a picture");
            };
            kiosk.day().post(() -> kiosk.day().go(broken));
            driver.on("resting");
            kiosk.day().post(() -> {
                throw new IntegrityBroken("Số bản ghi và số phiếu của các tập đã khóa khác nhau.");
            });
            driver.on("stopped");
        }
    }

    private void people() {
        Path stick = stick("that");
        write(stick.resolve("dai-hoi.json"), OfficialDay.congress());
        write(stick.resolve("tap-duot.json"), DemoCongress.file());
        try (Kiosk kiosk = DayDriver.kiosk(home("that"), stick, FEW_BALLOTS)) {
            DayDriver driver = started(kiosk, Place.OFFICIAL);
            OfficialDay day = new OfficialDay(driver);
            day.begin();
            day.typeAWrongPin("n1");
            driver.press("back");
            day.signIn("n1");
            driver.on("congress");
            driver.press("file-1");
            driver.on("congress");
            driver.press("file-0");
            new RehearsalDay(driver, FEW_BALLOTS).choose(ELECTION, 1);
            driver.on("print");
        }
    }

    private void typing() {
        Home real = new Home(home("danh-sach").resolve("that"), false);
        make(real.folder());
        Rehearsal.enterPeople(real);
        try (Kiosk kiosk = DayDriver.kiosk(home("danh-sach"), stick("danh-sach"), FEW_BALLOTS)) {
            TypedCongress typed = new TypedCongress(started(kiosk, Place.OFFICIAL));
            typed.begin();
            typed.head();
            typed.mendAList();
        }
    }

    private DayDriver started(Kiosk kiosk, Place place) {
        return started(kiosk, place, page -> {});
    }

    private DayDriver started(Kiosk kiosk, Place place, Consumer<Page> besides) {
        kiosk.onHall(page -> album.keep(page, Place.HALL));
        kiosk.start();
        return new DayDriver(kiosk) {
            @Override
            protected void seen(Page page) {
                album.keep(page, place);
                besides.accept(page);
            }
        };
    }

    private Path home(String name) {
        return folder.resolve(name);
    }

    private Path stick(String name) {
        Path stick = folder.resolve(name + "-usb");
        make(stick);
        return stick;
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
