package vn.kiemphieu.counter.bench.marks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.Expected;
import vn.kiemphieu.testballots.Meaning;
import vn.kiemphieu.testballots.RowTruth;
import vn.kiemphieu.testballots.Truth;

/**
 * A ballot of one page with real marks in its boxes, and what it says by what people said of the marks.
 *
 * @param number in its run
 */
record RealBallot(Election election, int number, List<Laid> marks) {
    RealBallot {
        marks = List.copyOf(marks);
    }

    /** A mark in a box. */
    record Laid(int row, Column column, RealMark mark) {
        Label label() {
            return mark.traits().label();
        }

        boolean counts() {
            return label() == Label.CROSSED || label() == Label.MARKED;
        }
    }

    Truth truth() {
        List<RowTruth> rows = IntStream.rangeClosed(1, election.candidates().size())
                .mapToObj(row -> new RowTruth(row, meaning(row)))
                .toList();
        Set<String> reasons = reasons(rows);
        Expected expected = !reasons.isEmpty()
                ? Expected.REFERRED
                : marks.stream().anyMatch(mark -> mark.label() == Label.MARKED) ? Expected.OPEN : Expected.VALID;
        return new Truth(election.id().value(), election.round(), number, 1, 1, rows, expected, reasons);
    }

    private Meaning meaning(int row) {
        List<Laid> here = marks.stream().filter(mark -> mark.row() == row).toList();
        if (here.stream().anyMatch(mark -> mark.label() == Label.AMBIGUOUS)) {
            return Meaning.PEOPLE;
        }
        List<Laid> counted = here.stream().filter(Laid::counts).toList();
        if (counted.size() != 1) {
            return Meaning.NOT_COUNTED;
        }
        return counted.get(0).column() == Column.AGREE ? Meaning.FOR : Meaning.AGAINST;
    }

    private Set<String> reasons(List<RowTruth> rows) {
        Set<String> reasons = new HashSet<>();
        if (rows.stream().anyMatch(row -> row.meaning() == Meaning.PEOPLE)) {
            reasons.add("C7");
        } else if (rows.stream().allMatch(row -> row.meaning() == Meaning.NOT_COUNTED)) {
            reasons.add(election.form() == BallotForm.ONE_NAME ? "B2" : "C4");
        } else if (election.form() == BallotForm.TWO_BOXES
                && rows.stream().allMatch(row -> row.meaning() == Meaning.AGAINST)) {
            reasons.add("C5");
        }
        return reasons;
    }
}
