package vn.kiemphieu.counter.counting;

import java.util.ArrayList;
import java.util.List;

/** Pages that follow one another as one ballot, in the order in which they were fed. */
final class Run {
    private final List<ReadPage> printed = new ArrayList<>();
    private final List<ReadPage> markedBacks = new ArrayList<>();
    private final int length;
    private boolean broken;
    private boolean inkOnBack;

    /**
     * A run without pages.
     *
     * @param length how many pages a ballot has
     */
    Run(int length) {
        this.length = length;
    }

    void add(ReadPage page) {
        boolean next = page.read().orElseThrow().page() == printed.size() + 1;
        broken |= !next;
        printed.add(page);
    }

    void addMarkedBack(ReadPage back) {
        markedBacks.add(back);
        inkOnBack = true;
    }

    void suspectInkOnBack() {
        inkOnBack = true;
    }

    /** Something else came between its pages. */
    void interrupt() {
        broken |= !printed.isEmpty() && printed.size() < length;
    }

    /** Whether a page may still belong to it: also after a break, up to the next page 1. */
    boolean isOpen() {
        return !printed.isEmpty() && (broken || printed.size() < length);
    }

    boolean isEmpty() {
        return printed.isEmpty();
    }

    /** Whether these are pages 1 to the last, one after the other. */
    boolean isComplete() {
        return !broken && printed.size() == length;
    }

    boolean hasInkOnBack() {
        return inkOnBack;
    }

    List<ReadPage> printed() {
        return printed;
    }

    /** All pages it accounts for. */
    List<ReadPage> all() {
        List<ReadPage> all = new ArrayList<>(printed);
        all.addAll(markedBacks);
        return all;
    }
}
