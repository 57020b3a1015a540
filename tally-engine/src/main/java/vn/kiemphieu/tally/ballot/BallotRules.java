package vn.kiemphieu.tally.ballot;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.election.Election;

/**
 * The decision tables of one election: from what was seen to a finding, and from people's decisions to a valid ballot.
 * Source: 244-QĐ/TW art. 17, 190-QĐ/TW art. 15; rule numbers as in {@code docs/rules.md}. All reasons are recorded; of
 * several grounds the first in the order V, then the form's own table, is proposed.
 */
public final class BallotRules {
    private final Election election;
    private final FormRules form;

    private BallotRules(Election election, FormRules form) {
        this.election = election;
        this.form = form;
    }

    /** The rules that hold for an election. */
    public static BallotRules of(Election election) {
        FormRules form = switch (election.form()) {
            case STRIKE_OUT -> new StrikeOutRules(election.seats());
            case ONE_NAME -> new OneNameRules(election.settings());
            case TWO_BOXES -> new TwoBoxesRules(election.settings());
            case OPINION -> new OpinionRules(election.settings());
            case CONFIDENCE -> new ConfidenceRules(election.settings());
        };
        return new BallotRules(election, form);
    }

    /** What the machine says of a ballot: valid where nothing is in doubt and no rule speaks against it. */
    public BallotFinding find(BallotReading reading) {
        requireRows(reading.rows().size());
        List<Choice> choices = new ArrayList<>();
        Set<Integer> unclear = new TreeSet<>();
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        for (RowReading row : reading.rows()) {
            RowRule rule = form.judge(row);
            choices.add(rule.choice());
            rule.doubt().ifPresent(reason -> {
                unclear.add(row.row());
                reasons.add(reason);
            });
        }
        WholeSheetRules.addReasons(reading.remarks(), reasons);
        Optional<Objection> objection = unclear.isEmpty() ? form.object(choices, reading.rows()) : Optional.empty();
        objection.ifPresent(against -> reasons.add(against.rule()));
        if (reasons.isEmpty()) {
            return new Valid(Choices.of(choices));
        }
        return new Referred(unclear, reasons, WholeSheetRules.proposal(reasons, objection));
    }

    /** What one row says by itself; empty where people have to look. */
    public Optional<Choice> choice(RowReading row) {
        RowRule rule = form.judge(row);
        return rule.doubt().isPresent() ? Optional.empty() : Optional.of(rule.choice());
    }

    /**
     * The committee concludes that a ballot is valid.
     *
     * @param reading what was seen
     * @param decided people's decision per row; it holds for every row named, also where the machine had no doubt
     */
    public Settlement conclude(BallotReading reading, Map<Integer, Choice> decided) {
        requireRows(reading.rows().size());
        requireKnown(decided);
        List<Choice> choices = new ArrayList<>();
        Set<Integer> open = new TreeSet<>();
        for (RowReading row : reading.rows()) {
            RowRule rule = form.judge(row);
            Choice byPeople = decided.get(row.row());
            if (byPeople == null && rule.doubt().isPresent()) {
                open.add(row.row());
            }
            choices.add(byPeople == null ? rule.choice() : byPeople);
        }
        return open.isEmpty() ? settle(choices) : new Settlement.RowsOpen(open);
    }

    /** The committee keys a whole ballot from the paper, one choice per row in order. */
    public Settlement conclude(List<Choice> choices) {
        requireRows(choices.size());
        choices.forEach(this::requireOfForm);
        return settle(choices);
    }

    private Settlement settle(List<Choice> choices) {
        Optional<Objection> objection = form.object(choices, List.of());
        if (objection.isPresent()) {
            return new Settlement.AgainstRule(objection.get().rule());
        }
        return new Settlement.Accepted(new Valid(Choices.of(choices)));
    }

    private void requireRows(int rows) {
        if (rows != election.candidates().size()) {
            throw new IllegalArgumentException(
                    "the ballot has " + election.candidates().size() + " rows, not " + rows);
        }
    }

    private void requireKnown(Map<Integer, Choice> decided) {
        decided.forEach((row, choice) -> {
            if (row < 1 || row > election.candidates().size()) {
                throw new IllegalArgumentException("the ballot has no row " + row);
            }
            requireOfForm(choice);
        });
    }

    private void requireOfForm(Choice choice) {
        if (!Choice.of(election.form()).contains(choice)) {
            throw new IllegalArgumentException("form " + election.form() + " knows no choice " + choice);
        }
    }
}
