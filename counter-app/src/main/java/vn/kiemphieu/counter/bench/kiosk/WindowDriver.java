package vn.kiemphieu.counter.bench.kiosk;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.window.KioskWindow;

/** The same through a real window: keys that the window system delivers, and what stands on the screen. */
public final class WindowDriver extends DayDriver {
    private static final long PATIENCE = 20_000_000_000L;

    private final KioskWindow window;
    private final Robot robot;

    /** A day at a kiosk that is open in this window. */
    public WindowDriver(Kiosk kiosk, KioskWindow window) {
        super(kiosk);
        this.window = window;
        this.robot = inWindow(Robot::new);
    }

    static <T> T inWindow(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    /** Waits until the newest page is the one on the screen, and could be read. */
    private void awaitWindow() {
        long end = System.nanoTime() + PATIENCE;
        while (!inWindow(
                () -> window.isRead() && window.page().equals(kiosk().day().shown()))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not on the screen: " + told(page()));
            }
            pause(20);
        }
    }

    /** By its own key where it has one, otherwise by walking to it with Tab and pressing Enter. */
    @Override
    void press(Action action) {
        awaitWindow();
        Optional<KeyCode> key = action.key().map(WindowDriver::code);
        boolean typing = inWindow(() -> window.scene().getFocusOwner() instanceof TextInputControl);
        if (key.isPresent() && !(typing && !key.get().isFunctionKey() && key.get() != KeyCode.ESCAPE)) {
            hit(key.get());
        } else {
            walkTo(action.id());
            hit(KeyCode.ENTER);
        }
        long end = System.nanoTime() + PATIENCE;
        while (kiosk().day().isAtRest()
                && inWindow(() -> window.page()
                        .filter(page -> page.actions().contains(action))
                        .isPresent())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("pressed in vain: " + action.id() + " on " + told(page()));
            }
            pause(20);
        }
    }

    @Override
    void type(Field field, String text) {
        awaitWindow();
        walkTo(field.id());
        inWindow(() -> {
            ((TextInputControl) window.scene().getFocusOwner()).selectAll();
            return true;
        });
        hit(KeyCode.DELETE);
        if (text.matches("[0-9]+")) {
            text.chars().forEach(digit -> hit(KeyCode.getKeyCode(Character.toString(digit))));
        } else {
            inWindow(() -> {
                ((TextInputControl) window.scene().getFocusOwner()).replaceSelection(text);
                return true;
            });
        }
        if (!field.value().equals(text)) {
            throw new IllegalStateException("typed " + text + ", there stands " + field.value());
        }
    }

    /** Somebody hits a key twice without looking, and then waits. */
    void hitTwice(KeyCode key) {
        awaitWindow();
        hit(key);
        page();
        hit(key);
        awaitWindow();
    }

    /** Whether anything of a style stands in the window. */
    boolean shows(String style) {
        awaitWindow();
        return inWindow(() -> window.scene().getRoot().lookup(style) != null);
    }

    private void walkTo(String id) {
        for (int steps = 0; steps < 80; steps++) {
            Node at = inWindow(() -> window.scene().getFocusOwner());
            if (at != null && id.equals(at.getId())) {
                return;
            }
            hit(KeyCode.TAB);
        }
        throw new IllegalStateException("no way by keys to " + id + " on " + told(page()));
    }

    private void hit(KeyCode key) {
        inWindow(() -> {
            robot.keyType(key);
            return true;
        });
        inWindow(() -> true);
    }

    private static KeyCode code(String key) {
        return switch (key) {
            case "Esc" -> KeyCode.ESCAPE;
            case "Cách" -> KeyCode.SPACE;
            default -> KeyCode.getKeyCode(key);
        };
    }
}
