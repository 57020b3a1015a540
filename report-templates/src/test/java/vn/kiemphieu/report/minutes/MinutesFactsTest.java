package vn.kiemphieu.report.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.count.Result;

class MinutesFactsTest {
    private final Count tie = Cases.tie().count();

    @Test
    void minutes_of_a_balanced_account_are_official() {
        assertTrue(Cases.tie().isOfficial());
    }

    @Test
    void i1_to_i4_minutes_of_an_account_that_does_not_balance_are_a_draft_and_say_why() throws IOException {
        BallotAccount account = new BallotAccount(400, 340, 50, 2, 350, 351);
        MinutesFacts facts = Cases.facts(tie.election(), tie.tally(), Optional.of(account));
        assertEquals(Set.of(Banner.DRAFT), facts.banners());
        String text = PdfText.of(new CountingMinutes(MinutesTemplate.standard()).pdf(facts))
                .flat();
        List.of("(400) khác", "(392) – quy tắc I1", "(340) – quy tắc I2", "(348) – quy tắc I3", "có mặt (351)")
                .forEach(part -> assertTrue(text.contains(part), part));
    }

    @Test
    void minutes_without_an_account_are_a_draft() {
        assertFalse(Cases.facts(tie.election(), tie.tally(), Optional.empty()).isOfficial());
    }

    @Test
    void a_rehearsal_cannot_be_hidden() {
        assertTrue(Cases.draft().banners().contains(Banner.REHEARSAL));
    }

    @Test
    void a_result_that_the_tally_does_not_give_is_refused() {
        Result wrong = new Result(List.of(), new Rest.Nothing());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Count(tie.congress(), tie.election(), tie.tally(), wrong, tie.account()));
    }

    @Test
    void a_tally_of_another_list_is_refused() {
        Count other = Cases.seatsLeft().count();
        assertThrows(
                IllegalArgumentException.class,
                () -> Count.of(tie.congress(), tie.election(), other.tally(), tie.account()));
    }

    @Test
    void a_fingerprint_has_five_groups_of_four() {
        assertThrows(IllegalArgumentException.class, () -> new Provenance("ABCD-EFGH", ""));
    }
}
