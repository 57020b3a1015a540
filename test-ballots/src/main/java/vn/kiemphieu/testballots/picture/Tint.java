package vn.kiemphieu.testballots.picture;

/**
 * How much light something takes, from 0 to 1: of the light that a grey sensor sees, and of red, green and blue light.
 */
public record Tint(double grey, double red, double green, double blue) {
    /** As much of any light. */
    public static Tint even(double share) {
        return new Tint(share, share, share, share);
    }

    /** So much more or less of it. */
    public Tint times(double factor) {
        return new Tint(most(grey * factor), most(red * factor), most(green * factor), most(blue * factor));
    }

    private static double most(double share) {
        return Math.min(1, share);
    }
}
