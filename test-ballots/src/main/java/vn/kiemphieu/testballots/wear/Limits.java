package vn.kiemphieu.testballots.wear;

/**
 * How often each wear comes and how far it goes, for one grade. Shares are of 1; what is not named here has the same
 * range in every grade and stands in {@link WearPlan}.
 *
 * @param stamp share of the sheets stamped in the right place
 * @param astray share stamped over a printed square or the first rows instead
 * @param damage share of the sheets that each kind of damage comes on: streak, fold, coffee, specks, show-through, dark
 *     border, torn corner
 * @param turn share fed upside down or sideways
 * @param veryCrooked share fed at any angle up to the most
 * @param crooked degrees at most
 * @param shift millimetres, hardly ever exceeded by more than a half
 * @param stretch share of the length, either way; reached by a third of the sheets, the others stay within a fifth of it
 * @param uneven share fed by rollers that slip
 * @param slip by how much the feed is then too fast or too slow at most, as a share
 * @param cutOften share with an edge cut off
 * @param cut millimetres of it at most
 * @param mirrored share delivered left for right
 * @param colour share scanned in colour, of those up to 300 dpi
 * @param bitonal share scanned in black and white, of those without pale marks
 * @param blurred share seen through a poor lens
 * @param blur share of 256 that a pixel then gives to each neighbour, at most
 * @param noisy share seen by a poor sensor
 * @param noise spread of its grain in levels, at most
 * @param squeezed share stored with a quality below 0.6
 * @param quality of JPEG, at least
 * @param paper level of white paper, at least
 */
record Limits(
        double stamp,
        double astray,
        double damage,
        double turn,
        double veryCrooked,
        double crooked,
        double shift,
        double stretch,
        double uneven,
        double slip,
        double cutOften,
        double cut,
        double mirrored,
        double colour,
        double bitonal,
        double blurred,
        int blur,
        double noisy,
        double noise,
        double squeezed,
        double quality,
        int paper) {

    static Limits of(Grade grade) {
        return switch (grade) {
            case CLEAN -> CLEAN;
            case MODERATE -> MODERATE;
            case HEAVY -> HEAVY;
        };
    }

    private static final Limits CLEAN = new Limits(
            0.8, // stamp
            0, // astray
            0, // each damage
            0.05, // quarter turns
            0, // very crooked
            4, // crooked at most
            1.5, // shift
            0.006, // stretch
            0, // uneven
            0, // slip
            0, // cut often
            0, // cut
            0, // mirrored
            0.03, // colour
            0, // bitonal
            0, // blurred
            45, // blur
            0, // noisy
            4, // noise
            0, // squeezed
            0.6, // quality
            248); // paper
    private static final Limits MODERATE = new Limits(
            0.85, // stamp
            0, // astray
            0.065, // each damage
            0.3, // quarter turns
            0.12, // very crooked
            10, // crooked at most
            3, // shift
            0.02, // stretch
            0.06, // uneven
            0.012, // slip
            0.05, // cut often
            1.2, // cut
            0, // mirrored
            0.05, // colour
            0.075, // bitonal
            0.2, // blurred
            70, // blur
            0.25, // noisy
            7, // noise
            0.2, // squeezed
            0.45, // quality
            232); // paper
    private static final Limits HEAVY = new Limits(
            0.8, // stamp
            0.12, // astray
            0.3, // each damage
            0.5, // quarter turns
            0.4, // very crooked
            10, // crooked at most
            5, // shift
            0.03, // stretch
            0.25, // uneven
            0.03, // slip
            0.2, // cut often
            3, // cut
            0.05, // mirrored
            0.08, // colour
            0.1, // bitonal
            0.6, // blurred
            84, // blur
            0.6, // noisy
            14, // noise
            0.5, // squeezed
            0.25, // quality
            205); // paper
}
