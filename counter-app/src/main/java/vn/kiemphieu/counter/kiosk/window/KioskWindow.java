package vn.kiemphieu.counter.kiosk.window;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Page;

/** The window of the kiosk: shows the newest page, and says what people pressed. */
public final class KioskWindow {
    /** A screen that changes faster cannot be read, milliseconds. Scanners deliver at half that pace. */
    private static final double CALM = 200;

    /** Nobody reads a page that fast: a press so soon after it came up was meant for the one before, milliseconds. */
    private static final double UNREAD = 250;

    private static final double NANOS_A_MILLI = 1e6;
    private static final double WATCHED_SCALE = 1.6;
    private static final Duration FADE = Duration.millis(300);

    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, Look.WIDTH, Look.HEIGHT);
    private final Painter painter = new Painter();
    private final Consumer<Action> press;
    private final boolean watched;
    private final AtomicReference<Shown> newest = new AtomicReference<>();
    private Optional<PageView> view = Optional.empty();
    private long shownAt;
    private long cameUpAt;
    private Runnable language = () -> {};
    private Runnable theme = () -> {};

    private record Shown(Page page, Look look) {}

    /**
     * A window that is not on the screen yet; on the thread of JavaFX.
     *
     * @param press hears what people do, on the thread of JavaFX
     */
    public KioskWindow(Consumer<Action> press) {
        this(press, false);
    }

    private KioskWindow(Consumer<Action> press, boolean watched) {
        this.press = press;
        this.watched = watched;
        Look.dress(scene, scale());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        scene.focusOwnerProperty().addListener((owner, before, now) -> {
            if (now != null) {
                view.ifPresent(shown -> shown.middle().reveal(now));
            }
        });
    }

    /** One that people only watch, from far away: large letters, gentle changes, and nothing to press. */
    public static KioskWindow watched() {
        return new KioskWindow(action -> {}, true);
    }

    private double scale() {
        return watched ? WATCHED_SCALE : 1;
    }

    /** What F9 and F10 do, and the two small buttons above. */
    public void onSwitch(Runnable turnLanguage, Runnable turnTheme) {
        language = turnLanguage;
        theme = turnTheme;
    }

    /**
     * Puts it on the screen, at the place that the stage has.
     *
     * @param fullScreen with nothing around it; the stage is as large as its screen already, since a kiosk may have no window
     *     manager that would make it so
     */
    public void open(Stage stage, boolean fullScreen) {
        stage.setTitle("Kiểm Phiếu");
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        if (fullScreen) {
            stage.initStyle(StageStyle.UNDECORATED);
            stage.setFullScreen(true);
        }
        stage.show();
    }

    public Scene scene() {
        return scene;
    }

    /** Shows a page; from any thread. Of several in a row the last is shown, and one screen changes five times a second at most. */
    public void show(Page page, Look look) {
        if (newest.getAndSet(new Shown(page, look)) == null) {
            Platform.runLater(this::showSoon);
        }
    }

    private void showSoon() {
        Shown next = newest.get();
        boolean samePage = next != null
                && view.filter(before -> before.page().id().equals(next.page().id()))
                        .isPresent();
        double since = (System.nanoTime() - shownAt) / NANOS_A_MILLI;
        if (samePage && since < CALM) {
            PauseTransition rest = new PauseTransition(Duration.millis(CALM - since));
            rest.setOnFinished(event -> showNewest());
            rest.play();
        } else {
            showNewest();
        }
    }

    /** The page on the screen; on the thread of JavaFX. */
    public Optional<Page> page() {
        return view.map(PageView::page);
    }

    /** Once every picture asked for is painted; on the thread of JavaFX. */
    public void whenPainted(Runnable then) {
        painter.afterAll(then);
    }

    private void showNewest() {
        Shown shown = newest.getAndSet(null);
        shownAt = System.nanoTime();
        if (view.filter(before -> before.becomes(shown.page(), shown.look())).isEmpty()) {
            layOut(shown);
        }
    }

    private void layOut(Shown shown) {
        boolean samePage = view.filter(
                        before -> before.page().id().equals(shown.page().id()))
                .isPresent();
        if (!samePage) {
            cameUpAt = shownAt;
        }
        boolean goesOn = view.filter(before -> samePage && before.page().leadsLike(shown.page()))
                .isPresent();
        Optional<String> focus =
                goesOn ? Optional.ofNullable(scene.getFocusOwner()).map(Node::getId) : Optional.empty();
        PageView next = new PageView(
                shown.page(),
                shown.look(),
                painter,
                scale() * Look.letter(scene),
                this::press,
                watched ? Optional.empty() : Optional.of(new PageView.Switches(language, theme)));
        view = Optional.of(next);
        root.getChildren().setAll(next);
        if (watched && !samePage) {
            fadeIn(next);
        }
        root.applyCss();
        root.layout();
        focus.map(id -> next.lookup("#" + id))
                .filter(node -> !node.isDisabled() && !next.leadsOnFrom(node))
                .ifPresentOrElse(KioskWindow::focus, next::begin);
    }

    /** Whether people can have read the page by now; until then presses do nothing. */
    public boolean isRead() {
        return (System.nanoTime() - cameUpAt) / NANOS_A_MILLI >= UNREAD;
    }

    private void press(Action action) {
        if (isRead()) {
            press.accept(action);
        }
    }

    private static void fadeIn(Node page) {
        FadeTransition fade = new FadeTransition(FADE, page);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }

    private static void focus(Node node) {
        node.requestFocus();
        if (node instanceof TextInputControl input) {
            input.end();
        }
    }

    private void key(KeyEvent event) {
        view.filter(shown -> handle(shown, event)).ifPresent(shown -> event.consume());
    }

    /** Whether that key meant something here. */
    private boolean handle(PageView shown, KeyEvent event) {
        if (event.getCode() == KeyCode.F9 || event.getCode() == KeyCode.F10) {
            (event.getCode() == KeyCode.F9 ? language : theme).run();
            return true;
        }
        Node at = scene.getFocusOwner();
        if (event.getCode() == KeyCode.ENTER && at instanceof TextInputControl && !(at instanceof TextArea)) {
            return shown.next(at);
        }
        if (at instanceof TextInputControl && isTyped(event)) {
            return false;
        }
        Optional<Action> meant = shown.page().actions().stream()
                .filter(action -> action.isOffered()
                        && action.key().filter(key -> isKey(event, key)).isPresent())
                .findFirst();
        if (meant.isPresent()) {
            press(meant.get());
            return true;
        }
        return looksAround(shown, event);
    }

    private static boolean isTyped(KeyEvent event) {
        return !event.getCode().isFunctionKey()
                && event.getCode() != KeyCode.ESCAPE
                && event.getCode() != KeyCode.PAGE_UP
                && event.getCode() != KeyCode.PAGE_DOWN;
    }

    private static boolean isKey(KeyEvent event, String key) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case ESCAPE -> key.equals("Esc");
            case SPACE -> key.equals("Cách");
            default ->
                key.equalsIgnoreCase(event.getCode().getName())
                        || (event.getCode().isKeypadKey()
                                && event.getCode().getName().endsWith(" " + key));
        };
    }

    private static boolean looksAround(PageView shown, KeyEvent event) {
        int turn = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        if (turn != 0) {
            shown.middle()
                    .paper()
                    .ifPresentOrElse(
                            paper -> paper.turn(turn), () -> shown.middle().scroll(0.8 * turn));
            return true;
        }
        List<PictureBox> pictures = shown.middle().pictures();
        if (pictures.isEmpty()) {
            return false;
        }
        PictureBox picture = pictures.get(0);
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> picture.zoom(true);
            case MINUS, SUBTRACT -> picture.zoom(false);
            case LEFT -> move(picture, event, -1, 0);
            case RIGHT -> move(picture, event, 1, 0);
            case UP -> move(picture, event, 0, -1);
            case DOWN -> move(picture, event, 0, 1);
            default -> {
                return false;
            }
        }
        return event.isShiftDown() || !event.getCode().isArrowKey();
    }

    /** Arrows alone go from button to button. */
    private static void move(PictureBox picture, KeyEvent event, int right, int down) {
        if (event.isShiftDown()) {
            picture.move(right, down);
        }
    }
}
