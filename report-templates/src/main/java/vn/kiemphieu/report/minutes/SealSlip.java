package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.kiemphieu.report.flow.Kept;
import vn.kiemphieu.report.flow.Mark;
import vn.kiemphieu.report.flow.Paragraph;
import vn.kiemphieu.report.flow.Paragraph.Align;
import vn.kiemphieu.report.flow.Space;
import vn.kiemphieu.report.flow.Strip;
import vn.kiemphieu.report.flow.Table;
import vn.kiemphieu.report.minutes.Signatures.Signer;
import vn.kiemphieu.report.page.Pen;

/**
 * Giấy niêm phong: the slip glued over the flap of a packet of counted ballots, with signatures across the edge. That ballots
 * are sealed and kept is read in 190-QĐ/TW art. 8 and 35; the form of the slip is unverified and stands in the template.
 */
public final class SealSlip {
    private final MinutesTemplate template;

    /**
     * Slips in the words and measures of a template.
     *
     * @throws IllegalArgumentException if it is a template of another document
     */
    public SealSlip(MinutesTemplate template) {
        this.template = template.of(MinutesTemplate.Document.SEAL_SLIP);
    }

    /** The finished PDF of one slip; the same facts and template give the same bytes. */
    public byte[] pdf(MinutesFacts facts) {
        Manuscript manuscript = new Manuscript(template, facts);
        Letterhead.write(manuscript);
        manuscript.paragraph("packet");
        manuscript.table(figures(manuscript));
        manuscript.paragraph("sealed");
        manuscript.paragraph("closed");
        manuscript.add(manuscript.typography().space(4));
        flap(manuscript);
        return Press.print(manuscript);
    }

    private static Table figures(Manuscript manuscript) {
        Wording wording = manuscript.wording();
        Typography type = manuscript.typography();
        List<Table.Column> columns = List.of(
                Typography.restColumn(wording.text("ballots.column.text")),
                type.column(wording.text("ballots.column.figure"), "figure", Align.RIGHT),
                type.column(wording.text("ballots.column.words"), "words", Align.LEFT));
        List<List<String>> rows = Stream.of("valid", "invalid", "unused", "spoilt")
                .map(figure -> List.of(
                        wording.text("ballots." + figure), wording.number(figure, ""), wording.number(figure, "words")))
                .toList();
        return type.table(columns, rows);
    }

    /** Signatures across a dashed line: half the room above it, half below. */
    private static void flap(Manuscript manuscript) {
        Typography type = manuscript.typography();
        People people = manuscript.facts().people();
        String member = people.members().isEmpty() ? "" : people.members().get(0);
        List<Signer> signers = List.of(
                new Signer("sign.left", people.presidium()),
                new Signer("sign.middle", member),
                new Signer("sign.right", people.head()));
        Signatures signatures = new Signatures(manuscript);
        Space half = new Space(type.measure("signature.height"));
        Paragraph label = type.centred(manuscript.wording().text("flap"), type.regular("small"));
        manuscript.add(new Kept(
                List.of(
                        signatures.titles(signers),
                        half,
                        width -> List.of(dashes(type, width)),
                        label,
                        half,
                        signatures.names(signers)),
                false));
    }

    private static Strip dashes(Typography type, double width) {
        Pen pen = Pen.black(type.measure("flap.pen"));
        double dash = type.measure("flap.dash");
        List<Mark> marks = new ArrayList<>();
        for (double x = 0; x + dash <= width; x += 2 * dash) {
            marks.add(new Mark.Across(pen, x, 0, dash));
        }
        return new Strip(dash / 2, marks, false);
    }
}
