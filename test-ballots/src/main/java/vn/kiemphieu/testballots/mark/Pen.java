package vn.kiemphieu.testballots.mark;

import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.picture.Tint;

/**
 * The pen in one voter's hand.
 *
 * @param width of its line in millimetres at full pressure
 * @param cover share of the light its line takes from white paper, as a grey scanner sees its colour
 * @param grain how uneven the line is, from 0 for wet ink to 1 for dust
 */
public record Pen(Make make, Colour colour, double width, double cover, double grain) {
    public Pen {
        if (width <= 0 || cover <= 0 || cover > 1 || grain < 0 || grain > 1) {
            throw new IllegalArgumentException("no such pen");
        }
    }

    /** Kinds of pen. */
    public enum Make {
        BALLPOINT(0.30, 0.50, 0.95, 0.20),
        FELT(0.65, 1.10, 1.00, 0.05),
        PENCIL(0.40, 0.70, 0.75, 0.60);

        private final double thinnest;
        private final double thickest;
        private final double strength;
        private final double grain;

        Make(double thinnest, double thickest, double strength, double grain) {
            this.thinnest = thinnest;
            this.thickest = thickest;
            this.strength = strength;
            this.grain = grain;
        }
    }

    /** Colours of ink and lead. */
    public enum Colour {
        BLUE(new Tint(0.80, 0.94, 0.82, 0.36)),
        BLACK(new Tint(0.92, 0.92, 0.92, 0.92)),
        RED(new Tint(0.68, 0.20, 0.88, 0.80));

        /** Full ink: grey is one less the luminance, as a scanner with a grey sensor sees it. */
        private final Tint full;

        Colour(Tint full) {
            this.full = full;
        }
    }

    /** Some pen of this make and colour. */
    public static Pen some(Make make, Colour colour, Dice dice) {
        return new Pen(
                make,
                colour,
                dice.between(make.thinnest, make.thickest),
                Math.min(1, make.strength * colour.full.grey() * dice.between(0.92, 1.05)),
                make.grain);
    }

    /** The light its line takes. */
    Tint tint() {
        return colour.full.times(cover / colour.full.grey());
    }

    /** The same pen hardly pressed: a third of the light at most, pale and still seen at once. */
    public Pen faint(Dice dice) {
        return new Pen(make, colour, Math.max(0.5, width * 0.8), dice.between(0.30, 0.40), Math.min(grain, 0.25));
    }

    /** A pencil in the same hand, hardly pressed: pale and broken by the tooth of the paper, still seen at once. */
    Pen hardlyPressedPencil(Dice dice) {
        return new Pen(Make.PENCIL, Colour.BLACK, dice.between(0.4, 0.6), dice.between(0.42, 0.55), 0.5);
    }

    /** So pale that one looks twice, or less. */
    Pen marginal(Dice dice) {
        return new Pen(make, colour, dice.between(0.3, 0.6), dice.between(0.08, 0.45), Math.min(grain, 0.3));
    }

    /** The same ink in a line of this many millimetres. */
    Pen wide(double line) {
        return new Pen(make, colour, line, cover, grain);
    }

    /** The same pen pressed harder or lighter. */
    public Pen pressed(double factor) {
        return new Pen(make, colour, width * factor, Math.min(1, cover * (0.5 + factor / 2)), grain);
    }
}
