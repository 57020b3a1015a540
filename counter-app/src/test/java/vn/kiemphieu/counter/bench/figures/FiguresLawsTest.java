package vn.kiemphieu.counter.bench.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.counter.bench.figures.Worst.Case;
import vn.kiemphieu.counter.bench.figures.Worst.Crop;
import vn.kiemphieu.counter.bench.figures.Worst.Fault;
import vn.kiemphieu.counter.bench.figures.Worst.Verdict;
import vn.kiemphieu.counter.counting.Status;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.Expected;
import vn.kiemphieu.testballots.Meaning;
import vn.kiemphieu.testballots.RowTruth;
import vn.kiemphieu.testballots.Truth;
import vn.kiemphieu.testballots.demo.DemoCongress;

class FiguresLawsTest {
    private static final Election LIST = DemoCongress.election("bch");
    private static final int ROWS = LIST.candidates().size();

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 20261126})
    void any_order_and_any_grouping_give_the_same_figures(long seed) {
        Random random = new Random(seed);
        List<Figures> parts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            parts.add(Figures.of(compared(i, random)));
        }
        Figures straight = Figures.sum(parts);
        Collections.shuffle(parts, random);
        int cut = random.nextInt(parts.size());
        Figures grouped = Figures.sum(parts.subList(0, cut)).plus(Figures.sum(parts.subList(cut, parts.size())));
        assertEquals(straight, grouped);
        assertEquals(straight, straight.plus(Figures.ZERO));
        assertEquals(60, straight.all().sheets());
    }

    @Test
    void the_groups_of_a_facet_that_every_sheet_has_add_up_to_all() {
        Random random = new Random(3);
        Figures all = Figures.sum(IntStream.range(0, 40)
                .mapToObj(i -> Figures.of(compared(i, random)))
                .toList());
        Counts sum = all.by(Facet.MARK, false).values().stream().reduce(Counts.ZERO, Counts::plus);
        assertEquals(all.all(), sum);
        assertEquals(all.all(), all.heavy().plus(all.lighter()));
    }

    @Test
    void a_valid_ballot_with_another_vote_is_a_misread_and_an_asked_one_is_not() {
        Sample sample = sample(0, Expected.VALID, Meaning.FOR);
        assertTrue(Compared.of(sample, seen(Status.VALID, Ink.PRESENT)).misread());
        Compared asked = Compared.of(sample, seen(Status.REFERRED, Ink.UNSURE));
        assertEquals(new Counts(1, ROWS, 1, 1, 0, 0, 0, 10), Figures.of(asked).all());
        assertEquals(ROWS, asked.wrongRows().size());
    }

    @Test
    void a_sheet_full_of_doubts_counts_as_one_doubt() {
        Figures figures =
                Figures.of(Compared.of(sample(0, Expected.VALID, Meaning.FOR), seen(Status.REFERRED, Ink.UNSURE)));
        assertEquals(
                ROWS,
                figures.places().values().stream().mapToLong(Looks::looked).sum());
        assertEquals(
                1, figures.places().values().stream().mapToLong(Looks::doubts).sum());
    }

    @Test
    void the_worst_are_the_same_whichever_came_first() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            Fault fault = List.of(Fault.values()).get(i % Fault.values().length);
            Verdict verdict = new Verdict("sheet-" + i, Expected.VALID, "", Status.REFERRED, Set.of());
            cases.add(new Case(fault, "deck", verdict, List.of(), new Crop(new byte[0])));
        }
        Worst straight = Worst.of(cases);
        Collections.shuffle(cases, new Random(5));
        Worst grouped = Worst.of(cases.subList(0, 30)).plus(Worst.of(cases.subList(30, 80)));
        assertEquals(straight, grouped);
        assertEquals(Worst.MOST, straight.cases().size());
        assertEquals(Fault.MISREAD, straight.cases().get(0).fault());
    }

    private static Compared compared(int number, Random random) {
        Expected expected = random.nextBoolean() ? Expected.VALID : Expected.OPEN;
        Meaning meaning = random.nextBoolean() ? Meaning.FOR : Meaning.NOT_COUNTED;
        Ink ink = List.of(Ink.values()).get(random.nextInt(3));
        Status status = ink == Ink.UNSURE ? Status.REFERRED : Status.VALID;
        return Compared.of(sample(number, expected, meaning), seen(status, ink));
    }

    private static Sample sample(int number, Expected expected, Meaning meaning) {
        List<RowTruth> rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> new RowTruth(row, meaning))
                .toList();
        Truth truth = new Truth("bch", 1, number, 1, 1, rows, expected, Set.of());
        Trait mark = new Trait(Facet.MARK, number % 3 == 0 ? "SINGLE" : "WAVY");
        Trait grade = new Trait(Facet.GRADE, number % 2 == 0 ? "HEAVY" : "CLEAN");
        return new Sample("sheet-" + number, LIST, truth, Set.of(mark, grade, Trait.binned(Facet.SKEW, number, 10)));
    }

    private static Seen seen(Status status, Ink ink) {
        List<RowReading> rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> new RowReading(row, Map.of(Column.NAME, ink), true))
                .collect(Collectors.toList());
        return new Seen(status, Set.of(), rows, false, 10);
    }
}
