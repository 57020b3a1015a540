package vn.kiemphieu.counter.kiosk.window;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Language;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;

/** Parts of a page as nodes of the window. */
final class PartNodes {
    private static final int FEW = 6;

    private final Language language;
    private final Painter painter;
    private final Buttons buttons;
    private final FormNodes forms;
    private final double letter;

    PartNodes(Language language, Painter painter, Consumer<Action> press, FormNodes forms, double letter) {
        this.language = language;
        this.painter = painter;
        this.buttons = new Buttons(language, press);
        this.forms = forms;
        this.letter = letter;
    }

    Node of(Part part) {
        if (part instanceof Part.Say say) {
            return say(say.text(), say.tone());
        } else if (part instanceof Part.Figures figures) {
            return figures(figures);
        } else if (part instanceof Part.Checks checks) {
            return checks(checks);
        } else if (part instanceof Part.Form form) {
            return forms.of(form);
        } else if (part instanceof Part.Table table) {
            return table(table);
        } else if (part instanceof Part.Choices choices) {
            return choices(choices);
        } else if (part instanceof Part.Picture picture) {
            return picture(picture);
        } else if (part instanceof Part.Paper paper) {
            return new PaperBox(paper, new PictureBox(), painter, language);
        } else if (part instanceof Part.Bars bars) {
            return new BarRows(language).of(bars);
        } else if (part instanceof Part.Progress progress) {
            return progress(progress);
        }
        Part.Drawing drawing = (Part.Drawing) part;
        VBox box = new VBox(Drawings.of(drawing.scene(), letter), say(drawing.caption(), Tone.PLAIN));
        box.getStyleClass().add("drawing-box");
        return box;
    }

    static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Label say(Words words, Tone tone) {
        Label label = label(sign(tone) + words.in(language), "say", style(tone));
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    static String style(Tone tone) {
        return "tone-" + tone.name().toLowerCase(Locale.ROOT);
    }

    /** Colours alone tell nothing to whoever cannot see them. */
    static String sign(Tone tone) {
        return switch (tone) {
            case GOOD -> "✓ ";
            case WARNING -> "▲ ";
            case TROUBLE -> "✗ ";
            case PLAIN, LEAD, QUIET -> "";
        };
    }

    private Node figures(Part.Figures figures) {
        FlowPane tiles = new FlowPane();
        tiles.getStyleClass().add("figures");
        for (Part.Figure figure : figures.figures()) {
            Label number = label(figure.value(), "figure", style(figure.tone()));
            number.setMinWidth(Region.USE_PREF_SIZE);
            VBox tile = new VBox(number, label(figure.label().in(language), "figure-label"));
            tile.getStyleClass().add("tile");
            tiles.getChildren().add(tile);
        }
        return tiles;
    }

    private Node checks(Part.Checks checks) {
        GridPane grid = grid("checks", 0, 35, 65);
        int row = 0;
        for (Part.Check check : checks.checks()) {
            Label mark =
                    label(check.tone() == Tone.QUIET ? "…" : sign(check.tone()).strip(), style(check.tone()), "mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(
                    row++,
                    mark,
                    label(check.label().in(language)),
                    label(check.found().in(language), style(check.tone())));
        }
        return grid;
    }

    /** Columns by percent; 0 as wide as needed. */
    private static GridPane grid(String style, int... percents) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add(style);
        for (int percent : percents) {
            ColumnConstraints column = new ColumnConstraints();
            if (percent > 0) {
                column.setHgrow(Priority.ALWAYS);
            }
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private Node table(Part.Table table) {
        GridPane grid = grid("table");
        for (int column = 0; column < table.headings().size(); column++) {
            ColumnConstraints fits = new ColumnConstraints();
            fits.setHgrow(table.numeric().contains(column) ? Priority.NEVER : Priority.ALWAYS);
            fits.setHalignment(table.numeric().contains(column) ? HPos.RIGHT : HPos.LEFT);
            grid.getColumnConstraints().add(fits);
            grid.add(cell(table.headings().get(column).in(language), "heading", table, column), column, 0);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            String style = table.marked().contains(row) ? "marked" : row % 2 == 0 ? "even" : "odd";
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                grid.add(cell(table.rows().get(row).get(column).in(language), style, table, column), column, row + 1);
            }
        }
        return grid;
    }

    private static Label cell(String text, String style, Part.Table table, int column) {
        Label cell = label(text, "cell", style);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        if (table.numeric().contains(column)) {
            cell.setAlignment(Pos.CENTER_RIGHT);
            cell.setMinWidth(Region.USE_PREF_SIZE);
        }
        return cell;
    }

    private Node choices(Part.Choices choices) {
        boolean few = choices.actions().size() <= FEW;
        GridPane grid = new GridPane();
        grid.getStyleClass().add("choices");
        int columns = few ? 1 : 2;
        for (int column = 0; column < columns; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(half);
        }
        int at = 0;
        for (Action action : choices.actions()) {
            var button = buttons.of(action, "choice");
            button.setMaxWidth(Double.MAX_VALUE);
            grid.add(button, at % columns, at / columns);
            at++;
        }
        return grid;
    }

    private Node picture(Part.Picture picture) {
        PictureBox box = new PictureBox();
        painter.paint(new Painter.Wish(picture.name(), picture::file, picture.isPassing(), box::show));
        BorderPane framed = new BorderPane(box);
        framed.setMinSize(0, 0);
        String caption = picture.caption().in(language);
        String below = picture.isPassing()
                ? caption
                : caption + (caption.isEmpty() ? "" : " · ") + PictureBox.HINT.in(language);
        if (!below.isEmpty()) {
            framed.setBottom(label(below, "caption"));
        }
        return framed;
    }

    private Node progress(Part.Progress progress) {
        ProgressBar bar = new ProgressBar(
                progress.all() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) progress.done() / progress.all());
        bar.setMaxWidth(Double.MAX_VALUE);
        String count = progress.all() == 0 ? "" : "  " + progress.done() + " / " + progress.all();
        VBox box = new VBox(label(progress.what().in(language) + count), new StackPane(bar));
        box.getStyleClass().add("progress");
        return box;
    }
}
