package vn.kiemphieu.counter.kiosk.window;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import vn.kiemphieu.counter.kiosk.page.Part.Scene;

/** Where to put one's hands at the scanner, in a few lines. */
final class Drawings {
    private Drawings() {}

    static Node of(Scene scene, double letter) {
        Group drawing = new Group(scanner());
        switch (scene) {
            case FEED -> drawing.getChildren().addAll(sheet(70, 4), arrow(100, 20, 100, 60));
            case JAM -> drawing.getChildren().addAll(crumpled(), cover(true), arrow(150, 95, 200, 75));
            case COVER -> drawing.getChildren().addAll(cover(true), arrow(196, 32, 176, 78));
        }
        double scale = letter * 11 / 240;
        drawing.setScaleX(scale);
        drawing.setScaleY(scale);
        return new StackPane(new Group(drawing));
    }

    private static Node scanner() {
        return new Group(
                styled(new Rectangle(40, 90, 160, 70), "machine"),
                styled(new Polygon(60, 90, 80, 50, 160, 50, 180, 90), "tray"),
                styled(new Polygon(40, 160, 10, 185, 230, 185, 200, 160), "tray"));
    }

    private static Node sheet(double x, double y) {
        return styled(new Rectangle(x, y, 100, 60), "sheet");
    }

    private static Node crumpled() {
        return styled(new Polygon(80, 78, 98, 66, 116, 80, 134, 64, 160, 80, 160, 108, 80, 108), "sheet");
    }

    private static Node cover(boolean open) {
        double top = open ? 20 : 80;
        return styled(new Line(40, 90, 190, top), "cover");
    }

    private static Node arrow(double fromX, double fromY, double toX, double toY) {
        double angle = Math.atan2(toY - fromY, toX - fromX);
        double head = 14;
        return styled(
                new Polyline(
                        fromX,
                        fromY,
                        toX,
                        toY,
                        toX - head * Math.cos(angle - 0.5),
                        toY - head * Math.sin(angle - 0.5),
                        toX,
                        toY,
                        toX - head * Math.cos(angle + 0.5),
                        toY - head * Math.sin(angle + 0.5)),
                "arrow");
    }

    private static Shape styled(Shape shape, String style) {
        shape.getStyleClass().addAll("drawing", style);
        return shape;
    }
}
