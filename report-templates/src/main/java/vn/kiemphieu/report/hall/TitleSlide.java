package vn.kiemphieu.report.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kiemphieu.report.minutes.Count;
import vn.kiemphieu.report.page.PdfSheet;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;

/** What was elected, and how many ballots there were. */
final class TitleSlide {
    private final SlideTemplate template;
    private final Count count;
    private final String title;

    private record Figure(String label, long value) {}

    TitleSlide(SlideTemplate template, Count count, String title) {
        this.template = template;
        this.count = count;
        this.title = title;
    }

    void draw(PdfSheet sheet) {
        Election election = count.election();
        String round = election.round() > 1 ? template.text("round", Map.of("round", election.round())) : "";
        new SlideText(template, sheet, template.measure("title.top"))
                .add(template.regular("kicker"), count.congress().unit().toUpperCase(Locale.ROOT))
                .add(template.regular("kicker"), count.congress().name())
                .add(template.bold("title"), title)
                .add(template.regular("round"), round);
        List<Figure> figures = figures();
        double margin = template.measure("margin");
        double wide = (template.measure("width") - 2 * margin) / figures.size();
        double top = template.measure("figures.top");
        for (int i = 0; i < figures.size(); i++) {
            double middle = margin + (i + 0.5) * wide;
            sheet.centred(
                    template.bold("figure"),
                    middle,
                    top,
                    Long.toString(figures.get(i).value()));
            double below = top
                    + template.measure("leading")
                            * template.regular("figure.label").em()
                    + 2;
            sheet.centred(
                    template.regular("figure.label"),
                    middle,
                    below,
                    figures.get(i).label());
        }
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(template.text("collected"), count.tally().collected()));
        figures.add(new Figure(template.text("valid"), count.tally().valid()));
        figures.add(new Figure(template.text("invalid"), count.tally().invalidBallots()));
        long needed = Result.needed(count.election());
        if (count.election().form() != BallotForm.CONFIDENCE && needed > 1) {
            figures.add(new Figure(template.text("needed"), needed));
        }
        return figures;
    }
}
