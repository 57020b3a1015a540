package vn.kiemphieu.counter.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.counter.bench.figures.Counts;
import vn.kiemphieu.counter.bench.figures.Facet;
import vn.kiemphieu.counter.bench.figures.Figures;
import vn.kiemphieu.counter.bench.figures.Group;

/** Counts of every group, one table for each facet. */
final class GroupTables {
    private static final List<Facet> FACETS = List.of(
            Facet.FORM, Facet.MARK, Facet.PEN, Facet.WEAR, Facet.GRADE, Facet.FORMAT, Facet.SOURCE, Facet.EXPECTED);

    private GroupTables() {}

    static void write(Markup page, Figures figures) {
        for (Facet facet : FACETS) {
            boolean eachForm = facet == Facet.FORM || facet == Facet.MARK;
            Map<Group, Counts> groups = figures.by(facet, eachForm);
            if (groups.isEmpty()) {
                continue;
            }
            page.part("Theo " + facet.vietnamese(), "by " + facet.english());
            List<List<String>> rows = new ArrayList<>();
            groups.forEach((group, counts) -> rows.add(row(name(group), counts)));
            if (facet == Facet.FORM) {
                rows.add(row("<b>" + Markup.both("tất cả", "all") + "</b>", figures.all()));
            }
            page.table(head(facet), rows);
        }
        wearByForm(page, figures);
        reasons(page, figures);
    }

    private static List<String> head(Facet facet) {
        return List.of(
                Markup.both(facet.vietnamese(), facet.english()),
                Markup.both("ảnh", "sheets"),
                Markup.both("chỗ đo", "positions"),
                Markup.both("đọc sai", "misread"),
                Markup.both("cận trên", "upper bound"),
                Markup.both("phiếu tốt", "good"),
                Markup.both("phải hỏi", "asked"),
                Markup.both("cận trên", "upper bound"));
    }

    private static List<String> row(String name, Counts counts) {
        String misreads = Written.whole(counts.misreads());
        return List.of(
                name,
                Written.whole(counts.sheets()),
                Written.whole(counts.positions()),
                counts.misreads() > 0 ? "<b class=\"not\">" + misreads + "</b>" : misreads,
                Written.bound(Math.min(counts.misreads(), counts.positions()), counts.positions()),
                Written.whole(counts.good()),
                counts.good() == 0
                        ? "–"
                        : Written.whole(counts.goodNotValid()) + " ("
                                + Written.percent(counts.goodNotValid(), counts.good()) + " %)",
                Written.bound(counts.goodNotValid(), counts.good()));
    }

    private static String name(Group group) {
        String form = Words.form(group.form());
        String value = Words.of(group.facet(), group.value());
        return form.isEmpty() || value.isEmpty() ? form + value : value + " <small>" + form + "</small>";
    }

    /** Misreads and askings of each wear on each form, side by side. */
    private static void wearByForm(Markup page, Figures figures) {
        Map<Group, Counts> wears = figures.by(Facet.WEAR, false);
        if (wears.isEmpty()) {
            return;
        }
        List<String> forms =
                figures.by(Facet.FORM, true).keySet().stream().map(Group::form).toList();
        List<String> head = new ArrayList<>(List.of(Markup.both("hao mòn", "wear")));
        forms.forEach(form -> head.add(Words.form(form)));
        List<List<String>> rows = new ArrayList<>();
        wears.keySet().forEach(wear -> {
            List<String> row = new ArrayList<>(List.of(name(wear)));
            forms.forEach(form -> row.add(cell(figures.of(new Group(Facet.WEAR, form, wear.value())))));
            rows.add(row);
        });
        page.part("Hao mòn theo mẫu phiếu: phải hỏi/phiếu tốt, đọc sai", "wear by form: asked/good, misread");
        page.table(head, rows);
    }

    private static String cell(Counts counts) {
        String asked = Written.whole(counts.goodNotValid()) + "/" + Written.whole(counts.good());
        return counts.misreads() == 0
                ? asked
                : asked + ", <b class=\"not\">" + Written.whole(counts.misreads()) + " sai</b>";
    }

    private static void reasons(Markup page, Figures figures) {
        Map<Group, Counts> reasons = figures.by(Facet.REASON, true);
        if (reasons.isEmpty()) {
            return;
        }
        page.part("Vì sao hỏi người về phiếu tốt", "why people were asked about good ballots");
        List<List<String>> rows = new ArrayList<>();
        reasons.forEach((group, counts) -> rows.add(
                List.of(Markup.escaped(group.value()), Words.form(group.form()), Written.whole(counts.sheets()))));
        page.table(
                List.of(Markup.both("lý do", "reason"), Markup.both("mẫu", "form"), Markup.both("ảnh", "sheets")),
                rows);
    }
}
