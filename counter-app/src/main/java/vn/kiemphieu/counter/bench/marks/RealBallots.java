package vn.kiemphieu.counter.bench.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.bench.marks.RealBallot.Laid;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.picture.Dice;

/**
 * Which mark goes where. Every mark stands alone on a ballot with one name; and of each hand that made several clear marks
 * of one kind, ballots with two boxes a row are filled, as one voter would: some with an empty box of the same paper
 * beside them, some with a doubtful mark among them.
 */
final class RealBallots {
    /** Fewer marks of one hand are no voter's habit. */
    private static final int FEWEST = 3;

    private final Election oneName;
    private final Election twoBoxes;
    private final Dice dice;
    private final List<RealBallot> ballots = new ArrayList<>();

    private RealBallots(Election oneName, Election twoBoxes, Dice dice) {
        this.oneName = oneName;
        this.twoBoxes = twoBoxes;
        this.dice = dice;
    }

    static List<RealBallot> of(List<RealMark> marks, Election oneName, Election twoBoxes, Dice dice) {
        RealBallots all = new RealBallots(oneName, twoBoxes, dice);
        marks.forEach(all::alone);
        Map<String, List<RealMark>> hands = marks.stream()
                .collect(Collectors.groupingBy(mark -> mark.traits().hand(), TreeMap::new, Collectors.toList()));
        hands.values().forEach(all::together);
        return all.ballots;
    }

    private void alone(RealMark mark) {
        Column column = dice.branch(ballots.size()).chance(0.5) ? Column.AGREE : Column.DISAGREE;
        ballots.add(new RealBallot(oneName, ballots.size(), List.of(new Laid(1, column, mark))));
    }

    private void together(List<RealMark> ofOneHand) {
        List<RealMark> empty = with(ofOneHand, Label.UNMARKED);
        Map<String, List<RealMark>> kinds = ofOneHand.stream()
                .filter(mark ->
                        mark.traits().label() == Label.CROSSED || mark.traits().label() == Label.MARKED)
                .collect(Collectors.groupingBy(mark -> mark.traits().type(), TreeMap::new, Collectors.toList()));
        for (List<RealMark> kind : kinds.values()) {
            boolean oneStroke = kind.get(0) instanceof StrokeMark;
            if (kind.size() < FEWEST && !oneStroke) {
                continue;
            }
            int rows = twoBoxes.candidates().size();
            for (int from = 0; from < kind.size(); from += rows) {
                fill(kind, from, empty);
            }
            with(ofOneHand, Label.AMBIGUOUS).forEach(doubtful -> fillWith(kind, doubtful));
        }
    }

    /** One ballot, its rows marked by the marks from the given one on, over and over. */
    private void fill(List<RealMark> kind, int from, List<RealMark> empty) {
        Dice own = dice.branch(ballots.size());
        List<Laid> laid = new ArrayList<>();
        int rows = twoBoxes.candidates().size();
        int leftEmpty = empty.isEmpty() ? 0 : own.whole(2, rows);
        for (int row = 1; row <= rows; row++) {
            Column column = row == 1 || own.chance(0.7) ? Column.AGREE : Column.DISAGREE;
            if (row != leftEmpty) {
                laid.add(new Laid(row, column, kind.get((from + row - 1) % kind.size())));
            }
            if (!empty.isEmpty() && (row == leftEmpty || own.chance(0.5))) {
                laid.add(new Laid(row, other(column), own.anyOf(empty)));
            }
        }
        ballots.add(new RealBallot(twoBoxes, ballots.size(), laid));
    }

    private void fillWith(List<RealMark> kind, RealMark doubtful) {
        Dice own = dice.branch(ballots.size());
        List<Laid> laid = new ArrayList<>();
        int rows = twoBoxes.candidates().size();
        int odd = own.whole(1, rows);
        for (int row = 1; row <= rows; row++) {
            laid.add(new Laid(row, Column.AGREE, row == odd ? doubtful : own.anyOf(kind)));
        }
        ballots.add(new RealBallot(twoBoxes, ballots.size(), laid));
    }

    private static Column other(Column column) {
        return column == Column.AGREE ? Column.DISAGREE : Column.AGREE;
    }

    private static List<RealMark> with(List<RealMark> marks, Label label) {
        return marks.stream().filter(mark -> mark.traits().label() == label).toList();
    }
}
