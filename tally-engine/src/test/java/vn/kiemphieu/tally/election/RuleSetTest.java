package vn.kiemphieu.tally.election;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.election.RuleSet.Article;

class RuleSetTest {
    @Test
    void a_rule_set_is_known_by_its_code() {
        assertEquals(Optional.of(RuleSet.QD_190), RuleSet.of("190-QD/TW"));
        assertEquals(Optional.of(RuleSet.QD_244), RuleSet.of("244-QD/TW"));
        assertEquals(Optional.empty(), RuleSet.of("190-QĐ/TW"));
    }

    @Test
    void regulation_190_took_the_place_of_244_on_the_day_it_was_issued() {
        assertEquals(LocalDate.of(2014, 6, 9), RuleSet.QD_244.issued());
        assertEquals(Optional.of(RuleSet.QD_190.issued()), RuleSet.QD_244.replaced());
        assertEquals(Optional.empty(), RuleSet.QD_190.replaced());
    }

    @Test
    void every_provision_says_how_far_it_was_checked() {
        assertEquals(new Article("Điều 15", Certainty.PARTLY), RuleSet.QD_190.ballots());
        assertEquals(new Article("Điều 30", Certainty.PARTLY), RuleSet.QD_190.results());
        assertEquals(new Article("Điều 8", Certainty.PARTLY), RuleSet.QD_190.committee());
        assertEquals("Quyết định số 190-QĐ/TW", RuleSet.QD_190.title());
        assertEquals("190-QD/TW", RuleSet.QD_190.code());
    }
}
