package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.report.flow.Beside;
import vn.kiemphieu.report.flow.Block;
import vn.kiemphieu.report.flow.Mark;
import vn.kiemphieu.report.flow.Strip;
import vn.kiemphieu.report.page.Pen;
import vn.kiemphieu.report.page.Style;

/** Fields 1 and 2: who issues the document, the Party's name, place and date, and what document it is. */
final class Letterhead {
    private static final double RULE_BELOW = 1;

    private Letterhead() {}

    static void write(Manuscript manuscript) {
        Typography type = manuscript.typography();
        manuscript.add(new Beside(List.of(
                new Beside.Stack(type.measure("heading.share.left"), issuer(manuscript)),
                new Beside.Stack(type.measure("heading.share.right"), party(manuscript)))));
        manuscript.add(type.space(6));
        Wording wording = manuscript.wording();
        centred(manuscript, wording.text("title"), type.bold("title"));
        centred(manuscript, wording.text("subject"), type.bold("subject"));
        centred(manuscript, wording.text("subject." + kind(manuscript)), type.italic("subject"));
        manuscript.add(type.space(3));
    }

    private static String kind(Manuscript manuscript) {
        return manuscript.facts().count().election().kind().name();
    }

    private static List<Block> issuer(Manuscript manuscript) {
        Typography type = manuscript.typography();
        Wording wording = manuscript.wording();
        List<Block> lines = new ArrayList<>();
        line(lines, type, wording.text("heading.level"), type.regular("heading"));
        line(lines, type, wording.text("heading.unit"), type.bold("heading"));
        line(lines, type, wording.text("heading.congress"), type.bold("heading"));
        line(lines, type, wording.text("heading.star"), type.regular("heading"));
        line(lines, type, wording.text("heading.number"), type.regular("heading"));
        return lines;
    }

    private static List<Block> party(Manuscript manuscript) {
        Typography type = manuscript.typography();
        Wording wording = manuscript.wording();
        List<Block> lines = new ArrayList<>();
        String party = wording.text("heading.party");
        Style style = type.bold("party");
        line(lines, type, party, style);
        double length = style.width(party);
        Pen pen = Pen.black(2 * type.measure("table.pen"));
        lines.add(width -> List.of(new Strip(
                3 * RULE_BELOW, List.of(new Mark.Across(pen, (width - length) / 2, RULE_BELOW, length)), false)));
        line(lines, type, wording.text("heading.date"), type.italic("heading"));
        return lines;
    }

    private static void centred(Manuscript manuscript, String text, Style style) {
        if (!text.isEmpty()) {
            manuscript.add(manuscript.typography().centred(text, style));
        }
    }

    private static void line(List<Block> lines, Typography type, String text, Style style) {
        if (!text.isEmpty()) {
            lines.add(type.centred(text, style));
        }
    }
}
