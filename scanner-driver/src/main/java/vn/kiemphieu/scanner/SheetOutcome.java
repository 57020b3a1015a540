package vn.kiemphieu.scanner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.PaperCode;

/** What reading one side came to: what was seen, never what it means. */
public sealed interface SheetOutcome {

    /**
     * A page of the expected ballot, measured.
     *
     * @param page of the ballot, from 1
     * @param rows the rows of this page in order
     * @param remarks what was seen outside the places for marks
     * @param handwriting to know the sheet again
     */
    record Read(int page, List<RowReading> rows, Set<Remark> remarks, Handwriting handwriting) implements SheetOutcome {
        public Read {
            rows = List.copyOf(rows);
            remarks = Set.copyOf(remarks);
        }
    }

    /**
     * A page with a readable code that is not the expected ballot's.
     *
     * @param code empty where the code is not of our making
     */
    record OtherPaper(Optional<PaperCode> code) implements SheetOutcome {}

    /** No print and no ink on it. */
    record Blank() implements SheetOutcome {}

    /** Nothing can be said with proof. */
    record Unreadable(Trouble trouble) implements SheetOutcome {}
}
