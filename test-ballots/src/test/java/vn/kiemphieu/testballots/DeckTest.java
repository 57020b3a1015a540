package vn.kiemphieu.testballots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kiemphieu.testballots.demo.DemoPapers;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.mark.Pen;
import vn.kiemphieu.testballots.wear.Grade;
import vn.kiemphieu.testballots.wear.WearKind;

class DeckTest {
    private static final int SHEETS = 20_000;
    private static final List<DeckPaper> PAPERS = DemoPapers.all();
    private static final Deck DECK = new Deck(7, Grade.MODERATE, PAPERS);

    @Test
    void every_kind_of_mark_and_wear_and_pen_comes_on_two_sheets_of_a_hundred() {
        Map<MarkKind, Integer> marks = new EnumMap<>(MarkKind.class);
        Map<WearKind, Integer> wear = new EnumMap<>(WearKind.class);
        Map<Pen.Make, Integer> makes = new EnumMap<>(Pen.Make.class);
        Map<Pen.Colour, Integer> colours = new EnumMap<>(Pen.Colour.class);
        DECK.first(SHEETS).forEach(sheet -> {
            sheet.marks().forEach(kind -> marks.merge(kind, 1, Integer::sum));
            sheet.wear().kinds().forEach(kind -> wear.merge(kind, 1, Integer::sum));
            makes.merge(sheet.ballot().pen().make(), 1, Integer::sum);
            colours.merge(sheet.ballot().pen().colour(), 1, Integer::sum);
        });
        assertOften(Arrays.stream(MarkKind.values()).filter(MarkKind::ordinary).toList(), marks);
        assertOften(List.copyOf(WearKind.of(Grade.MODERATE)), wear);
        assertOften(List.of(Pen.Make.values()), makes);
        assertOften(List.of(Pen.Colour.values()), colours);
    }

    private static <K> void assertOften(List<K> kinds, Map<K, Integer> count) {
        kinds.forEach(kind -> assertTrue(count.getOrDefault(kind, 0) * 50 >= SHEETS, kind + ": " + count.get(kind)));
    }

    @Test
    void most_sheets_are_good() {
        long good = DECK.first(2000).filter(sheet -> sheet.truth().good()).count();
        assertTrue(good > 1100, "only " + good + " of 2000");
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void a_deck_shows_the_wear_of_its_grade_and_no_other(Grade grade) {
        Set<WearKind> seen = EnumSet.noneOf(WearKind.class);
        new Deck(1, grade, PAPERS)
                .first(3000)
                .forEach(sheet -> seen.addAll(sheet.wear().kinds()));
        assertEquals(WearKind.of(grade), seen);
    }

    @Test
    void a_sheet_depends_on_seed_and_number_alone() {
        byte[] alone = new Deck(7, Grade.MODERATE, PAPERS).sheet(19).bytes();
        DECK.sheet(3);
        assertArrayEquals(alone, DECK.sheet(19).bytes());
        assertNotEquals(
                new Deck(8, Grade.MODERATE, PAPERS).plan(19).ballot(),
                DECK.plan(19).ballot());
    }

    @Test
    void any_number_of_threads_draws_the_same_pictures() {
        Deck small = new Deck(7, Grade.MODERATE, List.of(PAPERS.get(2)));
        List<String> one = small.first(16).map(sheet -> sheet.draw().sha256()).toList();
        List<String> many =
                small.first(16).parallel().map(sheet -> sheet.draw().sha256()).toList();
        assertEquals(one, many);
    }

    @Test
    void pages_of_a_ballot_follow_each_other() {
        List<PlannedSheet> sheets = DECK.first(60).toList();
        for (int i = 1; i < sheets.size(); i++) {
            Truth before = sheets.get(i - 1).truth();
            Truth next = sheets.get(i).truth();
            boolean same = before.ballot() == next.ballot();
            assertEquals(before.page() < before.pages(), same);
            assertEquals(same ? before.page() + 1 : 1, next.page());
        }
    }

    @Test
    void the_last_ballot_is_complete_however_many_sheets_are_asked_for() {
        for (int sheets = 1; sheets < 40; sheets++) {
            List<PlannedSheet> first = DECK.first(sheets).toList();
            Truth last = first.get(first.size() - 1).truth();
            assertTrue(first.size() >= sheets);
            assertEquals(last.pages(), last.page());
        }
    }

    @Test
    void a_file_is_named_after_its_format() {
        assertTrue(DECK.first(300)
                .allMatch(sheet ->
                        sheet.name().endsWith("." + sheet.wear().format().suffix())));
    }
}
