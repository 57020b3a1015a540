package vn.kiemphieu.tally.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.tally.session.Sessions.LAN_AND_MINH;
import static vn.kiemphieu.tally.session.Sessions.by;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Ending.Collected;
import vn.kiemphieu.tally.session.Ending.SetAside;
import vn.kiemphieu.tally.session.Ending.Why;

/** What holds for any session; a law that breaks names its seed. */
class SessionLawsTest {
    /** Set {@code -Dsession.actions} for a long proof, {@code -Dsession.seed} to begin elsewhere. */
    private static final int ACTIONS = Integer.getInteger("session.actions", 20_000);

    private static final long FIRST_SEED = Long.getLong("session.seed", 1);
    private static final int ACTIONS_OF_A_SESSION = 150;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 15);
    }

    @Test
    void whatever_an_operator_does_the_session_is_what_a_plain_register_says_and_what_its_journal_replays() {
        int actions = 0;
        int refused = 0;
        int sealed = 0;
        for (long seed = FIRST_SEED; actions < ACTIONS; seed++) {
            SessionWalk walk = new SessionWalk(seed);
            try {
                for (int i = 0; i < ACTIONS_OF_A_SESSION && !walk.isOver(); i++) {
                    walk.step();
                    actions++;
                }
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed, broken);
            }
            refused += walk.refused();
            sealed += walk.isOver() ? 1 : 0;
        }
        assertTrue(refused > actions / 5 && refused < actions * 4 / 5, refused + " of " + actions + " refused");
        assertTrue(sealed > actions / 1000, "only " + sealed + " sessions came to their end");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_batches_and_of_conclusions_changes_no_tally(long seed) {
        RandomSheets any = new RandomSheets(seed);
        List<List<Sheet>> batches = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            batches.add(any.scans(1 + any.random().nextInt(20), any.elections().keySet()));
        }
        Map<RecordId, Ending> endings = endings(any, Sheet.matters(all(batches)));
        Map<ElectionId, Tally> tallies = counted(any, batches, endings);
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(batches, any.random());
            assertEquals(tallies, counted(any, batches, endings));
        }
    }

    private static Map<ElectionId, Tally> counted(
            RandomSheets any, List<List<Sheet>> batches, Map<RecordId, Ending> endings) {
        Open open = opened(any.elections());
        List<Sheet> fed = new ArrayList<>();
        for (List<Sheet> batch : batches) {
            fed.addAll(batch);
            int sheets = 1 + any.random().nextInt(60);
            open = Sessions.next(open, sheets, Sheet.ids(batch), Sheet.matters(fed))
                    .session();
            open = concluded(open, endings, any.random(), 1 + any.random().nextInt(3));
        }
        for (int i = 0; i < 2; i++) {
            open = concluded(open, endings, any.random(), 1);
        }
        Map<ElectionId, BallotAccount> accounts = new HashMap<>();
        Map<RecordId, Matter> matters = Sheet.matters(fed);
        any.elections().keySet().forEach(id -> accounts.put(id, account(id, matters, endings)));
        return assertInstanceOf(Closed.class, open.close(accounts, LAN_AND_MINH))
                .tallies();
    }

    /** People conclude on one in so many of what waits, in any order, as far as it can be yet. */
    private static Open concluded(Open before, Map<RecordId, Ending> endings, Random random, int oneIn) {
        List<RecordId> waiting = new ArrayList<>(before.waiting());
        Collections.shuffle(waiting, random);
        Open open = before;
        for (RecordId id : waiting) {
            if (random.nextInt(oneIn) == 0 && endings.containsKey(id)) {
                open = concludedIfItCanBe(open, id, endings.get(id));
            }
        }
        return open;
    }

    private static Open concludedIfItCanBe(Open open, RecordId id, Ending ending) {
        try {
            return open.conclude(id, by(ending));
        } catch (IllegalStateException notYet) {
            return open;
        }
    }

    /** One ending for each record that waits in the end; copies follow their originals. */
    private static Map<RecordId, Ending> endings(RandomSheets any, Map<RecordId, Matter> matters) {
        Map<RecordId, Ending> endings = new HashMap<>();
        ElectionId first = any.elections().keySet().iterator().next();
        Ending invalid = new Collected(first, new Invalid(InvalidityGround.KHONG_DO_BKP_PHAT));
        matters.forEach((id, matter) -> {
            if (matter instanceof Matter.Ballot ballot && matter.asksPeople()) {
                endings.put(id, new Collected(ballot.election(), new Invalid(any.pick(grounds()))));
            } else if (matter instanceof Matter.Foreign || matter instanceof Matter.Unreadable) {
                endings.put(id, any.random().nextBoolean() ? invalid : new SetAside(Why.MISFED));
            }
        });
        matters.forEach((id, matter) -> {
            if (matter instanceof Matter.Duplicate copy) {
                boolean gone = endings.get(copy.original()) instanceof SetAside;
                endings.put(id, new SetAside(gone ? Why.MISFED : Why.SAME_SHEET));
            }
        });
        return endings;
    }

    private static BallotAccount account(
            ElectionId election, Map<RecordId, Matter> matters, Map<RecordId, Ending> endings) {
        long ballots = matters.keySet().stream()
                .filter(id -> endings.get(id) instanceof Collected collected
                        ? collected.election().equals(election)
                        : !endings.containsKey(id) && isBallotOf(election, matters.get(id)))
                .count();
        return new BallotAccount(ballots, ballots, 0, 0, ballots, ballots);
    }

    private static boolean isBallotOf(ElectionId election, Matter matter) {
        return (matter instanceof Matter.Ballot ballot && ballot.election().equals(election))
                || (matter instanceof Matter.Keyed keyed && keyed.election().equals(election));
    }

    private static Open opened(Map<ElectionId, Election> elections) {
        Ready ready = CountingSession.of(elections);
        for (ElectionId election : elections.keySet()) {
            ready = ready.printed(election).proofRead(election).tested(election);
        }
        return assertInstanceOf(Open.class, ready.open(elections.keySet(), LAN_AND_MINH));
    }

    private static List<InvalidityGround> grounds() {
        return List.of(InvalidityGround.values());
    }

    private static List<Sheet> all(List<List<Sheet>> batches) {
        return batches.stream().flatMap(List::stream).toList();
    }
}
