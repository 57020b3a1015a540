package vn.kiemphieu.counter.kiosk.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Field.Kind;
import vn.kiemphieu.counter.kiosk.page.Language;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;

/** Fields to type in, and keys to touch where digits are asked for. */
final class FormNodes {
    private static final int LINES = 6;
    private static final int ONE_COLUMN = 4;

    private final Language language;
    private final List<TextInputControl> inputs = new ArrayList<>();
    private final List<TextInputControl> mistaken = new ArrayList<>();
    private Optional<TextInputControl> last = Optional.empty();

    FormNodes(Language language) {
        this.language = language;
    }

    /** In the order in which they are filled in. */
    List<TextInputControl> inputs() {
        return inputs;
    }

    /** Those with a mistake told beside them. */
    List<TextInputControl> mistaken() {
        return mistaken;
    }

    Node of(Part.Form form) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form");
        int columns = form.fields().size() > ONE_COLUMN ? 2 : 1;
        for (int column = 0; column < columns; column++) {
            ColumnConstraints labels = new ColumnConstraints();
            labels.setMinWidth(Region.USE_PREF_SIZE);
            ColumnConstraints places = new ColumnConstraints();
            places.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().addAll(labels, places);
        }
        int down = (form.fields().size() + columns - 1) / columns;
        for (int i = 0; i < form.fields().size(); i++) {
            place(form.fields().get(i), grid, 2 * (i / down), 2 * (i % down));
        }
        HBox.setHgrow(grid, Priority.ALWAYS);
        boolean digits =
                form.fields().stream().anyMatch(field -> field.kind() == Kind.NUMBER || field.kind() == Kind.PIN);
        HBox box = digits ? new HBox(grid, keypad()) : new HBox(grid);
        box.getStyleClass().add("form-box");
        return box;
    }

    private void place(Field field, GridPane grid, int column, int row) {
        TextInputControl input = input(field);
        Label label = PartNodes.label(field.label().in(language), "field-label");
        label.setLabelFor(input);
        grid.add(label, column, row);
        grid.add(input, column + 1, row);
        String said = field.mistake().in(language);
        String hint = said.isEmpty() ? field.hint().in(language) : PartNodes.sign(Tone.TROUBLE) + said;
        if (!said.isEmpty()) {
            mistaken.add(input);
        }
        if (!hint.isEmpty()) {
            grid.add(PartNodes.label(hint, said.isEmpty() ? "hint" : "mistake"), column + 1, row + 1);
        }
    }

    private TextInputControl input(Field field) {
        TextInputControl input = switch (field.kind()) {
            case PIN -> new PasswordField();
            case LINES -> lines();
            case TEXT, NUMBER -> new TextField();
        };
        input.setId(field.id());
        input.setText(field.value());
        if (field.kind() == Kind.NUMBER || field.kind() == Kind.PIN) {
            input.getStyleClass().add("digits");
            input.setOnMouseClicked(event -> input.selectAll()); // the keypad writes in the place of what was there
        }
        input.setTextFormatter(new TextFormatter<>(change -> field.takes(change.getControlNewText()) ? change : null));
        input.textProperty().addListener((text, before, now) -> field.type(now));
        input.focusedProperty().addListener((focused, before, now) -> {
            if (now) {
                last = Optional.of(input);
            }
        });
        inputs.add(input);
        return input;
    }

    private static TextArea lines() {
        TextArea area = new TextArea();
        area.setPrefRowCount(LINES);
        return area;
    }

    private Node keypad() {
        GridPane pad = new GridPane();
        pad.getStyleClass().add("keypad");
        for (int digit = 1; digit <= 9; digit++) {
            pad.add(key(Integer.toString(digit)), (digit - 1) % 3, (digit - 1) / 3);
        }
        Button erase = key("⌫");
        erase.setOnAction(event -> target().ifPresent(TextInputControl::deletePreviousChar));
        pad.add(key("0"), 1, 3);
        pad.add(erase, 2, 3);
        return pad;
    }

    private Button key(String sign) {
        Button key = new Button(sign);
        key.getStyleClass().add("pad-key");
        key.setFocusTraversable(false);
        key.setOnAction(event -> target().ifPresent(input -> input.replaceSelection(sign)));
        return key;
    }

    private Optional<TextInputControl> target() {
        return last.or(() -> inputs.stream().findFirst());
    }
}
