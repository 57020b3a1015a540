package vn.kiemphieu.counter.session;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.SheetOutcome;
import vn.kiemphieu.tally.election.PaperCode;

/**
 * A page of an unmarked ballot, looked at after printing.
 *
 * @param ballot which one of the run, from 1; empty where that cannot be told
 * @param codes what each of its codes says; none where the page was not found
 * @param streaked whether a line runs through the picture
 */
public record PrintedPage(
        PageFile file,
        Optional<Integer> ballot,
        SheetOutcome outcome,
        List<Optional<PaperCode>> codes,
        boolean streaked) {
    public PrintedPage {
        codes = List.copyOf(codes);
    }

    /** The same, told which ballot it is of. */
    PrintedPage of(int number) {
        return new PrintedPage(file, Optional.of(number), outcome, codes, streaked);
    }

    /** The page as people find it. */
    public String name() {
        String scan = file.source() + (file.page() > 1 ? ", trang " + file.page() : "");
        return ballot.map(number -> "Phiếu in thứ " + number + " (" + scan + ")")
                .orElse(scan);
    }
}
