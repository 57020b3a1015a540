package vn.kiemphieu.counter.bench.kiosk;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;
import vn.kiemphieu.counter.bench.kiosk.Album.Place;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.kiosk.page.Language;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.window.KioskWindow;
import vn.kiemphieu.counter.kiosk.window.Legibility;
import vn.kiemphieu.counter.kiosk.window.Look;
import vn.kiemphieu.counter.kiosk.window.Theme;

/** Every screen of the kiosk and of the hall as a picture, in both languages, both themes and several sizes; each is looked at for faults. */
public final class Screenshots {
    private static final int SHADES = 6; // bits of each colour that are kept: pictures stay small, letters stay clear

    private final Album album = new Album();
    private final List<String> faults = new ArrayList<>();

    /** A size of a screen in pixels. */
    private record Size(int width, int height) {
        /** What a kiosk may have, the smallest first. */
        private static final List<Size> ALL = List.of(new Size(1280, 720), new Size(1920, 1080), new Size(3840, 2160));
    }

    /**
     * Walks over every screen and keeps each as it looked.
     *
     * @param folder for what the kiosks keep
     * @param ballots in the box
     */
    public void gather(Path folder, int ballots) {
        new Walks(folder, album).all(ballots);
    }

    /** Their names. */
    public Set<String> names() {
        return album.pages().keySet();
    }

    /**
     * Draws all of them in every size, language and theme; JavaFX is running.
     *
     * @param progress hears the name of each
     * @return what could not be read on them, a sentence each
     */
    public List<String> write(OutFolder out, Consumer<String> progress) {
        for (Size size : Size.ALL) {
            for (Language language : Language.values()) {
                for (Theme theme : Theme.values()) {
                    write(out, size, language, theme, progress);
                }
            }
        }
        return List.copyOf(faults);
    }

    /** The same in the smallest size, in which every word and every colour is seen once. */
    public List<String> writeSmallest(OutFolder out, Consumer<String> progress) {
        write(out, Size.ALL.get(0), Language.VIETNAMESE, Theme.LIGHT, progress);
        write(out, Size.ALL.get(0), Language.ENGLISH, Theme.DARK, progress);
        return List.copyOf(faults);
    }

    private void write(OutFolder out, Size size, Language language, Theme theme, Consumer<String> progress) {
        KioskWindow window = WindowDriver.inWindow(() -> opened(size, new KioskWindow(action -> {})));
        KioskWindow hall = WindowDriver.inWindow(() -> opened(size, KioskWindow.watched()));
        album.pages().forEach((screen, kept) -> {
            String name = "%s-%s-%s-%d"
                    .formatted(
                            screen,
                            language == Language.VIETNAMESE ? "vi" : "en",
                            theme.name().toLowerCase(Locale.ROOT),
                            size.width());
            Look look = new Look(language, theme, kept.place() != Place.OFFICIAL);
            KioskWindow place = kept.place() == Place.HALL ? hall : window;
            out.write(name + ".png", png(picture(place, kept.page(), look, name)));
            progress.accept(name);
        });
        WindowDriver.inWindow(() -> {
            window.scene().getWindow().hide();
            hall.scene().getWindow().hide();
            return true;
        });
    }

    private static KioskWindow opened(Size size, KioskWindow window) {
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
            scene.getRoot().getChildrenUnmodifiable().forEach(shown -> shown.setOpacity(1)); // faded in
            taken.complete(scene.snapshot(null));
        }));
        return taken.join();
    }

    private static byte[] png(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        int keep = 0xFF & (0xFF << (8 - SHADES));
        int mask = (keep << 16) | (keep << 8) | keep;
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (pixels[i] & mask) | 0x030303;
        }
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture can be written in memory", e);
        }
        return out.toByteArray();
    }
}
