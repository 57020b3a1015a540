package vn.kiemphieu.report.ballot;

import java.util.List;
import vn.kiemphieu.report.page.Style;

/**
 * How a list is spread over pages and blocks.
 *
 * @param rooms where the table may stand, per page
 * @param lefts left edges of the blocks
 * @param columns of every block
 * @param row height of every row
 * @param names how every name is set: all alike, so that none stands out
 */
record TablePlan(List<Room> rooms, List<Double> lefts, TableColumns columns, double row, Style names) {
    TablePlan {
        rooms = List.copyOf(rooms);
        lefts = List.copyOf(lefts);
    }

    /**
     * The part of a page that is free for rows of names, under the head of the table.
     *
     * @param top where the head of the table begins
     * @param head height of the head
     * @param bottom where the last row must have ended
     */
    record Room(double top, double head, double bottom) {
        /** Rows of a height that fit one under the other. */
        int rows(double height) {
            return Math.max(0, (int) Math.floor((bottom - top - head) / height + 1e-6));
        }
    }

    /** From the left edge of the first block to the right edge of the last. */
    Strip across() {
        return new Strip(lefts.get(0), lefts.get(lefts.size() - 1) + columns.width());
    }

    int pages() {
        return rooms.size();
    }

    /** The most names a page takes. */
    int capacity(int page) {
        return rooms.get(page - 1).rows(row) * lefts.size();
    }
}
