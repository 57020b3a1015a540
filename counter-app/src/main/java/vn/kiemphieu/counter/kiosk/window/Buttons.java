package vn.kiemphieu.counter.kiosk.window;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Language;

/** Actions as things to touch. */
final class Buttons {
    private final Language language;
    private final Consumer<Action> press;

    /** @param press hears which action was taken */
    Buttons(Language language, Consumer<Action> press) {
        this.language = language;
        this.press = press;
    }

    Button of(Action action, String style) {
        Button button = new Button(text(action));
        button.setId(action.id());
        button.getStyleClass().add(style);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setDisable(!action.isOffered());
        button.setOnAction(event -> press.accept(action));
        action.key().ifPresent(key -> {
            Label cap = new Label(key);
            cap.getStyleClass().add("keycap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            button.setGraphic(cap);
            button.setContentDisplay(ContentDisplay.LEFT);
        });
        return button;
    }

    private String text(Action action) {
        String label = action.label().in(language);
        String why = action.why().in(language);
        return action.isOffered() || why.isEmpty() ? label : label + " (" + why + ")";
    }
}
