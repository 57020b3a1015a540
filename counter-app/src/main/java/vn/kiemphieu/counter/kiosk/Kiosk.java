package vn.kiemphieu.counter.kiosk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import vn.kiemphieu.counter.kiosk.aside.Aside;
import vn.kiemphieu.counter.kiosk.day.Day;
import vn.kiemphieu.counter.kiosk.day.Devices;
import vn.kiemphieu.counter.kiosk.day.Home;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.hall.HallScreen;
import vn.kiemphieu.counter.kiosk.page.Language;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.ready.Beginning;
import vn.kiemphieu.counter.kiosk.ready.SelfCheck;
import vn.kiemphieu.counter.kiosk.window.HallPlace;
import vn.kiemphieu.counter.kiosk.window.KioskWindow;
import vn.kiemphieu.counter.kiosk.window.Look;
import vn.kiemphieu.counter.kiosk.window.Theme;

/** The whole kiosk. The day can be lived without a window; a window shows it, and says what people press. */
public final class Kiosk implements AutoCloseable {
    private final Day day;
    private final Station station;
    private final HallScreen hall;
    private final Thread living;
    private final AtomicReference<Look> look = new AtomicReference<>(new Look(Language.VIETNAMESE, Theme.LIGHT, false));
    private volatile KioskWindow window;
    private Optional<Consumer<Page>> watching = Optional.empty();
    private Optional<Page> hallPage = Optional.empty();

    /**
     * A kiosk that keeps what it has in a folder.
     *
     * @param devices of this station
     */
    public Kiosk(Path folder, Function<Station, Devices> devices) {
        Home real = new Home(folder.resolve("that"), false);
        Home rehearsal = rehearsal(folder);
        Mishaps mishaps = new Mishaps(folder.resolve("loi.log"));
        this.day = new Day(this::happened, mishaps);
        Route route = new Route(real, rehearsal);
        this.station = new Station(day, real, devices, route::next);
        this.hall = new HallScreen(station);
        mishaps.of(station);
        day.with(new Aside(station));
        day.post(() -> day.go(new SelfCheck(station, new Beginning(station, real, rehearsal))));
        this.living = new Thread(day::run, "day");
        living.setDaemon(true);
    }

    /** Where a kiosk keeps its rehearsals. */
    public static Home rehearsal(Path folder) {
        return new Home(folder.resolve("tap-duot"), true);
    }

    /** Begins the day. */
    public void start() {
        living.start();
    }

    public Day day() {
        return day;
    }

    public Station station() {
        return station;
    }

    /**
     * Puts the day into a window and waits until that is open; JavaFX is running already.
     *
     * @param fullScreen all of the first screen, with nothing else to be seen, however large that is
     */
    public KioskWindow open(boolean fullScreen, double width, double height) {
        CountDownLatch opened = new CountDownLatch(1);
        Platform.runLater(() -> {
            KioskWindow made = new KioskWindow(day::press);
            made.onSwitch(this::turnLanguage, this::turnTheme);
            Stage stage = new Stage();
            Rectangle2D whole = Screen.getPrimary().getBounds();
            stage.setWidth(fullScreen ? whole.getWidth() : width);
            stage.setHeight(fullScreen ? whole.getHeight() : height);
            if (fullScreen) {
                stage.setX(whole.getMinX());
                stage.setY(whole.getMinY());
            }
            stage.setOnHidden(event -> day.end());
            made.open(stage, fullScreen);
            window = made;
            day.shown().ifPresent(this::show);
            opened.countDown();
        });
        try {
            opened.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return window;
    }

    /** Shows the hall what it may see; JavaFX is running already. */
    public void openHall(HallPlace place) {
        Platform.runLater(() -> {
            KioskWindow made = KioskWindow.watched();
            if (place.open(made)) {
                onHall(page -> made.show(
                        page,
                        new Look(
                                Language.VIETNAMESE, Theme.LIGHT, station.home().isRehearsal())));
            }
        });
    }

    /** Hears of every page that the hall sees from now on, on the thread of the day. */
    public void onHall(Consumer<Page> watcher) {
        day.post(() -> {
            watching = Optional.of(watcher);
            hallPage = Optional.empty();
        });
    }

    private void happened(Page page) {
        show(page);
        watching.ifPresent(this::showHall);
    }

    private void showHall(Consumer<Page> watcher) {
        Page now = hall.page();
        if (!hallPage.equals(Optional.of(now))) {
            hallPage = Optional.of(now);
            watcher.accept(now);
        }
    }

    /** Shows everything another way. */
    public void look(Function<Look, Look> change) {
        look.updateAndGet(change::apply);
        day.shown().ifPresent(this::show);
    }

    private void turnLanguage() {
        look(now -> now.with(now.language().other()));
    }

    private void turnTheme() {
        look(now -> now.with(now.theme().other()));
    }

    private void show(Page page) {
        if (window != null) {
            Look now = look.get();
            window.show(
                    page, new Look(now.language(), now.theme(), station.home().isRehearsal()));
        }
    }

    /** Waits until the day is over. */
    public void join() {
        try {
            living.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        day.end();
        join();
        station.close();
    }
}
