package vn.kiemphieu.tally.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.kiemphieu.tally.session.Ready.Step.PRINTED;
import static vn.kiemphieu.tally.session.Ready.Step.PROOF_READ;
import static vn.kiemphieu.tally.session.Ready.Step.TESTED;
import static vn.kiemphieu.tally.session.Sessions.BCH;
import static vn.kiemphieu.tally.session.Sessions.ELECTIONS;
import static vn.kiemphieu.tally.session.Sessions.LAN_AND_MINH;
import static vn.kiemphieu.tally.session.Sessions.UBKT;
import static vn.kiemphieu.tally.session.Sessions.assertRefused;
import static vn.kiemphieu.tally.session.Sessions.ready;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.election.ElectionId;

class ReadyTest {
    private static final ElectionId OTHER = new ElectionId("other");

    @Test
    void the_box_is_not_opened_before_paper_is_printed_proof_read_and_tested() {
        Ready ready = CountingSession.of(ELECTIONS).printed(BCH).tested(BCH);
        assertEquals(
                new Opening.NotReady(Map.of(BCH, Set.of(PROOF_READ), UBKT, Set.of(PRINTED, PROOF_READ, TESTED))),
                ready.open(Set.of(BCH, UBKT), LAN_AND_MINH));
        assertEquals(
                new Opening.NotReady(Map.of(UBKT, Set.of(PRINTED, PROOF_READ, TESTED))),
                ready.proofRead(BCH).open(Set.of(BCH, UBKT), LAN_AND_MINH));
    }

    @Test
    void only_the_elections_that_are_opened_need_to_be_ready() {
        Ready ready = CountingSession.of(ELECTIONS).printed(BCH).tested(BCH).proofRead(BCH);
        Open open = assertInstanceOf(Open.class, ready.open(Set.of(BCH), LAN_AND_MINH));
        assertEquals(Map.of(BCH, ELECTIONS.get(BCH)), open.elections());
        assertEquals(LAN_AND_MINH, open.openedBy());
    }

    @Test
    void a_changed_list_voids_what_was_done_for_it_alone() {
        Ready changed = ready().listChanged(BCH);
        assertEquals(Set.of(PRINTED, PROOF_READ, TESTED), changed.missing(BCH));
        assertEquals(Set.of(), changed.missing(UBKT));
    }

    @Test
    void printing_once_more_voids_nothing() {
        assertEquals(ready(), ready().printed(BCH));
    }

    @Test
    void an_election_that_is_not_there_is_neither_printed_nor_opened() {
        assertRefused("no such election in this session: other", () -> ready().printed(OTHER));
        assertRefused("no such election in this session: [other]", () -> ready().open(Set.of(OTHER), LAN_AND_MINH));
        assertRefused("a session opens at least one election", () -> ready().open(Set.of(), LAN_AND_MINH));
    }

    @Test
    void an_election_is_kept_under_its_own_id() {
        assertRefused(
                "an election is kept under its own id", () -> CountingSession.of(Map.of(OTHER, ELECTIONS.get(BCH))));
        assertRefused(
                "no such election in this session: [other]", () -> new Ready(ELECTIONS, Map.of(OTHER, Set.of(TESTED))));
    }
}
