package vn.kiemphieu.report.ballot;

import java.util.List;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Election;

/**
 * How one block of the table is divided across, from left to right.
 *
 * @param number width of the running number
 * @param name width of the name
 * @param pad white at both ends of it
 * @param marks the columns with boxes; none where names are struck
 * @param mark width of each of them
 * @param note width of the notes; 0 without
 */
record TableColumns(double number, double name, double pad, List<Column> marks, double mark, double note) {
    TableColumns {
        marks = List.copyOf(marks);
    }

    /** The columns of an election in a block of a given width; narrow where several blocks stand side by side. */
    static TableColumns of(Template template, Election election, double width, boolean narrow) {
        String kind = narrow ? ".narrow" : "";
        double number = template.measure("number.width" + kind);
        List<Column> marks = marks(election.form());
        double pad = template.measure("table.pad" + (marks.isEmpty() ? "" : kind));
        double mark = template.measure("box.column" + kind);
        double note = hasNotes(election) ? template.measure("note.width") : 0;
        return new TableColumns(number, width - number - marks.size() * mark - note, pad, marks, mark, note);
    }

    static List<Column> marks(BallotForm form) {
        return form == BallotForm.STRIKE_OUT ? List.of() : form.columns();
    }

    double width() {
        return number + name + marks.size() * mark + note;
    }

    /** Left edge of the column of a mark, from the left edge of the block. */
    double markLeft(int index) {
        return number + name + index * mark;
    }

    private static boolean hasNotes(Election election) {
        return election.form() == BallotForm.OPINION
                && election.candidates().stream()
                        .anyMatch(candidate -> !candidate.note().isEmpty());
    }
}
