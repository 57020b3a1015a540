package vn.kiemphieu.counter.command;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import vn.kiemphieu.counter.bench.kiosk.ScriptedDay;
import vn.kiemphieu.counter.bench.kiosk.WindowDriver;
import vn.kiemphieu.counter.bench.kiosk.WindowSlips;
import vn.kiemphieu.counter.kiosk.Kiosk;

/** A program of its own: the scripted day in a real window on the screen that DISPLAY names. */
final class KioskInAWindow {
    private KioskInAWindow() {}

    /**
     * Lives the day.
     *
     * @param arguments a folder to work in, and how many ballots
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int ballots = Integer.parseInt(arguments[1]);
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Platform.startup(() -> Platform.setImplicitExit(false));
        int status = 0;
        try (Kiosk kiosk = ScriptedDay.kiosk(folder.resolve("slips"), stick, ballots)) {
            kiosk.start();
            WindowSlips.run(kiosk, kiosk.open(true, 1280, 720));
        } catch (Throwable e) {
            e.printStackTrace();
            status = 1;
        }
        try (Kiosk kiosk = ScriptedDay.kiosk(folder.resolve("home"), stick, ballots)) {
            kiosk.start();
            ScriptedDay.run(new WindowDriver(kiosk, kiosk.open(true, 1280, 720)), ballots);
            System.out.println("the day is over");
        } catch (Throwable e) {
            e.printStackTrace();
            status = 1;
        }
        System.exit(status);
    }
}
