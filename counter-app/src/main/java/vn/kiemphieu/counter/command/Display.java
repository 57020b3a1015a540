package vn.kiemphieu.counter.command;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import vn.kiemphieu.counter.setup.RequestRefused;

/** The screen that windows are shown on. */
final class Display {
    /** Held, or its level would be forgotten. JavaFX warns that it is on the class path, where it works as well. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /** Without a graphics card these are on the heap; by default JavaFX keeps 512 MB of them. */
    private static final String PICTURES_KEPT = "192m";

    private Display() {}

    /**
     * Makes JavaFX ready; windows may come and go.
     *
     * @throws RequestRefused where there is no screen
     */
    static void start() {
        if (System.getenv("DISPLAY") == null && System.getProperty("os.name").equals("Linux")) {
            throw new RequestRefused(
                    "DISPLAY",
                    "không có màn hình",
                    "chạy trong phiên đồ họa; máy không có màn hình thì xvfb-run -a ./kiemphieu …");
        }
        JAVAFX.setLevel(Level.SEVERE);
        System.setProperty("prism.maxvram", PICTURES_KEPT);
        Platform.startup(() -> Platform.setImplicitExit(false));
    }
}
