package vn.kiemphieu.scanner.mark;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.scanner.RowEvidence;
import vn.kiemphieu.scanner.RowEvidence.Kind;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Column;

/** What is in the boxes of a row. */
final class BoxScores implements RowScores {
    private final BallotForm form;
    private final Row row;

    BoxScores(BallotForm form, Row row) {
        this.form = form;
        this.row = row;
    }

    @Override
    public List<RowEvidence> of(RowView view) {
        List<RowEvidence> found = new ArrayList<>();
        Area name = Area.of(row.name()).grown(1, 0);
        int onName = view.pen(name).columns(name);
        found.add(new RowEvidence(Kind.PEN_ON_NAME, Column.NAME, RowScores.millimetres(onName), Limits.STRAY));
        form.columns().forEach(column -> found.addAll(box(view, column)));
        return found;
    }

    private List<RowEvidence> box(RowView view, Column column) {
        Area box = Area.of(row.boxes().get(column));
        Area inside = box.grown(-Limits.BOX_EDGE, -Limits.BOX_EDGE);
        Area reach = box.grown(Limits.BOX_REACH, Limits.BOX_REACH);
        Pen pen = view.pen(reach);
        Blobs marks = pen.blobs(inside, Limits.PEN, Limits.SPECK);
        if (marks.pixels() == 0) {
            int pale = pen.blobs(inside, Limits.FAINT, Limits.SPECK).longest();
            return List.of(new RowEvidence(Kind.PALE_IN_BOX, column, RowScores.millimetres(pale), Limits.FAINT_IN_BOX));
        }
        Blobs around = pen.blobs(reach, Limits.PEN, Limits.SPECK);
        Cross cross = Cross.in(pen, pen.in(reach, Limits.PEN), reach, inside);
        double size = (double) inside.width() * inside.height();
        int span = Math.max(marks.bounds().width(), marks.bounds().height());
        double beside = (double) (around.pixels() - marks.pixels()) / marks.pixels();
        return List.of(
                new RowEvidence(Kind.CROSS, column, cross.clear() ? 1 : 0, 1),
                share(Kind.STROKES_EXPLAIN, column, cross.explained(), Limits.CROSS_EXPLAINED),
                share(Kind.STROKES_CORE, column, cross.core(), Limits.CROSS_CORE),
                share(Kind.BOX_INKED, column, marks.pixels() / size, Limits.BOX_LEAST),
                share(Kind.BOX_SPANNED, column, (double) span / inside.width(), Limits.BOX_SPAN),
                share(Kind.BESIDE_BOX, column, beside, Limits.BOX_BESIDE));
    }

    private static RowEvidence share(Kind kind, Column column, double share, double limit) {
        return new RowEvidence(kind, column, RowScores.percent(share), RowScores.percent(limit));
    }
}
