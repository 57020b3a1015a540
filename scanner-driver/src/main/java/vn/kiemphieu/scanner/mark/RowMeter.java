package vn.kiemphieu.scanner.mark;

/** Measures one row of a page. */
interface RowMeter {
    /**
     * Looks at the row.
     *
     * @param neighbour where the row looked at before was found
     */
    RowSeen look(PageLook page, RowShift neighbour);
}
