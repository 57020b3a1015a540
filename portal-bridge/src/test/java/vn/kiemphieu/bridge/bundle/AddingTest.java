package vn.kiemphieu.bridge.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.bridge.bundle.Adding.Added;
import vn.kiemphieu.bridge.bundle.Adding.Refused;
import vn.kiemphieu.bridge.bundle.ClosedSession.Slip;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;
import vn.kiemphieu.bridge.cdf.ResultJson;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Mode;

class AddingTest {
    private final Hall hall = new Hall();

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 20251016})
    void partials_add_up_to_the_same_in_any_order(long seed) {
        Random random = new Random(seed);
        List<Genuine> partials = new ArrayList<>();
        long votes = 0;
        long collected = 0;
        for (int kiosk = 1; kiosk <= 5; kiosk++) {
            int agree = random.nextInt(100);
            partials.add(partial("session-" + kiosk, new Issue(kiosk, Optional.empty()), slips(kiosk), agree));
            votes += agree;
            collected += 100;
        }
        Added added = assertInstanceOf(Added.class, Adding.of(partials));
        assertEquals(votes, added.tally().votes(1, Choice.FOR));
        assertEquals(collected, added.tally().collected());
        Collections.shuffle(partials, random);
        assertEquals(added, Adding.of(partials));
    }

    @Test
    void a_sum_says_that_the_same_paper_on_two_kiosks_does_not_show() {
        Adding added = Adding.of(List.of(partial("s1", Issue.FIRST, slips(1), 60)));
        assertTrue(added.vietnamese().contains("hai máy không lộ ra"), added.vietnamese());
        assertTrue(added.english().contains("two kiosks"), added.english());
    }

    @Test
    void the_same_session_sequence_or_slip_twice_is_refused() {
        Genuine one = partial("s1", Issue.FIRST, slips(1), 60);
        Issue second = new Issue(2, Optional.empty());
        assertRefused(Doubt.SAME_SESSION, one, one);
        assertRefused(Doubt.SAME_SESSION, one, partial("s1", second, slips(2), 50));
        assertRefused(Doubt.SAME_SEQUENCE, one, partial("s2", Issue.FIRST, slips(2), 50));
        assertRefused(Doubt.SAME_SLIP, one, partial("s2", second, slips(1), 50));
        assertInstanceOf(Added.class, Adding.of(List.of(one, partial("s2", second, slips(2), 50))));
    }

    @Test
    void what_another_part_supersedes_is_refused_beside_it() {
        Genuine one = partial("s1", Issue.FIRST, slips(1), 60);
        Issue instead = new Issue(2, Optional.of(one.bundle().hash()));
        assertRefused(Doubt.SUPERSEDED, one, partial("s2", instead, slips(2), 50));
    }

    @Test
    void only_partials_of_one_election_and_list_are_added() {
        Genuine one = partial("s1", Issue.FIRST, slips(1), 60);
        Genuine whole = assertInstanceOf(Genuine.class, Opening.of(hall.bundle().bytes(), hall.receiver()));
        assertRefused(Doubt.NO_PARTIAL, one, whole);
        ResultJson others = result(40);
        ((ObjectNode) others.people().get(0)).put("name", "Người khác");
        assertRefused(Doubt.DIFFERENT, one, partial("s2", new Issue(2, Optional.empty()), slips(2), others));
        assertThrows(IllegalArgumentException.class, () -> Adding.of(List.of()));
    }

    private static void assertRefused(Doubt doubt, Genuine... partials) {
        assertEquals(new Refused(doubt), Adding.of(List.of(partials)));
    }

    private static List<Slip> slips(int kiosk) {
        return List.of(new Slip(10 * kiosk, 50), new Slip(10 * kiosk + 1, 50));
    }

    private static ResultJson result(int agree) {
        return ResultJson.of(BallotForm.TWO_BOXES, 1, 100).person("c01", "Lê Văn Cường", agree, 100 - agree, 0);
    }

    private Genuine partial(String session, Issue issue, List<Slip> slips, int agree) {
        return partial(session, issue, slips, result(agree));
    }

    private Genuine partial(String id, Issue issue, List<Slip> slips, ResultJson result) {
        ClosedSession session = new ClosedSession(id, Hall.SESSION.closed(), Hall.SESSION.code(), slips);
        Origin origin = new Origin(Kind.PARTIAL, Hash.ZERO, issue, session);
        Receiver adds = new Receiver(
                hall.register(), Mode.OFFICIAL, Kind.PARTIAL, Optional.empty(), manifest -> Optional.empty());
        Bundle bundle = Bundle.sign(origin, result.bytes(), Hall.MINUTES, hall.keys());
        return assertInstanceOf(Genuine.class, Opening.of(bundle.bytes(), adds));
    }
}
