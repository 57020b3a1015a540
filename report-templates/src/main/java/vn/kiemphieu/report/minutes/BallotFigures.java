package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kiemphieu.report.flow.Paragraph.Align;
import vn.kiemphieu.report.flow.Table;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.Tally;

/** Field 8: the account of ballots, invalid ones by ground, and how the paper was read. */
final class BallotFigures {
    private static final List<String> FIGURES =
            List.of("printed", "issued", "unused", "spoilt", "collected", "valid", "invalid");

    private BallotFigures() {}

    static void write(Manuscript manuscript) {
        Wording wording = manuscript.wording();
        Typography type = manuscript.typography();
        Tally tally = manuscript.facts().count().tally();
        List<Table.Column> columns = List.of(
                Typography.restColumn(wording.text("ballots.column.text")),
                type.column(wording.text("ballots.column.figure"), "figure", Align.RIGHT),
                type.column(wording.text("ballots.column.words"), "words", Align.LEFT));
        manuscript.section("ballots");
        manuscript.table(type.table(columns, rows(tally, wording)));
        manuscript.paragraph("ballots.check", Values.NONE.with("sum", tally.collected()));
        manuscript.paragraph("ballots.concluded");
        SheetFigures sheets = manuscript.facts().sheets();
        if (sheets.typed() > 0) {
            manuscript.paragraph("ballots.typed");
        }
        if (sheets.typed() == 0 || sheets.pages() > 0) {
            String backs = wording.text("backs." + sheets.backs());
            manuscript.paragraph("ballots.scanned", Values.NONE.with("backs", backs));
        }
    }

    private static List<List<String>> rows(Tally tally, Wording wording) {
        List<List<String>> rows = new ArrayList<>();
        for (String figure : FIGURES) {
            boolean split = figure.equals("invalid") && !tally.invalid().isEmpty();
            rows.add(List.of(
                    wording.text("ballots." + figure + (split ? ".split" : "")),
                    wording.number(figure, ""),
                    wording.number(figure, "words")));
        }
        Map<InvalidityGround, Long> inOrder = new TreeMap<>(tally.invalid());
        inOrder.forEach((ground, ballots) -> rows.add(List.of(
                wording.text("ballots.reason", Values.NONE.with("reason", wording.text("ground." + ground))),
                Numerals.of(ballots),
                NumberWords.of(ballots))));
        return rows;
    }
}
