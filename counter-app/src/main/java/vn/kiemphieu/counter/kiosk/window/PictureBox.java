package vn.kiemphieu.counter.kiosk.window;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import vn.kiemphieu.counter.kiosk.page.Words;

/** A picture as large as its place; zoomed, a part of it that can be moved about. */
final class PictureBox extends Region {
    /** How people look closer. */
    static final Words HINT = Words.of("Phím + hoặc chạm vào: phóng to", "+ or a touch: look closer");

    private static final double STEP = 1.5;
    private static final double MOST = 8;
    private static final double MOVE = 0.15;

    private final ImageView view = new ImageView();
    private double zoom = 1;
    private double x = 0.5;
    private double y = 0.5;

    PictureBox() {
        getStyleClass().add("picture");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        getChildren().add(view);
        setMinSize(0, 0);
        setOnScroll(event -> zoom(event.getDeltaY() > 0));
        setOnMouseClicked(event -> zoomAt(event.getX(), event.getY()));
    }

    void show(Image image) {
        view.setImage(image);
        zoom = 1;
        look();
    }

    boolean isEmpty() {
        return view.getImage() == null;
    }

    void zoom(boolean in) {
        zoom = Math.max(1, Math.min(MOST, in ? zoom * STEP : zoom / STEP));
        look();
    }

    void move(double right, double down) {
        x += right * MOVE / zoom;
        y += down * MOVE / zoom;
        look();
    }

    /** A touch looks closer at where it was; at the closest it shows everything again. */
    private void zoomAt(double atX, double atY) {
        if (isEmpty()) {
            return;
        }
        if (zoom > STEP) {
            zoom = 1;
        } else {
            x = atX / getWidth();
            y = atY / getHeight();
            zoom = STEP * STEP;
        }
        look();
    }

    private void look() {
        Image image = view.getImage();
        if (image == null) {
            return;
        }
        double width = image.getWidth() / zoom;
        double height = image.getHeight() / zoom;
        x = Math.max(0.5 / zoom, Math.min(1 - 0.5 / zoom, x));
        y = Math.max(0.5 / zoom, Math.min(1 - 0.5 / zoom, y));
        view.setViewport(
                new Rectangle2D(x * image.getWidth() - width / 2, y * image.getHeight() - height / 2, width, height));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth() - snappedLeftInset() - snappedRightInset());
        view.setFitHeight(getHeight() - snappedTopInset() - snappedBottomInset());
        double width = view.getLayoutBounds().getWidth();
        double height = view.getLayoutBounds().getHeight();
        view.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }
}
