package vn.kiemphieu.testballots.wear;

import vn.kiemphieu.testballots.picture.Format;

/**
 * The scanner's settings and how its picture is stored.
 *
 * @param colour whether it scans in colour
 * @param paper level of white paper
 * @param black level of full black
 * @param background level of what is seen beside the sheet
 * @param blur share each pixel gives to each neighbour, of 256
 * @param noise spread of the grain in levels
 * @param quality of JPEG, from 0 to 1
 * @param threshold level below which a bitonal picture is black
 */
public record Output(
        Format format,
        int dpi,
        boolean colour,
        int paper,
        int black,
        int background,
        int blur,
        double noise,
        double quality,
        int threshold) {
    public Output {
        if (colour && format == Format.TIFF_G4) {
            throw new IllegalArgumentException("black and white is no colour");
        }
    }

    /** The same settings, with the light, the lens and the compression of another scan. */
    Output again(Output other) {
        return new Output(
                format,
                dpi,
                colour,
                other.paper,
                other.black,
                other.background,
                other.blur,
                other.noise,
                other.quality,
                other.threshold);
    }
}
