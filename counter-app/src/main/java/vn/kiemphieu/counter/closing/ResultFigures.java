package vn.kiemphieu.counter.closing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.counter.setup.Part;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Election;

/** The figures of a {@code result.json} that some count has written. */
public final class ResultFigures {
    private static final int MOST = 1_000_000;

    private ResultFigures() {}

    /**
     * The tally that they make.
     *
     * @throws RequestRefused if a figure is missing or is none
     * @throws IllegalArgumentException if they do not make a tally of this election
     */
    public static Tally tally(Part root, Election election, Problems problems) {
        Map<InvalidityGround, Long> invalid = new EnumMap<>(InvalidityGround.class);
        Part grounds = root.requiredPart("invalid");
        for (InvalidityGround ground : InvalidityGround.values()) {
            if (grounds.has(ground.name())) {
                invalid.put(ground, (long) grounds.number(ground.name(), 1, MOST));
            }
        }
        int valid = root.number("valid", 0, MOST);
        List<Part> people = root.parts("candidates");
        Map<Choice, List<Long>> votes = new EnumMap<>(Choice.class);
        for (Choice choice : Choice.of(election.form())) {
            votes.put(choice, people.stream().map(each -> said(each, choice)).toList());
        }
        problems.refuseIfAny();
        return new Tally(election.form(), election.candidates().size(), valid, invalid, votes);
    }

    private static long said(Part person, Choice choice) {
        return person.requiredPart("counts").number(SheetLine.word(choice), 0, MOST);
    }
}
