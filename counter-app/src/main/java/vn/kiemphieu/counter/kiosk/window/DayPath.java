package vn.kiemphieu.counter.kiosk.window;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Language;

/** The path of the day on top of a page. */
final class DayPath {
    private DayPath() {}

    /** One step of it: done, the present one, or still ahead. */
    static Node step(DayStep step, Optional<DayStep> now, Language language) {
        int past = now.map(step::compareTo).orElse(1);
        String state = past < 0 ? "done" : past == 0 ? "now" : "ahead";
        String sign = past < 0 ? "✓ " : "";
        Label label = new Label(sign + step.words().in(language));
        label.getStyleClass().addAll("step", state);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
