package vn.kiemphieu.counter.kiosk.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Language;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;

/** One page, laid out: the path of the day on top, what it is about, and what can be done at the bottom. */
final class PageView extends StackPane {
    /** The last thousandth of a page is its end. */
    private static final double END = 0.999;

    private static final double MARGIN = 6;

    private static final String ASIDE = "F1";

    private final Optional<Switches> switches;
    private final Consumer<Action> press;
    private final Page page;
    private final Look look;
    private final FormNodes forms;
    private final Buttons buttons;
    private final PartNodes nodes;
    private final List<Node> pictures = new ArrayList<>();
    private Optional<Button> main = Optional.empty();
    private Optional<ScrollPane> scroll = Optional.empty();

    PageView(
            Page page, Look look, Painter painter, double letter, Consumer<Action> press, Optional<Switches> switches) {
        this.switches = switches;
        this.press = press;
        this.page = page;
        this.look = look;
        this.forms = new FormNodes(look.language());
        this.buttons = new Buttons(look.language(), press);
        this.nodes = new PartNodes(look.language(), painter, press, forms, letter);
        getStyleClass().addAll("kiosk", look.theme().styleClass());
        BorderPane frame = new BorderPane(middle());
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

    /**
     * Where a person begins: the first empty place to type in, otherwise the main action or the first choice. Beside a picture
     * nothing is chosen beforehand: no slip of a finger concludes on a ballot.
     */
    void begin() {
        Optional<TextInputControl> empty = forms.inputs().stream()
                .filter(input -> input.getText().isEmpty())
                .findFirst();
        empty.or(() -> forms.inputs().stream().findFirst())
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

    List<PictureBox> pictures() {
        return lookupAll(".picture").stream().map(PictureBox.class::cast).toList();
    }

    Optional<PaperBox> paper() {
        return pictures.stream()
                .filter(PaperBox.class::isInstance)
                .map(PaperBox.class::cast)
                .findFirst();
    }

    /** Goes down a long page, or up. */
    void scroll(double pages) {
        scroll.ifPresent(pane -> {
            double hidden = Math.max(
                    1,
                    pane.getContent().getLayoutBounds().getHeight()
                            - pane.getViewportBounds().getHeight());
            pane.setVvalue(pane.getVvalue() + pages * pane.getViewportBounds().getHeight() / hidden);
        });
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
        Button button = small(ASIDE, action.label().in(look.language()), () -> press.accept(action));
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

    private Node middle() {
        VBox parts = new VBox();
        parts.getStyleClass().add("parts");
        page.parts().forEach(part -> parts.getChildren().add(node(part)));
        Node content = holdsPaper() ? parts : scrolling(parts);
        VBox all = new VBox(PartNodes.label(page.title().in(look.language()), "title"));
        all.getStyleClass().add("middle");
        Node body =
                page.beside().<Node>map(large -> beside(node(large), content)).orElse(content);
        VBox.setVgrow(body, Priority.ALWAYS);
        all.getChildren().add(body);
        return all;
    }

    private boolean holdsPaper() {
        return page.parts().stream().anyMatch(part -> part instanceof Part.Paper || part instanceof Part.Picture);
    }

    private Node node(Part part) {
        Node node = nodes.of(part);
        if (part instanceof Part.Paper || part instanceof Part.Picture) {
            pictures.add(node);
            VBox.setVgrow(node, Priority.ALWAYS);
        }
        return node;
    }

    private Node scrolling(VBox parts) {
        ScrollPane pane = new ScrollPane(parts);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        scroll = Optional.of(pane);
        Label more = new Label(in("▼ còn nữa (PgDn)", "▼ more (PgDn)"));
        more.getStyleClass().add("more");
        more.setMouseTransparent(true);
        more.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> parts.getHeight() > pane.getViewportBounds().getHeight() + 1 && pane.getVvalue() < END,
                        parts.heightProperty(),
                        pane.viewportBoundsProperty(),
                        pane.vvalueProperty()));
        StackPane both = new StackPane(pane, more);
        StackPane.setAlignment(more, Pos.BOTTOM_CENTER);
        return both;
    }

    /** Makes sure that people see where they are. */
    void reveal(Node node) {
        scroll.filter(pane -> isIn(pane.getContent(), node)).ifPresent(pane -> {
            double all = pane.getContent().getLayoutBounds().getHeight();
            double seen = pane.getViewportBounds().getHeight();
            Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double top = pane.getVvalue() * Math.max(0, all - seen);
            if (all > seen && place.getMaxY() > top + seen) {
                pane.setVvalue((place.getMaxY() + MARGIN - seen) / (all - seen));
            } else if (all > seen && place.getMinY() < top) {
                pane.setVvalue((place.getMinY() - MARGIN) / (all - seen));
            }
        });
    }

    private static boolean isIn(Node outer, Node inner) {
        for (Node at = inner; at != null; at = at.getParent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    private static Node beside(Node large, Node content) {
        HBox box = new HBox(large, content);
        box.getStyleClass().add("beside");
        ((Region) large).setMinWidth(0);
        ((Region) large).prefWidthProperty().bind(box.widthProperty().multiply(0.5));
        ((Region) content).prefWidthProperty().bind(box.widthProperty().multiply(0.5));
        HBox.setHgrow(content, Priority.ALWAYS);
        return box;
    }

    private Node bottom() {
        HBox bar = new HBox();
        bar.getStyleClass().add("bottom");
        page.back().ifPresent(back -> bar.getChildren().add(buttons.of(back, "back")));
        page.others().stream()
                .filter(other -> !isAside(other))
                .forEach(other -> bar.getChildren().add(buttons.of(other, "other")));
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        bar.getChildren().add(room);
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
