package vn.kiemphieu.counter.counting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.kiemphieu.counter.counting.ReadPage.Look;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.scanner.Trouble;

/** Reads a page unless it was read before a cut and is still the same, byte for byte; writes down what it reads. */
public final class ResumedReader implements Function<PageFile, ReadPage> {
    private final Function<PageFile, ReadPage> reader;
    private final WorkingFile working;
    private final Guard guard;

    public ResumedReader(Function<PageFile, ReadPage> reader, WorkingFile working) {
        this.reader = reader;
        this.working = working;
        this.guard = Guard.ofReading(working);
    }

    /**
     * Reads those pages first that an earlier run did not survive; one that proves deadly is written down as unreadable.
     *
     * @param deadly names of pages that proved so in an earlier count
     */
    public void readCutOff(List<PageFile> pages, Set<String> deadly) {
        if (!deadly.isEmpty()) {
            pages.stream()
                    .filter(page -> deadly.contains(PageReceiver.name(page)))
                    .forEach(this::giveUp);
        }
        guard.aloneFirst(pages, this::read, this::giveUp);
    }

    @Override
    public ReadPage apply(PageFile page) {
        Optional<ReadPage> before = working.before(page).filter(read -> !isFileTrouble(read));
        if (before.isPresent() && PageReceiver.name(page).equals(before.get().sha256())) {
            return before.get().of(page);
        }
        return guard.among(
                page,
                () -> before.filter(read -> isSamePart(page, read))
                        .map(read -> read.of(page))
                        .orElseGet(() -> read(page)));
    }

    private ReadPage read(PageFile page) {
        ReadPage read = reader.apply(page);
        working.append(read);
        return read;
    }

    private void giveUp(PageFile page) {
        working.append(new ReadPage(page, PageReceiver.name(page), new Unreadable(Trouble.READER_BROKE), Look.NONE));
    }

    private static boolean isFileTrouble(ReadPage read) {
        return read.outcome() instanceof Unreadable unreadable
                && (unreadable.trouble() == Trouble.FILE_GONE || unreadable.trouble() == Trouble.FILE_CHANGED);
    }

    /** A page of several in one file is named by its pixels. */
    private static boolean isSamePart(PageFile page, ReadPage read) {
        return PageReceiver.receive(page).sha256().equals(read.sha256());
    }
}
