package vn.kiemphieu.counter.counting;

import java.util.Optional;
import java.util.function.Function;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.scanner.Trouble;

/** Reads a page unless it was read before a cut and is still the same, byte for byte; writes down what it reads. */
public final class ResumedReader implements Function<PageFile, ReadPage> {
    private final Function<PageFile, ReadPage> reader;
    private final WorkingFile working;

    public ResumedReader(Function<PageFile, ReadPage> reader, WorkingFile working) {
        this.reader = reader;
        this.working = working;
    }

    @Override
    public ReadPage apply(PageFile page) {
        Optional<ReadPage> before = working.before(page).filter(read -> isSame(page, read));
        if (before.isPresent()) {
            ReadPage read = before.get();
            return new ReadPage(page, read.sha256(), read.outcome(), read.look(), read.streaks());
        }
        ReadPage read = reader.apply(page);
        working.append(read);
        return read;
    }

    private static boolean isSame(PageFile page, ReadPage read) {
        boolean fileTrouble = read.outcome() instanceof Unreadable unreadable
                && (unreadable.trouble() == Trouble.FILE_GONE || unreadable.trouble() == Trouble.FILE_CHANGED);
        if (fileTrouble) {
            return false;
        }
        return PageReceiver.sha256(page.file()).equals(Optional.of(read.sha256()))
                || PageReceiver.receive(page).sha256().equals(read.sha256()); // a page of several in one file
    }
}
