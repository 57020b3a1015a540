package vn.kiemphieu.counter.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.counter.audit.SessionCheck;
import vn.kiemphieu.counter.people.ConfirmedPair;
import vn.kiemphieu.counter.people.PlannedStep;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.session.DemoHall.DemoStack;
import vn.kiemphieu.counter.session.HallFolder.Founders;
import vn.kiemphieu.tally.check.Why;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.RecordId;
import vn.kiemphieu.tally.session.TwoPeople;

/** Every step that takes two people is asked for before it is done; refused, it has not happened. */
class EveryStepAsksTest {
    private static final TwoPeople BY = DemoHall.COMMITTEE;
    private static final int BALLOTS = 30;

    @TempDir
    private Path temp;

    private final MoodyAuthority authority = new MoodyAuthority();
    private CountingHall hall;

    @Test
    void a_refused_step_has_not_happened_and_a_confirmed_one_has() throws Exception {
        DemoStack stack = DemoStack.of("btv", BALLOTS, Files.createDirectories(temp.resolve("scans")));
        try (DemoHall demo = DemoHall.open(temp.resolve("phien"), stack, Optional.empty())) {
            demo.hall.close();
            demo.hall = CountingHall.enter(demo.folder, demo.keys, authority);
            hall = demo.hall;
            demo.openBatch(1, 2);
            asks(Step.SLIP_CORRECTION, () -> hall.correctSlip(new BatchSlip(1, 3, BY), "đếm lại"));
            asks(Step.BATCH_WITHDRAWAL, () -> hall.withdraw(1, "kẹt giấy", BY));
            demo.count(2, stack.pictures());
            RecordId one = ((Open) hall.state()).waiting().iterator().next();
            asks(
                    Step.CONCLUSION,
                    () -> hall.conclude(demo.decision(one, hall.questions().get(one))));
            asks(Step.TAKING_BACK, () -> hall.takeBack(one, BY));
            demo.concludeAll();
            TypedPapers.open(demo, 3, 1);
            TypedPapers.type(demo, Pass.FIRST, "1 /");
            TypedPapers.type(demo, Pass.SECOND, "1 /");
            asks(Step.CONCLUSION, () -> hall.closeBatch());
            asks(Step.CLOSING, () -> hall.close(demo.account(BALLOTS + 1), BY));
            asks(
                    Step.STANDBY,
                    () -> SecondDevice.choose(
                            hall,
                            temp.resolve("usb"),
                            Shares.generate(new SecureRandom()).sealingKey(),
                            BY));
            asks(Step.EXPORT, () -> hall.export(BY));
            hall.minutesPrinted(demo.election);
            asks(Step.SEALING, () -> hall.seal(BY));
            SessionCheck check = SessionCheck.of(hall, demo.election);
            asks(Step.HAND_CHECK_PLAN, () -> check.plan(0, Set.of(Why.FIGURE_DISPUTED), BY));
            asks(Step.KEY_DESTRUCTION, () -> check.destroyLinks(BY));
        }
    }

    @Test
    void so_are_those_before_the_box_is_opened() throws Exception {
        DemoStack stack = DemoStack.of("btv", 1, Files.createDirectories(temp.resolve("scans")));
        try (DemoHall demo = DemoHall.open(temp.resolve("phien"), stack, Optional.empty())) {
            Founders founders = new Founders(authority, Optional.of(BY));
            Path folder = temp.resolve("khac");
            Path congress = temp.resolve("congress.json");
            List<String> elections = List.of(demo.election.value());
            authority.refuses = true;
            assertThrows(
                    NotConfirmed.class,
                    () -> HallFolder.prepare(folder, congress, elections, demo.keys, Optional.empty(), founders));
            authority.refuses = false;
            hall = HallFolder.prepare(folder, congress, elections, demo.keys, Optional.empty(), founders);
            assertEquals(Step.DENOMINATOR, authority.last());
            hall.printed(demo.election, 10);
            asks(Step.PROOF_READING, () -> hall.proofRead(demo.election, BY));
            asks(Step.LIST_CHANGE, () -> hall.listChanged(demo.election, "một người xin rút", BY));
            hall.printed(demo.election, 10);
            hall.proofRead(demo.election, BY);
            hall.tested(demo.election);
            asks(Step.OPENING, () -> hall.open(BY));
            hall.close();
        }
    }

    private void asks(Step step, Runnable work) {
        int before = hall.journal().entries().size();
        var state = hall.state();
        authority.refuses = true;
        assertThrows(NotConfirmed.class, work::run, step.toString());
        assertEquals(before, hall.journal().entries().size(), step.toString());
        assertEquals(state, hall.state());
        authority.refuses = false;
        work.run();
        assertEquals(step, authority.last());
        assertEquals(before + 1, hall.journal().entries().size(), step.toString());
    }

    /** Confirms a rehearsal's steps, or not. */
    private static final class MoodyAuthority implements Authority {
        private final List<Step> asked = new ArrayList<>();
        private boolean refuses;

        Step last() {
            return asked.get(asked.size() - 1);
        }

        @Override
        public Optional<ConfirmedPair> confirmed(PlannedStep planned, TwoPeople by) {
            asked.add(planned.step());
            if (refuses) {
                throw new NotConfirmed(planned.vietnamese());
            }
            return Optional.empty();
        }
    }
}
