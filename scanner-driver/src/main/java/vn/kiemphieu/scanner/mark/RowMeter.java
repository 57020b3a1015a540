package vn.kiemphieu.scanner.mark;

import java.util.Set;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;

/** Measures one row of a page. */
interface RowMeter {
    /** What is seen in the row; what is seen where no mark belongs is added to the remarks. */
    RowReading measure(PageInk page, Set<Remark> remarks);

    /** The shares of the boxes that marks of this row cover, in thousandths; empty boxes left out. */
    default IntStream shares(PageInk page) {
        return IntStream.empty();
    }
}
