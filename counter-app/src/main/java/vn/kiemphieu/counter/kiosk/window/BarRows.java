package vn.kiemphieu.counter.kiosk.window;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.kiemphieu.counter.kiosk.page.Language;
import vn.kiemphieu.counter.kiosk.page.Part;

/** Names, bars and figures in rows. */
final class BarRows {
    private final Language language;

    BarRows(Language language) {
        this.language = language;
    }

    Node of(Part.Bars bars) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("bars");
        grid.getColumnConstraints().addAll(fitting(), growing(), fitting(), fitting());
        int row = 0;
        for (Part.Bar bar : bars.bars()) {
            Label value = fixed(Long.toString(bar.value()), "bar-value");
            GridPane.setHalignment(value, HPos.RIGHT);
            grid.addRow(
                    row++,
                    PartNodes.label(bar.label(), "bar-label"),
                    new Track(bar, bars),
                    value,
                    fixed(
                            PartNodes.sign(bar.tone()) + bar.word().in(language),
                            "bar-word",
                            PartNodes.style(bar.tone())));
        }
        return grid;
    }

    private static Label fixed(String text, String... styles) {
        Label label = PartNodes.label(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static ColumnConstraints fitting() {
        return new ColumnConstraints();
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    /** A bar in its place, with a stroke where enough is. */
    private static final class Track extends Region {
        private final Region filled = new Region();
        private final Region line = new Region();
        private final double part;
        private final double enough;

        Track(Part.Bar bar, Part.Bars bars) {
            part = bars.most() == 0 ? 0 : (double) bar.value() / bars.most();
            enough = bars.needed()
                    .filter(needed -> bars.most() > 0)
                    .map(needed -> (double) needed / bars.most())
                    .orElse(-1.0);
            getStyleClass().add("track");
            filled.getStyleClass().addAll("filled", PartNodes.style(bar.tone()));
            line.getStyleClass().add("enough");
            line.setVisible(enough >= 0);
            getChildren().addAll(filled, line);
        }

        @Override
        protected void layoutChildren() {
            filled.resizeRelocate(0, 0, Math.min(1, part) * getWidth(), getHeight());
            line.resizeRelocate(
                    Math.max(0, Math.min(1, enough) * getWidth() - 1), 0, Math.max(2, getWidth() / 250), getHeight());
        }
    }
}
