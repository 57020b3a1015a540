package vn.kiemphieu.counter.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.scanner.RowInk;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.mark.MarkKind.Standing;

/**
 * What a second look at drawn sheets came to.
 *
 * @param notFound sheets on which the page was not found
 * @param rows of the sheets that were found
 * @param sure rows in which every place was seen as marked or empty
 * @param nanos of processor time that looking took, without what OpenCV gave to threads of its own
 */
record SecondLookFigures(long sheets, long notFound, long rows, long sure, long nanos, List<Mistake> mistakes) {
    static final SecondLookFigures NOTHING = new SecondLookFigures(0, 0, 0, 0, 0, List.of());

    private static final double MILLISECOND = 1e6;

    SecondLookFigures {
        mistakes = List.copyOf(mistakes);
    }

    /** A place that was seen for sure otherwise than it is. */
    record Mistake(String sheet, int row, Column column, Ink truth, Ink seen) {
        String words() {
            return sheet + ", dòng " + row + ", " + column + ": " + truth + " → " + seen;
        }
    }

    /** Of one sheet, held against what was drawn; empty where its page was not found. */
    static SecondLookFigures of(PlannedSheet sheet, Optional<List<RowInk>> seen) {
        List<RowInk> rows = seen.orElse(List.of());
        List<Mistake> mistakes = new ArrayList<>();
        for (RowInk row : rows) {
            row.ink().forEach((column, ink) -> {
                Ink truth = truth(sheet, row.row(), column);
                if (truth != Ink.UNSURE && ink != Ink.UNSURE && truth != ink) {
                    mistakes.add(new Mistake(sheet.name(), row.row(), column, truth, ink));
                }
            });
        }
        long sure = rows.stream()
                .filter(row -> !row.ink().containsValue(Ink.UNSURE))
                .count();
        return new SecondLookFigures(1, seen.isPresent() ? 0 : 1, rows.size(), sure, 0, mistakes);
    }

    /** What everybody would see in a place; unsure where people may come to different answers. */
    private static Ink truth(PlannedSheet sheet, int row, Column column) {
        Set<Standing> marks = sheet.ballot().rows().get(row - 1).marks().stream()
                .filter(mark -> mark.column() == column)
                .map(mark -> mark.kind().standing())
                .filter(standing -> standing != Standing.NOTHING)
                .collect(Collectors.toSet());
        return marks.contains(Standing.FOR_PEOPLE) ? Ink.UNSURE : marks.isEmpty() ? Ink.NONE : Ink.PRESENT;
    }

    SecondLookFigures lasting(long time) {
        return new SecondLookFigures(sheets, notFound, rows, sure, time, mistakes);
    }

    SecondLookFigures plus(SecondLookFigures other) {
        List<Mistake> all = new ArrayList<>(mistakes);
        all.addAll(other.mistakes);
        return new SecondLookFigures(
                sheets + other.sheets,
                notFound + other.notFound,
                rows + other.rows,
                sure + other.sure,
                nanos + other.nanos,
                all);
    }

    String words() {
        return String.format(
                Locale.forLanguageTag("vi"),
                "%d ảnh, không nhận ra trang %d, %d dòng, chắc %.1f %%, sai %d chỗ, %.0f ms của bộ xử lý mỗi ảnh.",
                sheets,
                notFound,
                rows,
                100.0 * sure / Math.max(1, rows),
                mistakes.size(),
                nanos / MILLISECOND / Math.max(1, sheets));
    }
}
