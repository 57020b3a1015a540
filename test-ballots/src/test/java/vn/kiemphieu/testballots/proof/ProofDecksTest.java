package vn.kiemphieu.testballots.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.testballots.Expected;
import vn.kiemphieu.testballots.MarkedBallot;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.proof.Foreigner.Kind;
import vn.kiemphieu.testballots.wear.Grade;
import vn.kiemphieu.testballots.wear.WearKind;

class ProofDecksTest {
    private final RescanDeck rescans = new RescanDeck(3, Grade.MODERATE);

    @Test
    void a_sheet_without_pen_has_no_mark_and_one_damage_at_least() {
        Set<WearKind> damages = EnumSet.noneOf(WearKind.class);
        new NoPenDeck(1).first(400).forEach(sheet -> {
            assertEquals(Set.of(), sheet.marks());
            Set<WearKind> here = EnumSet.copyOf(sheet.wear().kinds());
            here.retainAll(Set.of(WearKind.FOLD, WearKind.SPECKS, WearKind.STREAK, WearKind.BLEED_THROUGH));
            assertTrue(!here.isEmpty());
            damages.addAll(here);
        });
        assertEquals(4, damages.size());
    }

    @Test
    void a_mark_seen_where_no_pen_was_is_counted() {
        PlannedSheet sheet = new NoPenDeck(1).sheet(0);
        Map<Integer, String> votes = new HashMap<>();
        sheet.truth().rows().forEach(row -> votes.put(row.row(), row.meaning().word()));
        assertEquals(0, NoPenDeck.marksSeen(sheet, votes));
        votes.put(2, "not_counted");
        votes.put(3, "unsure");
        assertEquals(1, NoPenDeck.marksSeen(sheet, votes));
    }

    @Test
    void a_second_scan_shows_the_same_marks_and_damages_and_another_picture() {
        for (int i = 0; i < 100; i++) {
            PlannedSheet first = rescans.sheet(i);
            PlannedSheet again = rescans.again(first, 1);
            assertEquals(first.ballot(), again.ballot());
            assertEquals(first.truth(), again.truth());
            assertEquals(first.wear().seed(), again.wear().seed());
            assertEquals(first.wear().dpi(), again.wear().dpi());
            assertNotEquals(first.wear().lie(), again.wear().lie());
            assertNotEquals(first.name(), again.name());
        }
        PlannedSheet small = rescans.sheet(2);
        assertNotEquals(small.draw().sha256(), rescans.again(small, 1).draw().sha256());
    }

    @Test
    void twenty_scans_are_twenty_names() {
        List<String> names =
                rescans.scans(rescans.marginal(4), 20).map(PlannedSheet::name).toList();
        assertEquals(20, Set.copyOf(names).size());
    }

    @Test
    void a_marginal_sheet_is_for_people() {
        long marginal = 0;
        for (int i = 0; i < 200; i++) {
            PlannedSheet sheet = rescans.marginal(i);
            boolean here = sheet.marks().contains(MarkKind.MARGINAL);
            marginal += here ? 1 : 0;
            assertTrue(!here || sheet.truth().expected() == Expected.REFERRED);
        }
        assertTrue(marginal > 150, marginal + " of 200");
    }

    @Test
    void a_lookalike_has_the_same_marks_by_another_hand() {
        PlannedSheet sheet = rescans.sheet(9);
        MarkedBallot like = rescans.lookalike(sheet).ballot();
        assertEquals(sheet.ballot().rows(), like.rows());
        assertEquals(sheet.ballot().pen(), like.pen());
        assertNotEquals(sheet.ballot().seed(), like.seed());
    }

    @Test
    void every_kind_of_foreigner_comes_in_turn_and_would_be_good_elsewhere() {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        new ForeignDeck(1).first(350).forEach(foreigner -> {
            kinds.merge(foreigner.kind(), 1, Integer::sum);
            assertEquals(Expected.VALID, foreigner.sheet().truth().expected());
        });
        assertEquals(Kind.values().length, kinds.size());
        kinds.forEach((kind, many) -> assertTrue(many >= 40, kind + ": " + many));
    }
}
