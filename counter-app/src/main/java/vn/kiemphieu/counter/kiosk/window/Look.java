package vn.kiemphieu.counter.kiosk.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import vn.kiemphieu.counter.kiosk.page.Language;

/**
 * How everything looks.
 *
 * @param isRehearsal whether screens must be told from real ones across a room
 */
public record Look(Language language, Theme theme, boolean isRehearsal) {
    /** What everything is laid out for, in pixels; other sizes are that, larger or smaller. */
    static final double WIDTH = 1280;

    static final double HEIGHT = 720;
    private static final double LETTER = 20;

    static {
        font("Arimo-Regular.ttf");
        font("Arimo-Bold.ttf");
    }

    public Look with(Language other) {
        return new Look(other, theme, isRehearsal);
    }

    public Look with(Theme other) {
        return new Look(language, other, isRehearsal);
    }

    /** Gives a scene our style, in letters as large as the window is, times a scale. */
    static void dress(Scene scene, double scale) {
        scene.getStylesheets().add(Look.class.getResource("kiosk.css").toExternalForm());
        scene.getRoot()
                .styleProperty()
                .bind(Bindings.createStringBinding(
                        () -> "-fx-font-size: " + scale * letter(scene) + "px;",
                        scene.widthProperty(),
                        scene.heightProperty()));
    }

    /** Height of a letter of plain text in pixels. */
    static double letter(Scene scene) {
        return LETTER * Math.min(scene.getWidth() / WIDTH, scene.getHeight() / HEIGHT);
    }

    private static void font(String name) {
        try (InputStream file = Look.class.getResourceAsStream(name)) {
            Font.loadFont(file, LETTER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
