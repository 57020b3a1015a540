package vn.kiemphieu.testballots;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Settings.Verdict;
import vn.kiemphieu.testballots.MarkedBallot.Addition;
import vn.kiemphieu.testballots.MarkedBallot.MarkedRow;
import vn.kiemphieu.testballots.MarkedBallot.PlacedMark;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.mark.MarkKind.Standing;

/** What a marked ballot says, told from its marks with rules written a second time, so that the engine cannot err alone. */
final class PlainRules {
    private final Election election;

    PlainRules(Election election) {
        this.election = election;
    }

    List<RowTruth> rows(MarkedBallot ballot) {
        return ballot.rows().stream()
                .map(row -> new RowTruth(row.row(), meaning(row)))
                .toList();
    }

    /** The rule numbers for which people must look at the ballot. */
    Set<String> reasons(MarkedBallot ballot) {
        Set<String> reasons = new TreeSet<>();
        ballot.addition()
                .map(Addition::kind)
                .filter(kind -> kind.standing() == Standing.FOR_PEOPLE)
                .ifPresent(kind -> reasons.add(kind == MarkKind.STRUCK_BESIDE_BOXES ? "C6" : "V4"));
        List<Meaning> meanings = rows(ballot).stream().map(RowTruth::meaning).toList();
        if (meanings.contains(Meaning.PEOPLE)) {
            reasons.add(strikes() ? "A4" : "C7");
            return reasons;
        }
        long chosen = meanings.stream().filter(Meaning.FOR::equals).count();
        boolean undecided = meanings.stream().allMatch(Meaning.NOT_COUNTED::equals);
        boolean against = meanings.stream().allMatch(Meaning.AGAINST::equals);
        if (strikes() && chosen == 0) {
            reasons.add("A1");
        } else if (strikes() && chosen > election.seats()) {
            reasons.add("A3");
        } else if (election.form() == BallotForm.ONE_NAME && undecided) {
            reasons.add("B2");
        } else if (!strikes() && undecided && election.settings().allUndecided() == Verdict.INVALID) {
            reasons.add("C4");
        } else if (election.form() == BallotForm.TWO_BOXES && against && spoilsC5()) {
            reasons.add("C5");
        }
        return reasons;
    }

    Expected expected(MarkedBallot ballot) {
        if (!reasons(ballot).isEmpty()) {
            return Expected.REFERRED;
        }
        boolean asAsked = ballot.addition().isEmpty() && ballot.rows().stream().allMatch(PlainRules::asAsked);
        boolean anyMark = ballot.rows().stream().anyMatch(row -> !row.marks().isEmpty());
        return asAsked && anyMark ? Expected.VALID : Expected.OPEN;
    }

    private Meaning meaning(MarkedRow row) {
        if (row.marks().stream().anyMatch(mark -> mark.kind().standing() == Standing.FOR_PEOPLE)) {
            return Meaning.PEOPLE;
        }
        Set<Column> marked = row.marks().stream()
                .filter(mark -> mark.kind().standing() != Standing.NOTHING)
                .map(PlacedMark::column)
                .collect(toSet());
        if (strikes()) {
            return marked.isEmpty() ? Meaning.FOR : Meaning.NOT_COUNTED;
        }
        return marked.size() == 1 ? meaning(marked.iterator().next()) : Meaning.NOT_COUNTED;
    }

    private static Meaning meaning(Column column) {
        return switch (column) {
            case AGREE -> Meaning.FOR;
            case DISAGREE -> Meaning.AGAINST;
            case HIGH -> Meaning.HIGH;
            case MEDIUM -> Meaning.MEDIUM;
            case LOW -> Meaning.LOW;
            case NAME -> throw new IllegalArgumentException("a name is no box");
        };
    }

    /** The box for a vote. */
    static Column column(Meaning vote) {
        return switch (vote) {
            case FOR -> Column.AGREE;
            case AGAINST -> Column.DISAGREE;
            case HIGH -> Column.HIGH;
            case MEDIUM -> Column.MEDIUM;
            case LOW -> Column.LOW;
            case NOT_COUNTED, PEOPLE -> throw new IllegalArgumentException("there is no box for " + vote);
        };
    }

    private static boolean asAsked(MarkedRow row) {
        return row.marks().size() <= 1
                && row.marks().stream().allMatch(mark -> mark.kind().standing() == Standing.AS_ASKED);
    }

    private boolean strikes() {
        return election.form() == BallotForm.STRIKE_OUT;
    }

    private boolean spoilsC5() {
        return election.settings().allDisagree().filter(Verdict.INVALID::equals).isPresent();
    }
}
