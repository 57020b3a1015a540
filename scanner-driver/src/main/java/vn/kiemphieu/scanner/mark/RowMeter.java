package vn.kiemphieu.scanner.mark;

import java.util.Set;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;

/** Measures one row of a page. */
interface RowMeter {
    /** What is seen in the row; what is seen where no mark belongs is added to the remarks. */
    RowReading measure(SeenPage seen, PrintMask mask, Set<Remark> remarks);
}
