package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.report.flow.Paragraph.Align;
import vn.kiemphieu.report.flow.Table;
import vn.kiemphieu.tally.election.Deduction;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;

/** Field 7: who was convened and who came, and the number D with every deduction that makes it (D1 to D3). */
final class Attendance {
    private Attendance() {}

    static void write(Manuscript manuscript) {
        Election election = manuscript.facts().count().election();
        Denominator denominator = election.denominator();
        manuscript.section("people");
        manuscript.paragraph("people.convened");
        manuscript.paragraph("people.present");
        manuscript.paragraph("people.absent");
        if (denominator.deductions().isEmpty()) {
            manuscript.introduction("D.intro." + denominator.kind());
            manuscript.paragraph("D.sum.plain");
        } else {
            deductions(manuscript, denominator);
            manuscript.paragraph("D.sum", Values.NONE.with("sum", sum(denominator)));
        }
        manuscript.paragraph(Outcome.mostVotesWin(election) ? "D.needed.revote" : "D.needed");
    }

    private static void deductions(Manuscript manuscript, Denominator denominator) {
        Typography type = manuscript.typography();
        Wording wording = manuscript.wording();
        List<Table.Column> columns = List.of(
                Typography.restColumn(wording.text("D.column.text")),
                type.column(wording.text("D.column.people"), "figure", Align.RIGHT));
        manuscript.introduction("D.intro." + denominator.kind());
        manuscript.table(type.table(columns, rows(denominator, wording)));
    }

    private static List<List<String>> rows(Denominator denominator, Wording wording) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(wording.text("D.row.convened." + denominator.kind()), Numerals.of(denominator.convened())));
        for (Deduction deduction : denominator.deductions()) {
            rows.add(List.of(
                    wording.text("D.row." + deduction.ground().name()), "− " + Numerals.of(deduction.people())));
        }
        rows.add(List.of(wording.text("D.row.rest"), Numerals.of(denominator.people())));
        return rows;
    }

    private static String sum(Denominator denominator) {
        StringBuilder sum = new StringBuilder(Numerals.of(denominator.convened()));
        denominator.deductions().forEach(taken -> sum.append(" − ").append(Numerals.of(taken.people())));
        return sum.toString();
    }
}
