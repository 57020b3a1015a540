package vn.kiemphieu.counter.bench.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.counter.bench.figures.Counts;
import vn.kiemphieu.counter.bench.figures.Facet;
import vn.kiemphieu.counter.bench.figures.Figures;
import vn.kiemphieu.counter.bench.figures.Group;

/** How the parameters of a deck were spread, and where the trouble lies. */
final class Histograms {
    private Histograms() {}

    /** One plot for each parameter, as SVG in a figure. */
    static List<String> of(Figures figures) {
        List<String> plots = new ArrayList<>();
        Arrays.stream(Facet.values()).filter(Facet::isNumber).forEach(facet -> {
            Map<Group, Counts> bins = figures.by(facet, false);
            if (!bins.isEmpty()) {
                plots.add(plot(facet, bins));
            }
        });
        return plots;
    }

    private static String plot(Facet facet, Map<Group, Counts> bins) {
        List<Bars.Bar> bars = new ArrayList<>();
        bins.forEach((group, counts) -> bars.add(new Bars.Bar(
                label(facet, group.number()), counts.sheets(), counts.goodNotValid() + counts.misreads())));
        return "<figure>" + Bars.svg(bars) + "<figcaption>" + Markup.both(facet.vietnamese(), facet.english())
                + "</figcaption></figure>";
    }

    private static String label(Facet facet, int number) {
        return BigDecimal.valueOf(number)
                .divide(BigDecimal.valueOf(facet.perUnit()), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',')
                .replace('-', '−');
    }
}
