package vn.kiemphieu.report.hall;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kiemphieu.report.minutes.Count;
import vn.kiemphieu.report.page.PdfSheet;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.election.Candidate;

/** What the result means, and which step the rules leave open (E3 to E10). */
final class OutcomeSlide {
    private final SlideTemplate template;
    private final Count count;
    private final String title;

    OutcomeSlide(SlideTemplate template, Count count, String title) {
        this.template = template;
        this.count = count;
        this.title = title;
    }

    void draw(PdfSheet sheet) {
        new SlideText(template, sheet, template.measure("head.top")).add(template.bold("head"), title);
        new SlideText(template, sheet, template.measure("outcome.top"))
                .add(template.bold("outcome"), sentence())
                .add(template.regular("outcome.names"), tied(), template.measure("outcome.names.height"))
                .add(template.regular("kicker"), template.text("provisional"));
    }

    private String sentence() {
        Result result = count.result();
        Map<String, Object> values = new HashMap<>();
        values.put("elected", result.elected().size());
        values.put("seats", count.election().seats());
        values.put("names", count.election().candidates().size());
        if (result.rest() instanceof Rest.Tied tied) {
            values.put("tied", tied.candidates().size());
            values.put("open", tied.seats());
            return template.text("outcome.tied", values);
        } else if (result.rest() instanceof Rest.SeatsLeft left) {
            values.put("open", left.seats());
            return template.text("outcome.left", values);
        }
        return template.text("outcome.complete", values);
    }

    private String tied() {
        return count.result().rest() instanceof Rest.Tied tied
                ? tied.candidates().stream().map(Candidate::fullName).collect(Collectors.joining(" – "))
                : "";
    }
}
