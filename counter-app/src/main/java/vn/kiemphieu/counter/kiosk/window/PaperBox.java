package vn.kiemphieu.counter.kiosk.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.kiemphieu.counter.kiosk.page.Language;
import vn.kiemphieu.counter.kiosk.page.Part;

/** A paper, one page at a time. */
final class PaperBox extends BorderPane {
    /** Pixels of a page that is read on the largest screen. */
    private static final int HEIGHT = 1700;

    private final Part.Paper paper;
    private final Painter painter;
    private final Language language;
    private final PictureBox picture;
    private final Label where = new Label();
    private int page = 1;

    PaperBox(Part.Paper paper, PictureBox picture, Painter painter, Language language) {
        this.paper = paper;
        this.painter = painter;
        this.language = language;
        this.picture = picture;
        setCenter(picture);
        Button before = turner("‹", -1);
        Button after = turner("›", 1);
        HBox bar = new HBox(before, where, after);
        bar.setAlignment(Pos.CENTER);
        bar.getStyleClass().add("turner");
        VBox below = new VBox(PartNodes.label(hint(), "caption"));
        if (paper.pages().count() > 1) {
            below.getChildren().add(0, bar);
        }
        setBottom(below);
        show();
    }

    private String hint() {
        boolean many = paper.pages().count() > 1;
        return language == Language.VIETNAMESE
                ? PictureBox.HINT.vietnamese() + (many ? " · phím PgDn sang trang sau" : "")
                : PictureBox.HINT.english() + (many ? " · PgDn turns the page" : "");
    }

    private Button turner(String sign, int by) {
        Button button = new Button(sign);
        button.setOnAction(event -> turn(by));
        return button;
    }

    /** Goes some pages on. */
    void turn(int by) {
        int next = Math.max(1, Math.min(paper.pages().count(), page + by));
        if (next != page) {
            page = next;
            show();
        }
    }

    private void show() {
        int shown = page;
        int all = paper.pages().count();
        where.setText(language == Language.VIETNAMESE ? "Trang " + page + " / " + all : "Page " + page + " of " + all);
        painter.paint(
                new Painter.Wish(paper.name() + "#" + shown, () -> paper.pages().page(shown, HEIGHT), false, image -> {
                    if (shown == page) {
                        picture.show(image);
                    }
                }));
    }
}
