package vn.kiemphieu.report.ballot;

import java.util.Comparator;
import java.util.List;
import vn.kiemphieu.report.page.Bounds;
import vn.kiemphieu.report.page.Style;
import vn.kiemphieu.tally.election.Candidate;

/**
 * How much room the names of a list take, in ems of the type they are set in.
 *
 * @param above from the baseline to the top of the tallest mark
 * @param below from the baseline to the end of the deepest letter
 * @param width of the longest name
 * @param longest the longest name
 */
record NameExtent(double above, double below, double width, String longest) {
    private static final Style ANY = Style.regular(10);

    static NameExtent of(List<Candidate> candidates) {
        List<String> names = candidates.stream().map(Candidate::fullName).toList();
        String longest =
                names.stream().max(Comparator.comparingDouble(ANY::width)).orElseThrow();
        List<Bounds> inks = names.stream().map(ANY::bounds).toList();
        return new NameExtent(
                inks.stream().mapToDouble(ink -> -ink.y()).max().orElseThrow() / ANY.em(),
                inks.stream().mapToDouble(Bounds::bottom).max().orElseThrow() / ANY.em(),
                ANY.width(longest) / ANY.em(),
                longest);
    }

    double height() {
        return above + below;
    }
}
