package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.report.flow.Kept;
import vn.kiemphieu.report.flow.Paragraph.Align;
import vn.kiemphieu.report.flow.Table;
import vn.kiemphieu.report.minutes.Signatures.Signer;
import vn.kiemphieu.tally.check.Batch;
import vn.kiemphieu.tally.check.Draw;
import vn.kiemphieu.tally.check.Position;

/**
 * Danh sách lá phiếu rút để kiểm tra tay: what was committed to, what the dice gave, and which sheets are pulled, to tick
 * off. Its form is ours and stands in the template; no Party text knows a hand check by sample.
 */
public final class PullList {
    private final MinutesTemplate template;

    /**
     * Lists in the words and measures of a template.
     *
     * @throws IllegalArgumentException if it is a template of another document
     */
    public PullList(MinutesTemplate template) {
        this.template = template.of(MinutesTemplate.Document.PULL_LIST);
    }

    /** The finished PDF; the same facts and template give the same bytes. */
    public byte[] pdf(HandCheckFacts facts) {
        Manuscript manuscript = new Manuscript(template, facts.minutes());
        Letterhead.write(manuscript);
        HandCheckRule.write(manuscript, facts);
        manuscript.section("batches");
        manuscript.table(batches(manuscript, facts.check().draw()));
        manuscript.section("sheets");
        manuscript.paragraph("sheets.how");
        manuscript.add(sheets(manuscript, facts.check().draw()));
        manuscript.add(manuscript.typography().space(3));
        List<Signer> signers =
                List.of(new Signer("sign.left", ""), new Signer("sign.middle", ""), new Signer("sign.right", ""));
        manuscript.add(new Kept(List.of(new Signatures(manuscript).heads(signers)), false));
        return Press.print(manuscript);
    }

    private static Table batches(Manuscript manuscript, Draw draw) {
        Typography type = manuscript.typography();
        List<Table.Column> columns = columns(manuscript, "batch", "size", "pulled");
        List<List<String>> rows = new ArrayList<>();
        for (Batch batch : draw.batches()) {
            long pulled = draw.drawn().stream()
                    .filter(at -> at.batch() == batch.number())
                    .count();
            rows.add(List.of(Numerals.of(batch.number()), Numerals.of(batch.sheets()), Numerals.of(pulled)));
        }
        return type.table(columns, rows);
    }

    private static Table sheets(Manuscript manuscript, Draw draw) {
        Typography type = manuscript.typography();
        List<Table.Column> columns =
                columns(manuscript, "no", "batch", "sheet", "turn", "taken", "first", "second", "returned");
        List<List<String>> rows = new ArrayList<>();
        for (Position at : draw.pullList()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    Numerals.of(at.batch()),
                    Numerals.of(at.sheet()),
                    Integer.toString(draw.drawn().indexOf(at) + 1),
                    "",
                    "",
                    "",
                    ""));
        }
        return type.table(columns, rows);
    }

    private static List<Table.Column> columns(Manuscript manuscript, String... names) {
        List<Table.Column> columns = new ArrayList<>();
        for (String name : names) {
            String title = manuscript.wording().text("column." + name);
            columns.add(manuscript.typography().column(title, name, Align.CENTRE));
        }
        return columns;
    }
}
