package vn.kiemphieu.report.minutes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.report.minutes.MinutesTemplate.Document;

class OtherDocumentsTest {
    private final ElectionMinutes minutes = new ElectionMinutes(MinutesTemplate.standard(Document.ELECTION_MINUTES));
    private final SealSlip slip = new SealSlip(MinutesTemplate.standard(Document.SEAL_SLIP));

    @Test
    void election_minutes_leave_blanks_for_what_only_people_know() throws IOException {
        Approved.require("election-minutes", minutes.pdf(Cases.tie()));
    }

    @Test
    void ballots_that_elect_nobody_have_no_election_minutes() {
        assertThrows(IllegalArgumentException.class, () -> minutes.pdf(Cases.opinion()));
    }

    @Test
    void a_seal_slip_names_what_is_in_the_packet() throws IOException {
        Approved.require("seal-slip", slip.pdf(Cases.strikeOut()));
    }

    @Test
    void a_seal_slip_can_be_completed_by_hand() throws IOException {
        Approved.require("seal-slip-by-hand", slip.pdf(Cases.draft()));
    }

    @Test
    void the_same_facts_give_the_same_bytes() {
        assertArrayEquals(slip.pdf(Cases.draft()), slip.pdf(Cases.draft()));
        assertArrayEquals(minutes.pdf(Cases.tie()), minutes.pdf(Cases.tie()));
    }
}
