package vn.kiemphieu.scanner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kiemphieu.scanner.mark.Grid;
import vn.kiemphieu.scanner.mark.PageMeter;
import vn.kiemphieu.scanner.mark.PageMeter.Measured;
import vn.kiemphieu.scanner.mark.PageView;
import vn.kiemphieu.scanner.page.Registration;
import vn.kiemphieu.scanner.page.Scan;
import vn.kiemphieu.scanner.stain.Stains;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.Column;

/** Measures a page with doubts once more without its stains. What was sure stays as it was; a doubt may be settled. */
record UnstainedPage(PageMeter meter, Stains stains) {
    /** What is to be seen on a page after all; nothing else than before where no stain is found. */
    SheetOutcome.Read look(SheetOutcome.Read first, PageView page) {
        if (settled(first)) {
            return first;
        }
        return stains.takenOff(page.scan(), page.registration(), page.dulled())
                .filter(any -> meter.showsThinPrint(page))
                .map(clean ->
                        meter.measureAgain(new PageView(Scan.of(clean), Registration.flat(Grid.PER_MILLIMETRE), 0)))
                .map(again -> surer(first, again))
                .orElse(first);
    }

    private static boolean settled(SheetOutcome.Read read) {
        return read.remarks().isEmpty()
                && read.rows().stream().noneMatch(row -> row.ink().containsValue(Ink.UNSURE));
    }

    private static SheetOutcome.Read surer(SheetOutcome.Read first, Measured again) {
        List<RowReading> rows = new ArrayList<>();
        for (int i = 0; i < first.rows().size(); i++) {
            RowReading row = first.rows().get(i);
            rows.add(
                    row.ink().containsValue(Ink.UNSURE)
                            ? surer(row, again.rows().get(i))
                            : row);
        }
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        remarks.addAll(first.remarks());
        remarks.retainAll(again.remarks());
        return new SheetOutcome.Read(first.page(), rows, remarks, first.handwriting());
    }

    private static RowReading surer(RowReading first, RowReading again) {
        Map<Column, Ink> ink = new EnumMap<>(first.ink());
        ink.replaceAll((column, seen) -> seen == Ink.UNSURE ? again.ink().get(column) : seen);
        return new RowReading(first.row(), ink, first.cross() && again.cross());
    }
}
