package vn.kiemphieu.report.flow;

import java.util.List;

/**
 * A piece of page as wide as the text, which is never cut: a line, a row of a table, a block of signatures.
 *
 * @param height in millimetres
 * @param marks what is drawn on it; none makes it mere space, which vanishes at the top of a page
 * @param holdsNext whether the next strip must stand on the same page
 * @param head strips to repeat above this one where it is the first on a page
 */
public record Strip(double height, List<Mark> marks, boolean holdsNext, List<Strip> head) {
    public Strip {
        marks = List.copyOf(marks);
        head = List.copyOf(head);
    }

    public Strip(double height, List<Mark> marks, boolean holdsNext) {
        this(height, marks, holdsNext, List.of());
    }

    public Strip holding(boolean next) {
        return new Strip(height, marks, next, head);
    }

    public Strip under(List<Strip> repeated) {
        return new Strip(height, marks, holdsNext, repeated);
    }

    boolean isSpace() {
        return marks.isEmpty();
    }
}
