package vn.kiemphieu.counter.kiosk.window;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window for the hall opens: on the second screen, or as one more window on the first. */
public enum HallPlace {
    /** All of the second screen; nothing opens where there is none. */
    SECOND_SCREEN,
    /** An ordinary window, to rehearse with one screen. */
    WINDOW;

    private static final Rectangle2D BESIDE = new Rectangle2D(0, 0, 960, 540);

    /**
     * Opens a window there; on the thread of JavaFX.
     *
     * @return whether there is such a place
     */
    public boolean open(KioskWindow window) {
        Optional<Rectangle2D> bounds = this == WINDOW ? Optional.of(BESIDE) : second();
        bounds.ifPresent(place -> {
            Stage stage = new Stage();
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
            stage.setWidth(place.getWidth());
            stage.setHeight(place.getHeight());
            window.open(stage, this == SECOND_SCREEN);
        });
        return bounds.isPresent();
    }

    private static Optional<Rectangle2D> second() {
        return Screen.getScreens().stream()
                .filter(screen -> !screen.equals(Screen.getPrimary()))
                .findFirst()
                .map(Screen::getBounds);
    }
}
