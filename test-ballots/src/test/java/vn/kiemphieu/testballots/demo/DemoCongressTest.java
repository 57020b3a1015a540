package vn.kiemphieu.testballots.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.NameOrder;

class DemoCongressTest {
    @Test
    void the_committee_is_elected_by_348_delegates_from_59_names_for_53_seats() {
        Election bch = DemoCongress.election("bch");
        assertEquals(348, bch.denominator().people());
        assertEquals(59, bch.candidates().size());
        assertEquals(53, bch.seats());
    }

    @Test
    void every_list_is_in_vietnamese_name_order() {
        for (Election election : DemoCongress.congress().elections()) {
            List<Candidate> sorted =
                    election.candidates().stream().sorted(NameOrder.VIETNAMESE).toList();
            assertEquals(sorted, election.candidates(), election.id().value());
        }
    }

    @Test
    void the_vote_after_the_tie_is_a_second_round_among_the_tied() {
        Election again = DemoCongress.election("ubkt-bau-lai");
        assertEquals(ElectionKind.REVOTE, again.kind());
        assertEquals(2, again.round());
        assertEquals(2, again.candidates().size());
    }
}
