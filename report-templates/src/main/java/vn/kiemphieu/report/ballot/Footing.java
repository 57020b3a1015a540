package vn.kiemphieu.report.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.report.page.Style;
import vn.kiemphieu.tally.election.Election;

/** What stands under the table: how to mark the ballot, and which page this is. */
final class Footing {
    private static final double STEP = 0.5;

    private final Template template;
    private final Election election;

    Footing(Template template, Election election) {
        this.template = template;
        this.election = election;
    }

    List<Print> under(BallotTable table, int page, int pages) {
        List<Print> prints = new ArrayList<>(howToMark(table));
        if (pages > 1) {
            String text = template.text("page", Map.of("page", page, "pages", pages));
            Style style = template.regular("page.points");
            double baseline = template.height() - template.measure("head.top");
            prints.add(sheet -> sheet.right(style, template.width() - template.measure("margin"), baseline, text));
        }
        return prints;
    }

    /** Right under a short table; beside the lower code, where a long one leaves no other room. */
    private List<Print> howToMark(BallotTable table) {
        String text = template.text("footnote." + election.form(), Map.of("seats", election.seats()));
        Style style = template.italic("footnote.points");
        PaperPlaces places = PaperPlaces.of(template);
        double margin = template.measure("margin");
        double clear = template.measure("clear");
        Flow under = new Flow(template, table.bottom() + template.measure("footnote.gap"))
                .paragraph(style, table.across(), text);
        if (under.y() + clear <= places.lowerCode().y()) {
            return under.prints();
        }
        Strip beside = new Strip(places.lowerCode().right() + clear, template.width() - margin);
        double lowest = template.height() - template.measure("footnote.lowest");
        Flow flow = new Flow(template, places.lowerCode().y() + clear).paragraph(style, beside, text);
        while (flow.y() > lowest) {
            style = style.sized(style.points() - STEP);
            if (style.points() < template.measure("least.points")) {
                throw new IllegalArgumentException("lời hướng dẫn cuối phiếu quá dài so với giấy " + template.paper());
            }
            flow = new Flow(template, places.lowerCode().y() + clear).paragraph(style, beside, text);
        }
        return flow.prints();
    }
}
