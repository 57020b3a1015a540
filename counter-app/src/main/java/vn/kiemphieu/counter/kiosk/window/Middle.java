package vn.kiemphieu.counter.kiosk.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Language;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Words;

/** What a page is about: its title, its parts one under the other, and what stands large beside them. */
final class Middle extends VBox {
    /** The last thousandth of a page is its end. */
    private static final double END = 0.999;

    private static final double MARGIN = 6;

    private final PartNodes nodes;
    private final Language language;
    private final VBox parts = new VBox();
    private final StackPane large = new StackPane();
    private final List<Words> mistakes;
    private Page page;
    private Optional<ScrollPane> scroll = Optional.empty();

    Middle(Page page, Language language, PartNodes nodes) {
        this.page = page;
        this.language = language;
        this.nodes = nodes;
        this.mistakes = mistakes(page);
        getStyleClass().add("middle");
        parts.getStyleClass().add("parts");
        page.parts().forEach(part -> parts.getChildren().add(node(part)));
        page.beside().ifPresent(part -> large.getChildren().add(node(part)));
        Node content = holdsPaper() ? parts : scrolling();
        Node body = page.beside().isPresent() ? beside(content) : content;
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(PartNodes.label(page.title().in(language), "title"), body);
    }

    /** Shows what the page has become, if only what people read has changed; a page that asks for more is laid out anew. */
    boolean becomes(Page next) {
        boolean sameShape = page.parts().size() == next.parts().size()
                && page.beside().isPresent() == next.beside().isPresent();
        if (!sameShape
                || !mistakes.equals(mistakes(next))
                || !IntStream.range(0, page.parts().size()).allMatch(at -> isKeptOrRead(next, at))) {
            return false;
        }
        for (int at = 0; at < next.parts().size(); at++) {
            if (!next.parts().get(at).equals(page.parts().get(at))) {
                parts.getChildren().set(at, node(next.parts().get(at)));
            }
        }
        if (!next.beside().equals(page.beside())) {
            next.beside().ifPresent(part -> large.getChildren().setAll(node(part)));
        }
        page = next;
        return true;
    }

    /** What is told beside fields: fields stay the same while that changes. */
    private static List<Words> mistakes(Page page) {
        return page.fields().stream().map(Field::mistake).toList();
    }

    private boolean isKeptOrRead(Page next, int at) {
        Part before = page.parts().get(at);
        Part after = next.parts().get(at);
        return after.equals(before) || (after.getClass() == before.getClass() && isOnlyRead(after));
    }

    private static boolean isOnlyRead(Part part) {
        return part instanceof Part.Say || part instanceof Part.Figures || part instanceof Part.Progress;
    }

    private boolean holdsPaper() {
        return page.parts().stream().anyMatch(Middle::isPaper);
    }

    private static boolean isPaper(Part part) {
        return part instanceof Part.Paper || part instanceof Part.Picture;
    }

    private Node node(Part part) {
        Node node = nodes.of(part);
        if (isPaper(part)) {
            VBox.setVgrow(node, Priority.ALWAYS);
        }
        return node;
    }

    private Node scrolling() {
        ScrollPane pane = new ScrollPane(parts);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        scroll = Optional.of(pane);
        Label more = new Label(language == Language.VIETNAMESE ? "▼ còn nữa (PgDn)" : "▼ more (PgDn)");
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

    private Node beside(Node content) {
        HBox box = new HBox(large, content);
        box.getStyleClass().add("beside");
        large.setMinWidth(0);
        large.prefWidthProperty().bind(box.widthProperty().multiply(0.5));
        ((Region) content).prefWidthProperty().bind(box.widthProperty().multiply(0.5));
        HBox.setHgrow(content, Priority.ALWAYS);
        return box;
    }

    List<PictureBox> pictures() {
        return lookupAll(".picture").stream().map(PictureBox.class::cast).toList();
    }

    Optional<PaperBox> paper() {
        List<Node> shown = new ArrayList<>(large.getChildren());
        shown.addAll(parts.getChildren());
        return shown.stream()
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
}
