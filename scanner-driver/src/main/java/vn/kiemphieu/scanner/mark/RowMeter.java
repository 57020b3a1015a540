package vn.kiemphieu.scanner.mark;

import java.util.List;
import java.util.Set;
import vn.kiemphieu.tally.election.Column;

/** Measures one row of a page. */
interface RowMeter {
    /**
     * Looks at the row.
     *
     * @param neighbour where the row looked at before was found
     */
    RowSeen look(PageLook page, RowShift neighbour);

    /**
     * The ink in some columns of the row, each by itself; none where its print is not found.
     *
     * @param columns in which a clear mark was seen
     */
    List<MarkPlace> places(PageLook page, Set<Column> columns);
}
