package vn.kiemphieu.counter.bench.kiosk;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.page.Language;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.window.KioskWindow;
import vn.kiemphieu.counter.kiosk.window.Legibility;
import vn.kiemphieu.counter.kiosk.window.Look;
import vn.kiemphieu.counter.kiosk.window.Theme;

/** Every screen of a rehearsal day as a picture, in both languages, both themes and several sizes; each is looked at for faults. */
public final class Screenshots {
    private static final int SHADES = 6; // bits of each colour that are kept: pictures stay small, letters stay clear

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** A size of a screen in pixels. */
    public record Size(int width, int height) {
        /** What a kiosk may have. */
        public static final List<Size> ALL = List.of(new Size(1280, 720), new Size(1920, 1080), new Size(3840, 2160));
    }

    /**
     * Lives a day and keeps the first of each screen.
     *
     * @param ballots in the box
     */
    public void gather(Path folder, int ballots) {
        try (Kiosk kiosk = DayDriver.kiosk(folder.resolve("home"), folder.resolve("stick"), ballots)) {
            kiosk.start();
            ScriptedDay.run(
                    new DayDriver(kiosk) {
                        @Override
                        protected void seen(Page page) {
                            keep(page);
                        }
                    },
                    ballots);
        }
    }

    /** The first of each screen; one with a picture rather than one without. */
    private void keep(Page page) {
        Page before = pages.get(page.id());
        if (before == null || (before.beside().isEmpty() && page.beside().isPresent())) {
            pages.put(page.id(), page);
        }
    }

    /** The screens, by name. */
    public Map<String, Page> pages() {
        return pages;
    }

    /**
     * Draws all of them; JavaFX is running.
     *
     * @param progress hears the name of each
     * @return what could not be read on them, a sentence each
     */
    public List<String> write(OutFolder out, List<Size> sizes, Consumer<String> progress) {
        for (Size size : sizes) {
            for (Language language : Language.values()) {
                for (Theme theme : Theme.values()) {
                    write(out, size, new Look(language, theme, true), progress);
                }
            }
        }
        return List.copyOf(faults);
    }

    private void write(OutFolder out, Size size, Look look, Consumer<String> progress) {
        KioskWindow window = WindowDriver.inWindow(() -> opened(size));
        for (Page page : pages.values()) {
            String name = "%s-%s-%s-%d"
                    .formatted(
                            page.id(),
                            look.language() == Language.VIETNAMESE ? "vi" : "en",
                            look.theme().name().toLowerCase(Locale.ROOT),
                            size.width());
            out.write(name + ".png", png(picture(window, page, look, name)));
            progress.accept(name);
        }
        WindowDriver.inWindow(() -> {
            window.scene().getWindow().hide();
            return true;
        });
    }

    private static KioskWindow opened(Size size) {
        KioskWindow window = new KioskWindow(action -> {});
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setWidth(size.width());
        stage.setHeight(size.height());
        window.open(stage, false);
        return window;
    }

    private WritableImage picture(KioskWindow window, Page page, Look look, String name) {
        window.show(page, look);
        CompletableFuture<WritableImage> taken = new CompletableFuture<>();
        Platform.runLater(() -> window.whenPainted(() -> {
            Scene scene = window.scene();
            Legibility.faults(scene).forEach(fault -> faults.add(name + ": " + fault));
            taken.complete(scene.snapshot(null));
        }));
        return taken.join();
    }

    private static byte[] png(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        int keep = 0xFF & (0xFF << (8 - SHADES));
        int mask = (keep << 16) | (keep << 8) | keep;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, (pixels.getArgb(x, y) & mask) | 0x030303);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture can be written in memory", e);
        }
        return out.toByteArray();
    }
}
