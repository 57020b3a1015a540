package vn.kiemphieu.counter.kiosk.window;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Language;
import vn.kiemphieu.counter.kiosk.page.Page;

/** One page, laid out: the path of the day on top, what it is about, and what can be done at the bottom. */
final class PageView extends StackPane {
    private static final String ASIDE = "F1";

    private final Optional<Switches> switches;
    private final Consumer<Action> press;
    private final Look look;
    private final FormNodes forms;
    private final Buttons buttons;
    private Page page;
    private final Middle middle;
    private Optional<Button> main = Optional.empty();

    PageView(
            Page page, Look look, Painter painter, double letter, Consumer<Action> press, Optional<Switches> switches) {
        this.switches = switches;
        this.press = press;
        this.page = page;
        this.look = look;
        this.forms = new FormNodes(look.language());
        this.buttons = new Buttons(look.language(), this::press);
        this.middle =
                new Middle(page, look.language(), new PartNodes(look.language(), painter, this::press, forms, letter));
        getStyleClass().addAll("kiosk", look.theme().styleClass());
        BorderPane frame = new BorderPane(middle);
        frame.setTop(top());
        if (switches.isPresent()) {
            frame.setBottom(bottom());
        } else {
            getStyleClass().add("watched");
        }
        if (look.isRehearsal()) {
            getStyleClass().add("rehearsal");
            getChildren().add(watermark()); // below everything that is read
        }
        getChildren().add(frame);
    }

    /** What the small buttons above do. */
    record Switches(Runnable language, Runnable theme) {}

    Page page() {
        return page;
    }

    Middle middle() {
        return middle;
    }

    /** Shows what the page has become without laying it out anew, where that can be done. */
    boolean becomes(Page next, Look how) {
        if (!look.equals(how) || !page.offersTheSameAs(next) || !middle.becomes(next)) {
            return false;
        }
        page = next;
        return true;
    }

    /** Buttons stay while what their page says changes; what they do is what the newest page has them do. */
    private void press(Action action) {
        page.actions().stream()
                .filter(now -> now.id().equals(action.id()))
                .findFirst()
                .ifPresent(press);
    }

    /**
     * Where a person begins: the first mistake, the first empty place to type in, otherwise the main action or the first
     * choice. Beside a picture nothing is chosen beforehand: no slip of a finger concludes on a ballot.
     */
    void begin() {
        Optional<TextInputControl> empty = forms.inputs().stream()
                .filter(input -> input.getText().isEmpty())
                .findFirst();
        forms.mistaken().stream()
                .findFirst()
                .or(() -> empty)
                .or(() -> forms.inputs().stream().findFirst())
                .<Node>map(input -> input)
                .or(() -> main.filter(button -> !button.isDisabled()))
                .or(() -> lookupAll(".button").stream()
                        .filter(node -> page.beside().isEmpty() && !node.isDisabled() && node.isFocusTraversable())
                        .findFirst())
                .ifPresentOrElse(Node::requestFocus, this::requestFocus);
    }

    /** Whether this is a choice that was made: Enter then does the main action, and no other choice. */
    boolean leadsOnFrom(Node node) {
        return node.getStyleClass().contains("choice")
                && main.filter(button -> !button.isDisabled()).isPresent();
    }

    /** Goes on to the next place to type in; past the last one the main action is next. */
    boolean next(Node from) {
        int at = forms.inputs().indexOf(from);
        if (at < 0) {
            return false;
        }
        if (at + 1 < forms.inputs().size()) {
            forms.inputs().get(at + 1).requestFocus();
        } else {
            main.filter(button -> !button.isDisabled()).ifPresent(Button::fire);
        }
        return true;
    }

    private Node top() {
        HBox path = new HBox();
        path.getStyleClass().add("path");
        for (DayStep step : DayStep.values()) {
            Node label = DayPath.step(step, page.step(), look.language());
            label.setVisible(page.step().isPresent());
            path.getChildren().add(label);
        }
        page.others().stream()
                .filter(PageView::isAside)
                .forEach(action -> path.getChildren().add(aside(action)));
        switches.ifPresent(turn -> path.getChildren()
                .addAll(
                        small("F9", in("English", "Tiếng Việt"), turn.language()),
                        small(
                                "F10",
                                look.theme() == Theme.LIGHT ? in("Tối", "Dark") : in("Sáng", "Light"),
                                turn.theme())));
        VBox top = new VBox();
        if (look.isRehearsal()) {
            Label band = new Label(in("TẬP DƯỢT · KHÔNG PHẢI ĐẠI HỘI THẬT", "REHEARSAL · NOT A REAL CONGRESS"));
            band.getStyleClass().add("band");
            band.setMaxWidth(Double.MAX_VALUE);
            top.getChildren().add(band);
        }
        if (switches.isPresent()) {
            top.getChildren().add(path);
        }
        return top;
    }

    /** What leads away from the day stands with what changes no page, and not among its steps. */
    private static boolean isAside(Action action) {
        return action.key().filter(ASIDE::equals).isPresent();
    }

    private Button aside(Action action) {
        Button button = small(ASIDE, action.label().in(look.language()), () -> press(action));
        button.setId(action.id());
        return button;
    }

    private static Button small(String key, String text, Runnable run) {
        Button button = new Button(key + " " + text);
        button.setId("switch-" + key);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> run.run());
        return button;
    }

    private Node bottom() {
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("ways");
        HBox.setHgrow(ways, Priority.ALWAYS);
        page.back().ifPresent(back -> ways.getChildren().add(buttons.of(back, "back")));
        page.others().stream()
                .filter(other -> !isAside(other))
                .forEach(other -> ways.getChildren().add(buttons.of(other, "other")));
        HBox bar = new HBox(ways);
        bar.getStyleClass().add("bottom");
        page.main().ifPresent(action -> {
            Button button = buttons.of(action, "main");
            main = Optional.of(button);
            bar.getChildren().add(button);
        });
        return bar;
    }

    private Node watermark() {
        Label mark = new Label(in("TẬP DƯỢT", "REHEARSAL"));
        mark.getStyleClass().add("watermark");
        mark.setRotate(-20);
        mark.setMouseTransparent(true);
        return mark;
    }

    private String in(String vietnamese, String english) {
        return look.language() == Language.VIETNAMESE ? vietnamese : english;
    }
}
