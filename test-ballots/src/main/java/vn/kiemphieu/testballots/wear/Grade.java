package vn.kiemphieu.testballots.wear;

/**
 * How badly paper and scanner treat the sheets. The exact shares and ranges stand in {@code Limits}; in short, at most:
 *
 * <pre>
 *                        CLEAN      MODERATE        HEAVY
 * resolution             150, 200, 240, 300, 400, 600 dpi: 6, 85, 2, 5.5, 1, 0.5 of a hundred sheets
 * colour, bitonal        3 %, 0     5 %, 7.5 %      8 %, 10 %
 * skew                   4 degrees  10 degrees      10 degrees, more often
 * shift                  2 mm       5 mm            8 mm
 * stretch, either way    0.6 %      2 %             3 %
 * stretch down the page  none       1.2 %           3 %, up to 3.5 mm off the line
 * edge cut off           none       1.2 mm          3 mm
 * upside down, sideways  5 %        30 %            50 %
 * mirrored               none       none            5 %
 * JPEG quality           70         45              25
 * grain, levels          3          7               14
 * blur, share to each    16 %       27 %            33 %
 *   neighbour
 * white paper, level     248-255    232-255         205-255
 * each damage            none       6.5 %           30 %, twice as strong
 * stamp                  in place   in place        12 % astray: on a printed square or the first rows
 * </pre>
 *
 * A damage is a streak, a fold, a coffee ring, specks, show-through, a dark border or a torn corner.
 */
public enum Grade {
    /** A good office scanner, well fed: hardly crooked, little noise, the red stamp in its place. */
    CLEAN,
    /**
     * A busy evening: sheets upside down, crooked, stretched; each damage now and then; nothing that hides a mark. In a
     * deck that is moderate at most, a third of the sheets are clean.
     */
    MODERATE,
    /** Several damages at once and stronger: people could still read the sheet, a machine may well ask. */
    HEAVY
}
