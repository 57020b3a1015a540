package vn.kiemphieu.counter.session;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.scanner.RowInk;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.session.RecordId;

/** Where a second look at a stored page does not say what the first reading said. */
public sealed interface SecondDifference {
    /** The record that the page belongs to, known by its random name alone. */
    RecordId record();

    /** The page of the ballot, from 1. */
    int page();

    /** The page that was read is not to be seen in the picture. */
    record NotFound(RecordId record, int page) implements SecondDifference {}

    /** A row: what both saw in it, column by column. */
    sealed interface OfRow extends SecondDifference {
        /** The number of the row on the ballot, from 1. */
        int row();

        Candidate candidate();

        Map<Column, Ink> first();

        Map<Column, Ink> second();
    }

    /** One is sure of a mark where the other is sure of none. */
    record Contradiction(
            RecordId record, int page, int row, Candidate candidate, Map<Column, Ink> first, Map<Column, Ink> second)
            implements OfRow {}

    /** The first reading was sure, the second look is not: no contradiction. */
    record LessSure(
            RecordId record, int page, int row, Candidate candidate, Map<Column, Ink> first, Map<Column, Ink> second)
            implements OfRow {}

    /** How a row was seen by both; empty where the second says the same, or the first was not sure itself. */
    static Optional<SecondDifference> of(
            RecordId record, int page, Candidate candidate, RowReading first, RowInk second) {
        Map<Column, Ink> one = new EnumMap<>(first.ink());
        Map<Column, Ink> other = new EnumMap<>(second.ink());
        Map<Column, Ink> sure = new EnumMap<>(one);
        sure.values().removeIf(Ink.UNSURE::equals);
        if (sure.entrySet().stream().anyMatch(seen -> contradict(seen.getValue(), other.get(seen.getKey())))) {
            return Optional.of(new Contradiction(record, page, first.row(), candidate, one, other));
        }
        return sure.keySet().stream().anyMatch(column -> other.get(column) == Ink.UNSURE)
                ? Optional.of(new LessSure(record, page, first.row(), candidate, one, other))
                : Optional.empty();
    }

    private static boolean contradict(Ink sure, Ink other) {
        return other != Ink.UNSURE && other != sure;
    }
}
