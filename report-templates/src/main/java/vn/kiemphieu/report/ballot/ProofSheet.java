package vn.kiemphieu.report.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kiemphieu.report.page.PdfPaper;
import vn.kiemphieu.report.page.PdfSheet;
import vn.kiemphieu.report.page.Style;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;

/**
 * The list as it will be printed, for two people to read before it is: ballots printed wrong have made a thousand people
 * vote again.
 */
public final class ProofSheet {
    private final Template template = Template.proof();
    private final Congress congress;
    private final Election election;
    private final Strip strip;
    private final ProofTable table;
    private final List<List<Print>> pages = new ArrayList<>();

    private ProofSheet(Congress congress, Election election) {
        this.congress = congress;
        this.election = election;
        this.strip = new Strip(template.measure("margin.left"), template.width() - template.measure("margin.right"));
        this.table = new ProofTable(template, strip.left());
    }

    /** The proof-reading sheet of an election's ballot, as PDF on A4. */
    public static byte[] pdf(Congress congress, Election election) {
        return new ProofSheet(congress, election).bytes();
    }

    private byte[] bytes() {
        double y = heading();
        List<Candidate> names = election.candidates();
        int from = 0;
        while (from < names.size()) {
            int to = from + table.rows(names.subList(from, names.size()), bottom() - y);
            List<Candidate> here = names.subList(from, to);
            pages.get(pages.size() - 1).addAll(table.set(here, from + 1, y));
            y = table.bottom(here, y);
            if (to < names.size()) {
                y = newPage();
            }
            from = to;
        }
        signatures(y);
        return drawn();
    }

    private double heading() {
        double y = newPage();
        Style bold = template.bold("head.points");
        Flow flow = new Flow(template, y);
        Strip left = new Strip(strip.left(), strip.centre() - 2);
        Strip right = new Strip(strip.centre() + 2, strip.right());
        flow.centred(bold, left, congress.unit().toUpperCase(Locale.ROOT));
        flow.centred(bold, left, congress.name().toUpperCase(Locale.ROOT));
        Flow party = new Flow(template, y).oneLine(bold, right, template.text("party"));
        party.gap(0.5).rule(right, Math.min(right.width(), bold.width(template.text("party"))));
        flow.gap(5).centred(template.bold("title.points"), strip, template.text("title"));
        flow.gap(3);
        ProofFacts facts = new ProofFacts(template, congress, election);
        facts.warning().ifPresent(warning -> flow.paragraph(template.bold("body.points"), strip, warning));
        facts.sentences().forEach(fact -> flow.paragraph(template.regular("body.points"), strip, fact));
        List<Print> prints = pages.get(0);
        prints.addAll(party.prints());
        prints.addAll(flow.prints());
        return flow.gap(3).y();
    }

    private void signatures(double under) {
        double y = under + 6;
        if (y + template.measure("signature.height") > bottom()) {
            y = newPage();
        }
        List<Print> prints = pages.get(pages.size() - 1);
        for (int reader = 1; reader <= 2; reader++) {
            Strip half =
                    reader == 1 ? new Strip(strip.left(), strip.centre()) : new Strip(strip.centre(), strip.right());
            Flow flow = new Flow(template, y);
            flow.centred(template.italic("body.points"), half, template.text("signature.date"));
            flow.centred(template.bold("body.points"), half, template.text("signature." + reader));
            flow.centred(template.italic("body.points"), half, template.text("signature.how"));
            prints.addAll(flow.prints());
        }
    }

    private double newPage() {
        pages.add(new ArrayList<>());
        return template.measure("margin.top");
    }

    private double bottom() {
        return template.height() - template.measure("margin.bottom");
    }

    private byte[] drawn() {
        Style style = template.regular("page.points");
        try (PdfPaper paper = new PdfPaper(template.width(), template.height(), template.text("file"))) {
            for (int page = 1; page <= pages.size(); page++) {
                PdfSheet sheet = paper.newSheet();
                pages.get(page - 1).forEach(print -> print.on(sheet));
                String number = template.text("page", Map.of("page", page, "pages", pages.size()));
                sheet.right(style, strip.right(), template.height() - 10, number);
            }
            return paper.bytes();
        }
    }
}
