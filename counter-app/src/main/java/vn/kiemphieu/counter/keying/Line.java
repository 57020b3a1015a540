package vn.kiemphieu.counter.keying;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;

/** One ballot as typed, and what it says by the rules. */
public record Line(String typed, Settled ballot) {

    /** What the ballot says, to be compared with the paper before the next one. */
    public String words() {
        if (ballot instanceof Valid valid) {
            return valid(valid.choices());
        }
        return "không hợp lệ: " + Grounds.words(((Invalid) ballot).ground());
    }

    private static String valid(Choices choices) {
        List<String> said = new ArrayList<>();
        add(said, "đồng ý", Choice.FOR, choices);
        add(said, "không đồng ý", Choice.AGAINST, choices);
        add(said, "tín nhiệm cao", Choice.HIGH, choices);
        add(said, "tín nhiệm", Choice.MEDIUM, choices);
        add(said, "tín nhiệm thấp", Choice.LOW, choices);
        add(said, "không tính", Choice.NOT_COUNTED, choices);
        return "hợp lệ: " + String.join("; ", said);
    }

    private static void add(List<String> said, String words, Choice choice, Choices choices) {
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
            said.add(words + " " + people + " người (" + String.join(", ", runs) + ")");
        }
    }
}
