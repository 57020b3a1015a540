package vn.kiemphieu.report.hall;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.report.minutes.Count;
import vn.kiemphieu.report.minutes.Percentage;
import vn.kiemphieu.report.page.Bounds;
import vn.kiemphieu.report.page.PdfSheet;
import vn.kiemphieu.report.page.Pen;
import vn.kiemphieu.report.page.Style;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.count.Result.Standing;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;

/** A few names of the ballot, each with a bar, in the order of the ballot. */
final class NameRows {
    private final SlideTemplate template;
    private final Count count;
    private final String title;
    private final Set<Candidate> elected;
    private final Set<Candidate> tied;

    NameRows(SlideTemplate template, Count count, String title) {
        this.template = template;
        this.count = count;
        this.title = title;
        this.elected =
                count.result().elected().stream().map(Standing::candidate).collect(Collectors.toSet());
        this.tied = count.result().rest() instanceof Rest.Tied tie ? Set.copyOf(tie.candidates()) : Set.of();
    }

    /** Draws the names from one to before another, counted from 0. */
    void draw(PdfSheet sheet, int from, int to) {
        double margin = template.measure("margin");
        double room = template.measure("width") - 2 * margin;
        Style style = fitting(template.bold("head"), room, title);
        sheet.text(style, margin, template.measure("head.baseline"), title);
        double top = template.measure("rows.top");
        double high = template.measure("rows.height");
        List<Candidate> candidates = count.election().candidates();
        for (int i = from; i < to; i++) {
            row(sheet, candidates.get(i), i + 1, top + (i - from) * high);
        }
        long needed = Result.needed(count.election());
        if (!isConfidence() && needed > 1) {
            line(sheet, needed, top, (to - from) * high);
        }
    }

    private boolean isConfidence() {
        return count.election().form() == BallotForm.CONFIDENCE;
    }

    private double barLeft() {
        return template.measure("margin") + template.measure("name.width") + template.measure("bar.gap");
    }

    private double barWidth() {
        double right = template.measure("width")
                - template.measure("margin")
                - template.measure("word.width")
                - template.measure("votes.width");
        return right - template.measure("bar.gap") - barLeft();
    }

    private double reach(long votes) {
        long people = count.election().denominator().people();
        return barWidth() * Math.min(votes, people) / people;
    }

    private void row(PdfSheet sheet, Candidate candidate, int row, double top) {
        boolean isElected = elected.contains(candidate);
        double baseline = top + 0.68 * template.measure("rows.height");
        Style wanted = isElected ? template.bold("name") : template.regular("name");
        Style name = fitting(wanted, template.measure("name.width"), candidate.fullName());
        sheet.text(name, template.measure("margin"), baseline, candidate.fullName());
        long votes = count.tally().votes(row, isConfidence() ? Choice.HIGH : Choice.FOR);
        double high = template.measure("bar.height");
        double barTop = top + (template.measure("rows.height") - high) / 2;
        sheet.fill(template.measure("bar.track"), new Bounds(barLeft(), barTop, barWidth(), high));
        String ink = isElected ? "bar.elected" : tied.contains(candidate) ? "bar.tied" : "bar.other";
        if (votes > 0) {
            sheet.fill(template.measure(ink), new Bounds(barLeft(), barTop, reach(votes), high));
        }
        double right = barLeft() + barWidth() + template.measure("bar.gap") + template.measure("votes.width");
        sheet.right(template.bold("votes"), right - 2, baseline, Long.toString(votes));
        String word = word(candidate, row, votes);
        sheet.text(
                fitting(template.regular("word"), template.measure("word.width") - 2, word), right + 2, baseline, word);
    }

    private static Style fitting(Style wanted, double width, String text) {
        double needs = wanted.width(text);
        return needs <= width ? wanted : wanted.sized(wanted.points() * width / needs);
    }

    private String word(Candidate candidate, int row, long votes) {
        if (isConfidence()) {
            return template.text(
                    "confidence",
                    Map.of(
                            "high", votes,
                            "medium", count.tally().votes(row, Choice.MEDIUM),
                            "low", count.tally().votes(row, Choice.LOW)));
        }
        String percent =
                Percentage.of(votes, count.election().denominator().people()).text() + " %";
        return elected.contains(candidate)
                ? percent + " · " + template.text("elected")
                : tied.contains(candidate) ? percent + " · " + template.text("tied") : percent;
    }

    private void line(PdfSheet sheet, long needed, double top, double high) {
        double x = barLeft() + reach(needed);
        sheet.vertical(new Pen(template.measure("line.width"), template.measure("line.grey")), x, top, high);
        sheet.centred(template.regular("line"), x, top - 1.5, template.text("line", Map.of("needed", needed)));
    }
}
