package vn.kiemphieu.counter.keying;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.counter.closing.ChoiceWords;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;

/** One ballot as typed, and what it says by the rules. */
public record Line(String typed, Settled ballot) {
    private static final List<Choice> IN_ORDER =
            List.of(Choice.FOR, Choice.AGAINST, Choice.HIGH, Choice.MEDIUM, Choice.LOW, Choice.NOT_COUNTED);

    /** What the ballot says, to be compared with the paper before the next one. */
    public String words() {
        if (ballot instanceof Valid valid) {
            return valid(valid.choices());
        }
        return "không hợp lệ: " + ((Invalid) ballot).ground().vietnamese();
    }

    private static String valid(Choices choices) {
        List<String> said = new ArrayList<>();
        for (Choice choice : IN_ORDER) {
            add(said, choice, choices);
        }
        return "hợp lệ: " + String.join("; ", said);
    }

    private static void add(List<String> said, Choice choice, Choices choices) {
        List<String> runs = new ArrayList<>();
        int people = 0;
        int from = 0;
        for (int row = 1; row <= choices.rows() + 1; row++) {
            boolean says = row <= choices.rows() && choices.choice(row) == choice;
            if (says && from == 0) {
                from = row;
            } else if (!says && from > 0) {
                people += row - from;
                runs.add(row - from == 1 ? "" + from : from + "-" + (row - 1));
                from = 0;
            }
        }
        if (people > 0) {
            said.add(ChoiceWords.vietnamese(choice) + " " + people + " người (" + String.join(", ", runs) + ")");
        }
    }
}
