package vn.kiemphieu.counter.bench.kiosk;

import java.util.List;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import vn.kiemphieu.counter.kiosk.window.KioskWindow;

/** Keys and taps at random, through the window system. */
final class RandomHands {
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.F1,
            KeyCode.F2,
            KeyCode.F3,
            KeyCode.F4,
            KeyCode.F5,
            KeyCode.F6,
            KeyCode.F7,
            KeyCode.F8,
            KeyCode.F9,
            KeyCode.F10,
            KeyCode.F11,
            KeyCode.F12,
            KeyCode.DIGIT0,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9,
            KeyCode.ENTER,
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.SPACE,
            KeyCode.TAB,
            KeyCode.TAB,
            KeyCode.PAGE_DOWN,
            KeyCode.PAGE_UP,
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.A,
            KeyCode.K);

    private final KioskWindow window;
    private final Random random;
    private final Robot robot;

    RandomHands(KioskWindow window, Random random) {
        this.window = window;
        this.random = random;
        this.robot = WindowDriver.inWindow(Robot::new);
    }

    /** Presses any key. */
    void key() {
        KeyCode key = KEYS.get(random.nextInt(KEYS.size()));
        WindowDriver.inWindow(() -> {
            robot.keyType(key);
            return true;
        });
    }

    /** Touches any button, or anything at all. */
    void tap() {
        double across = random.nextDouble();
        double down = random.nextDouble();
        int which = random.nextInt(1000);
        boolean anywhere = random.nextInt(3) == 0;
        WindowDriver.inWindow(() -> {
            List<Node> buttons = window.scene().getRoot().lookupAll(".button").stream()
                    .filter(Button.class::isInstance)
                    .toList();
            Node touched =
                    anywhere || buttons.isEmpty() ? window.scene().getRoot() : buttons.get(which % buttons.size());
            Bounds place = touched.localToScreen(touched.getLayoutBounds());
            robot.mouseMove(place.getMinX() + across * place.getWidth(), place.getMinY() + down * place.getHeight());
            robot.mouseClick(MouseButton.PRIMARY);
            return true;
        });
    }
}
