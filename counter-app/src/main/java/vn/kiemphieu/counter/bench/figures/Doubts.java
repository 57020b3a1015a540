package vn.kiemphieu.counter.bench.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.testballots.Meaning;
import vn.kiemphieu.testballots.RowTruth;

/** Where on a good page the reader was in doubt, to see whether any place is at a disadvantage. */
final class Doubts {
    private Doubts() {}

    /** Every place of a good page that was read; one of its doubts, thrown by the page's name, stands for all of them. */
    static SortedMap<Place, Looks> of(Compared compared) {
        SortedMap<Place, Looks> looks = new TreeMap<>();
        if (!compared.sample().truth().good()) {
            return looks;
        }
        List<Place> doubts = new ArrayList<>();
        for (RowReading row : compared.seen().rows()) {
            for (Column column : compared.sample().election().form().columns()) {
                Place place = place(compared.sample(), row.row(), column);
                looks.put(place, new Looks(1, 0));
                if (row.ink().get(column) != (place.marked() ? Ink.PRESENT : Ink.NONE)) {
                    doubts.add(place);
                }
            }
        }
        if (!doubts.isEmpty()) {
            int one = Math.floorMod(compared.sample().name().hashCode() * 0x9E3779B1, doubts.size());
            looks.put(doubts.get(one), new Looks(1, 1));
        }
        return looks;
    }

    private static Place place(Sample sample, int row, Column column) {
        Meaning meaning = sample.truth().rows().stream()
                .filter(truth -> truth.row() == row)
                .map(RowTruth::meaning)
                .findFirst()
                .orElseThrow();
        boolean marked = sample.election().form() == BallotForm.STRIKE_OUT
                ? meaning == Meaning.NOT_COUNTED
                : means(meaning, column);
        return new Place(sample.election().id() + "-" + sample.truth().page(), marked, row, column);
    }

    private static boolean means(Meaning meaning, Column column) {
        return switch (column) {
            case AGREE -> meaning == Meaning.FOR;
            case DISAGREE -> meaning == Meaning.AGAINST;
            case HIGH -> meaning == Meaning.HIGH;
            case MEDIUM -> meaning == Meaning.MEDIUM;
            case LOW -> meaning == Meaning.LOW;
            case NAME -> false;
        };
    }
}
