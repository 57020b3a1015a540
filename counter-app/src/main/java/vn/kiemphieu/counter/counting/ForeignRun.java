package vn.kiemphieu.counter.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.SheetOutcome.OtherPaper;
import vn.kiemphieu.tally.election.PaperCode;

/** Pages of one other paper that follow one another: one ballot, however many pages it has. */
final class ForeignRun {
    private final List<ReadPage> pages = new ArrayList<>();

    void add(ReadPage page) {
        pages.add(page);
    }

    /** Whether this page is the next one of the same paper. */
    boolean goesOnWith(ReadPage page) {
        if (pages.isEmpty()) {
            return false;
        }
        Optional<PaperCode> last = code(pages.get(pages.size() - 1));
        Optional<PaperCode> next = code(page);
        return last.isPresent() && next.isPresent() && follows(last.get(), next.get());
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    List<ReadPage> pages() {
        return pages;
    }

    Optional<PaperCode> code() {
        return code(pages.get(0));
    }

    private static Optional<PaperCode> code(ReadPage page) {
        return page.outcome() instanceof OtherPaper other ? other.code() : Optional.empty();
    }

    /** The paper hash differs from page to page and says nothing here. */
    private static boolean follows(PaperCode last, PaperCode next) {
        return next.mode() == last.mode()
                && next.congressTag().equals(last.congressTag())
                && next.electionTag().equals(last.electionTag())
                && next.round() == last.round()
                && next.pages() == last.pages()
                && next.page() == last.page() + 1;
    }
}
