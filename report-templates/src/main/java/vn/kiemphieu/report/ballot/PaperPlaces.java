package vn.kiemphieu.report.ballot;

import java.util.List;
import vn.kiemphieu.report.page.Bounds;

/**
 * What stands in the same place on every ballot of a paper size, whatever the election: the scanner finds the page and
 * its name by these before it knows which ballot it holds.
 *
 * @param anchors solid squares
 * @param codes the QR codes without their quiet zone, the upper right one first
 * @param stamp kept free for the red stamp
 * @param quiet width of the white around a code
 */
record PaperPlaces(List<Bounds> anchors, List<Bounds> codes, Bounds stamp, double quiet) {
    /** Modules along a side of QR version 4, which every page uses. */
    static final int MODULES = 33;

    PaperPlaces {
        anchors = List.copyOf(anchors);
        codes = List.copyOf(codes);
    }

    static PaperPlaces of(Template template) {
        double anchor = template.measure("anchor.side");
        double module = template.measure("code.module");
        double code = module * MODULES;
        List<Double> stamp = template.places("stamp").get(0);
        return new PaperPlaces(
                template.places("anchors").stream()
                        .map(at -> new Bounds(at.get(0) - anchor / 2, at.get(1) - anchor / 2, anchor, anchor))
                        .toList(),
                template.places("codes").stream()
                        .map(at -> new Bounds(at.get(0), at.get(1), code, code))
                        .toList(),
                new Bounds(stamp.get(0), stamp.get(1), stamp.get(2), stamp.get(3)),
                module * template.measure("code.quiet"));
    }

    /** The upper right code with its white. */
    Bounds upperCode() {
        return codes.get(0).grown(quiet);
    }

    /** The lower left code with its white. */
    Bounds lowerCode() {
        return codes.get(1).grown(quiet);
    }
}
