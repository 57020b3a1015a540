package vn.kiemphieu.scanner.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.RowEvidence;
import vn.kiemphieu.scanner.RowEvidence.Kind;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Column;

/** How far a name is struck. */
final class NameScores implements RowScores {
    private final Row row;
    private final Area zone;
    private final Area body;

    NameScores(Row row, Area zone, Area body) {
        this.row = row;
        this.zone = zone;
        this.body = body;
    }

    @Override
    public List<RowEvidence> of(RowView view) {
        Pen pen = view.pen(zone);
        PenLine line = PenLine.along(pen, body, Limits.PEN);
        List<RowEvidence> found = new ArrayList<>();
        found.add(evidence(Kind.PEN_ON_NAME, RowScores.millimetres(pen.columns(zone)), Limits.NAME_SPECK));
        part(Kind.FAMILY_STRUCK, line, row.family()).ifPresent(found::add);
        part(Kind.MIDDLE_STRUCK, line, row.middle()).ifPresent(found::add);
        part(Kind.GIVEN_STRUCK, line, Optional.of(row.given())).ifPresent(found::add);
        found.add(share(Kind.NAME_STRUCK, line.share(body.left(), body.right()), Limits.STRUCK_WHOLE));
        found.add(share(Kind.THROUGH_MIDDLE, line.inBody(body.left(), body.right()), Limits.STRUCK_IN_BODY));
        return found;
    }

    private static Optional<RowEvidence> part(Kind kind, PenLine line, Optional<Box> part) {
        return part.map(Area::of).map(area -> share(kind, line.share(area.left(), area.right()), Limits.STRUCK_PART));
    }

    private static RowEvidence share(Kind kind, double share, double limit) {
        return evidence(kind, RowScores.percent(share), RowScores.percent(limit));
    }

    private static RowEvidence evidence(Kind kind, double score, double limit) {
        return new RowEvidence(kind, Column.NAME, score, limit);
    }
}
