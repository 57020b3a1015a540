package vn.kiemphieu.counter.bench.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.tally.election.Column;

class PlaceBiasTest {
    private static final int ROWS = 20;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void doubts_that_fall_anywhere_are_luck(long seed) {
        Map<Place, Looks> places = places();
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            doubt(places, 1 + random.nextInt(ROWS), random.nextBoolean() ? Column.AGREE : Column.DISAGREE, 1);
        }
        assertTrue(PlaceBias.ofRows(places).orElseThrow().passes());
        assertTrue(PlaceBias.ofColumns(places).orElseThrow().passes());
    }

    @Test
    void doubts_that_fall_on_one_row_are_not() {
        Map<Place, Looks> places = places();
        doubt(places, 7, Column.AGREE, 6);
        doubt(places, 7, Column.DISAGREE, 6);
        assertFalse(PlaceBias.ofRows(places).orElseThrow().passes());
        assertTrue(PlaceBias.ofColumns(places).orElseThrow().passes());
    }

    @Test
    void doubts_that_fall_on_one_column_are_not() {
        Map<Place, Looks> places = places();
        for (int row = 1; row <= ROWS; row++) {
            doubt(places, row, Column.DISAGREE, 1);
        }
        assertFalse(PlaceBias.ofColumns(places).orElseThrow().passes());
        assertTrue(PlaceBias.ofRows(places).orElseThrow().passes());
    }

    @Test
    void a_row_that_was_looked_at_more_often_may_have_more_doubts() {
        Map<Place, Looks> places = places();
        places.put(place(7, Column.AGREE), new Looks(100_000, 40));
        assertTrue(PlaceBias.ofRows(places).orElseThrow().passes());
    }

    @Test
    void a_handful_of_doubts_is_too_few_to_judge() {
        Map<Place, Looks> places = places();
        doubt(places, 7, Column.AGREE, 4);
        assertEquals(Optional.empty(), PlaceBias.ofRows(places));
    }

    private static Map<Place, Looks> places() {
        Map<Place, Looks> places = new TreeMap<>();
        for (int row = 1; row <= ROWS; row++) {
            places.put(place(row, Column.AGREE), new Looks(1000, 0));
            places.put(place(row, Column.DISAGREE), new Looks(1000, 0));
        }
        return places;
    }

    private static Place place(int row, Column column) {
        return new Place("btv-1", true, row, column);
    }

    private static void doubt(Map<Place, Looks> places, int row, Column column, int doubts) {
        places.merge(place(row, column), new Looks(0, doubts), Looks::plus);
    }
}
