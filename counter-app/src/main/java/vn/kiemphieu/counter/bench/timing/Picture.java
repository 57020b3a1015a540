package vn.kiemphieu.counter.bench.timing;

import java.util.Set;
import vn.kiemphieu.counter.bench.reading.PaperReaders;
import vn.kiemphieu.counter.bench.reading.PaperReaders.ForPaper;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.SheetOutcome;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.tally.ballot.BallotReading;
import vn.kiemphieu.testballots.PlannedSheet;

/** An encoded picture in memory and what reads it. */
@SuppressWarnings("ArrayRecordComponent") // compared by identity only
record Picture(byte[] bytes, ForPaper paper) {
    static Picture of(PlannedSheet plan, PaperReaders readers) {
        return new Picture(
                plan.draw().bytes(), readers.of(plan.paper().election().id()));
    }

    GreyPicture decode() {
        return PageFiles.decode(bytes).orElseThrow();
    }

    /** From the bytes to the finding; of a ballot of several pages, to what each row of this page says. */
    int read() {
        SheetOutcome outcome = paper.reader().read(decode());
        if (!(outcome instanceof Read read)) {
            return outcome.hashCode();
        }
        if (paper.expected().pages() == 1) {
            return paper.rules()
                    .find(new BallotReading(read.rows(), read.remarks()))
                    .hashCode();
        }
        return read.rows().stream().map(paper.rules()::choice).toList().hashCode()
                + Set.copyOf(read.remarks()).hashCode();
    }
}
