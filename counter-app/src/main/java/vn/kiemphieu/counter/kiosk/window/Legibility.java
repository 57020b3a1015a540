package vn.kiemphieu.counter.kiosk.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** Looks at what is on the screen as people would: is a word cut off, pushed out of the window, or written over another? */
public final class Legibility {
    private static final double SLACK = 1.5;

    private final Scene scene;
    private final List<Labeled> labels = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Legibility(Scene scene) {
        this.scene = scene;
    }

    /** What cannot be read, a sentence each; on the thread of JavaFX, after layout. */
    public static List<String> faults(Scene scene) {
        Legibility look = new Legibility(scene);
        look.gather(scene.getRoot());
        look.labels.forEach(look::look);
        look.overlaps();
        return look.faults;
    }

    private void gather(Node node) {
        if (!node.isVisible() || node.getStyleClass().contains("watermark")) {
            return;
        }
        if (node instanceof Labeled label && !label.getText().isEmpty()) {
            labels.add(label);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::gather);
        }
    }

    private void look(Labeled label) {
        for (Node inside : label.lookupAll(".text")) {
            if (inside instanceof Text text
                    && text.getParent() == label
                    && !sameWords(text.getText(), label.getText())) {
                faults.add("cut off: \"" + label.getText() + "\" reads \"" + text.getText() + "\"");
            }
        }
        if (isBroken(label)) {
            faults.add("a word is broken: \"" + label.getText() + "\"");
        }
        Bounds place = label.localToScene(label.getLayoutBounds());
        boolean sideways = place.getMinX() < -SLACK || place.getMaxX() > scene.getWidth() + SLACK;
        boolean upright = place.getMinY() < -SLACK || place.getMaxY() > scene.getHeight() + SLACK;
        if (sideways || (upright && !isScrolled(label))) {
            faults.add("outside the window: \"" + label.getText() + "\"");
        }
    }

    /** Whether there is less room than the longest word takes. */
    private static boolean isBroken(Labeled label) {
        double room = label.lookupAll(".text").stream()
                .filter(inside -> inside instanceof Text && inside.getParent() == label)
                .mapToDouble(inside -> ((Text) inside).getWrappingWidth())
                .filter(width -> width > 0)
                .findFirst()
                .orElse(Double.MAX_VALUE);
        return Arrays.stream(label.getText().split("\\s+")).anyMatch(word -> width(word, label) > room + SLACK);
    }

    private static double width(String word, Labeled label) {
        Text alone = new Text(word);
        alone.setFont(label.getFont());
        return alone.getLayoutBounds().getWidth();
    }

    /** A wrapped label holds line breaks of its own. */
    private static boolean sameWords(String shown, String meant) {
        return shown.replaceAll("\\s+", " ")
                .strip()
                .equals(meant.replaceAll("\\s+", " ").strip());
    }

    private static boolean isScrolled(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane) {
                return true;
            }
        }
        return false;
    }

    private void overlaps() {
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                Labeled one = labels.get(i);
                Labeled other = labels.get(j);
                if (isScrolled(one) == isScrolled(other)
                        && !isInside(one, other)
                        && !isInside(other, one)
                        && overlap(one, other)) {
                    faults.add("\"" + one.getText() + "\" lies over \"" + other.getText() + "\"");
                }
            }
        }
    }

    private static boolean overlap(Labeled one, Labeled other) {
        Bounds first = one.localToScene(one.getLayoutBounds());
        Bounds second = other.localToScene(other.getLayoutBounds());
        double width = Math.min(first.getMaxX(), second.getMaxX()) - Math.max(first.getMinX(), second.getMinX());
        double height = Math.min(first.getMaxY(), second.getMaxY()) - Math.max(first.getMinY(), second.getMinY());
        return width > SLACK && height > SLACK;
    }

    private static boolean isInside(Node inner, Node outer) {
        for (Node at = inner; at != null; at = at.getParent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }
}
