package vn.kiemphieu.testballots.picture;

import java.util.List;

/** A page that is drawn on: one layer as a grey sensor will see it, or three for a scan in colour. */
public final class Canvas {
    private static final int GREEN = 1;

    private final List<Grey> layers;

    private Canvas(List<Grey> layers) {
        this.layers = List.copyOf(layers);
    }

    /** For a grey scan. */
    public static Canvas grey(Grey page) {
        return new Canvas(List.of(page));
    }

    /** For a scan in colour, of a page printed in black. */
    public static Canvas colour(Grey page) {
        return new Canvas(List.of(page, page.copy(), page.copy()));
    }

    public boolean inColour() {
        return layers.size() > 1;
    }

    public int width() {
        return layers.get(0).width();
    }

    public int height() {
        return layers.get(0).height();
    }

    public boolean has(int x, int y) {
        return layers.get(0).has(x, y);
    }

    /** The level at a place; in colour that of green, which the eye sees best. */
    public int at(int x, int y) {
        return layers.get(inColour() ? GREEN : 0).at(x, y);
    }

    /** Takes a share of the light that the tint would take. */
    public void darken(int x, int y, Tint tint, double share) {
        if (inColour()) {
            layers.get(0).darken(x, y, share * tint.red());
            layers.get(1).darken(x, y, share * tint.green());
            layers.get(2).darken(x, y, share * tint.blue());
        } else {
            layers.get(0).darken(x, y, share * tint.grey());
        }
    }

    /** The layers themselves: grey, or red, green and blue. */
    public List<Grey> layers() {
        return layers;
    }
}
