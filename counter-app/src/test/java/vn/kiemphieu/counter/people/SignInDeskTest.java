package vn.kiemphieu.counter.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.counter.people.Committee.HEAD;
import static vn.kiemphieu.counter.people.Committee.MEMBER;
import static vn.kiemphieu.counter.people.Committee.OTHER_MEMBER;
import static vn.kiemphieu.counter.people.Committee.SUPERVISOR;
import static vn.kiemphieu.counter.people.Committee.TECHNICIAN;
import static vn.kiemphieu.counter.people.Committee.pinOf;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.counter.people.SignInOutcome.Confirmed;
import vn.kiemphieu.counter.people.SignInOutcome.LetIn;
import vn.kiemphieu.counter.people.SignInOutcome.Locked;
import vn.kiemphieu.counter.people.SignInOutcome.NeedsConfirmation;
import vn.kiemphieu.counter.people.SignInOutcome.NotLetIn;
import vn.kiemphieu.counter.people.SignInOutcome.SignedIn;
import vn.kiemphieu.counter.people.SignInOutcome.Unlocked;
import vn.kiemphieu.counter.people.SignInOutcome.Wait;
import vn.kiemphieu.counter.people.SignInOutcome.WrongPin;
import vn.kiemphieu.counter.setup.RequestRefused;

/** What signing in remembers outlives the program, however it ends. */
class SignInDeskTest {
    private static final PlannedStep OPENING = PlannedStep.of(Step.OPENING);

    @TempDir
    private Path temp;

    private final MovedClock clock = new MovedClock();
    private Path file;
    private SignInDesk desk;

    @BeforeEach
    void setUp() {
        file = temp.resolve("people.json");
        SignInDesk.setUp(file, Committee.PEOPLE);
        desk = SignInDesk.open(file, clock);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void a_try_is_on_disk_before_its_outcome_is_known() {
        for (int tries = 1; tries <= 4; tries++) {
            assertInstanceOf(WrongPin.class, desk.confirm(OPENING, HEAD.id(), Committee.WRONG));
            assertEquals(tries, onDisk().state().triesOf(HEAD.id()).wrong());
        }
        assertInstanceOf(Confirmed.class, desk.confirm(OPENING, HEAD.id(), pinOf(HEAD)));
        assertEquals(0, onDisk().state().triesOf(HEAD.id()).wrong());
    }

    @Test
    void a_pin_that_is_compared_beside_another_counts_only_when_it_is_asked_for() {
        Pin wrong = Committee.pin("739517");
        desk.compareBeside(HEAD.id(), wrong);
        assertEquals(0, onDisk().state().triesOf(HEAD.id()).wrong());
        assertInstanceOf(WrongPin.class, desk.confirm(OPENING, HEAD.id(), wrong));
        assertEquals(1, onDisk().state().triesOf(HEAD.id()).wrong());

        Pin right = pinOf(HEAD);
        desk.compareBeside(HEAD.id(), right);
        assertInstanceOf(WrongPin.class, desk.confirm(OPENING, MEMBER.id(), right));
        assertInstanceOf(Confirmed.class, desk.confirm(OPENING, HEAD.id(), right));
    }

    @Test
    void no_pin_is_looked_at_where_a_try_cannot_be_written() throws IOException {
        Files.createDirectories(temp.resolve("people.json.tries.new/in-the-way"));
        assertThrows(PeopleFileException.class, () -> desk.confirm(OPENING, HEAD.id(), pinOf(HEAD)));
        assertThrows(PeopleFileException.class, () -> desk.confirm(OPENING, HEAD.id(), Committee.WRONG));
    }

    @Test
    void setting_people_up_anew_gives_no_tries_back() throws IOException {
        Files.delete(file);
        assertThrows(RequestRefused.class, () -> SignInDesk.setUp(file, Committee.PEOPLE));
        assertFalse(Files.exists(file));
    }

    @Test
    void nobody_gains_a_try_or_a_second_by_pulling_the_plug() {
        Random plug = new Random(20261128);
        for (int tries = 1; tries <= 15; tries++) {
            assertFalse(desk.isLocked(HEAD.id()));
            SignInOutcome outcome = desk.enter(Sitting.OPEN, HEAD.id(), Committee.WRONG);
            if (plug.nextBoolean()) {
                restart();
            }
            if (tries < 15) {
                Duration pause = assertInstanceOf(WrongPin.class, outcome).pause();
                assertEquals(tries < 5 ? 0 : 15L << (tries - 5), pause.toSeconds());
                if (tries >= 5) {
                    assertInstanceOf(Wait.class, desk.enter(Sitting.OPEN, HEAD.id(), pinOf(HEAD)));
                }
                clock.pass(pause);
            }
        }
        restart();
        assertInstanceOf(Locked.class, desk.enter(Sitting.OPEN, HEAD.id(), pinOf(HEAD)));
        assertTrue(desk.isLocked(HEAD.id()));
    }

    @Test
    void two_others_unlock_and_the_log_tells_who() {
        lock();
        PlannedStep unlocking = PlannedStep.unlocking(HEAD.id());
        ConfirmedPair two = ((Permission.Allowed) Committee.confirmed(unlocking, MEMBER, SUPERVISOR, clock)).pair();
        assertInstanceOf(Unlocked.class, desk.unlock(HEAD.id(), two));
        restart();
        assertInstanceOf(SignedIn.class, desk.enter(Sitting.OPEN, HEAD.id(), pinOf(HEAD)));
        List<String> said = desk.untold().stream().map(Happening::said).toList();
        assertTrue(
                said.contains(
                        "trưởng ban kiểm phiếu Lê Văn Trưởng đã được mở khóa do ủy viên ban kiểm phiếu Trần Thị Viên"
                                + " và người giám sát Phạm Thị Giám."),
                said.toString());
        assertTrue(said.contains("trưởng ban kiểm phiếu Lê Văn Trưởng đã đăng nhập."), said.toString());
        assertEquals("2026-11-27T01:", desk.untold().get(0).at().substring(0, 14));
        desk.told();
        restart();
        assertEquals(List.of(), desk.untold());
    }

    @Test
    void after_a_start_everybody_signs_in_again() {
        desk.enter(Sitting.OPEN, MEMBER.id(), pinOf(MEMBER));
        restart();
        desk.enter(Sitting.OPEN, TECHNICIAN.id(), pinOf(TECHNICIAN));
        NotLetIn not = assertInstanceOf(NotLetIn.class, desk.letIn(TECHNICIAN.id(), MEMBER.id(), pinOf(MEMBER)));
        assertEquals(NotLetIn.Ground.NOT_SIGNED_IN, not.ground());
    }

    @Test
    void a_technician_comes_in_beside_the_committee_only_and_the_log_tells() {
        assertInstanceOf(NeedsConfirmation.class, desk.enter(Sitting.OPEN, TECHNICIAN.id(), pinOf(TECHNICIAN)));
        desk.enter(Sitting.OPEN, SUPERVISOR.id(), pinOf(SUPERVISOR));
        assertInstanceOf(NotLetIn.class, desk.letIn(TECHNICIAN.id(), SUPERVISOR.id(), pinOf(SUPERVISOR)));
        desk.enter(Sitting.OPEN, MEMBER.id(), pinOf(MEMBER));
        assertInstanceOf(LetIn.class, desk.letIn(TECHNICIAN.id(), MEMBER.id(), pinOf(MEMBER)));
        String last = desk.untold().get(desk.untold().size() - 1).said();
        assertTrue(last.contains("Ngô Văn Kỹ đã đăng nhập, do ủy viên ban kiểm phiếu Trần Thị Viên"), last);
    }

    @Test
    void who_concludes_on_a_ballot_is_not_told_by_a_wrong_pin() {
        desk.confirm(new PlannedStep(Step.CONCLUSION, "r1"), MEMBER.id(), Committee.WRONG);
        desk.confirm(new PlannedStep(Step.CONCLUSION, "r1"), MEMBER.id(), pinOf(MEMBER));
        desk.confirm(new PlannedStep(Step.CONCLUSION, "r1"), OTHER_MEMBER.id(), pinOf(OTHER_MEMBER));
        assertEquals(
                List.of("Một người gõ sai mã PIN."),
                desk.untold().stream().map(Happening::said).toList());
    }

    @Test
    void nobody_asks_twice_at_once() {
        assertThrows(RequestRefused.class, () -> SignInDesk.open(file, clock));
    }

    @Test
    void a_lost_or_open_file_gives_no_new_tries() throws IOException {
        desk.close();
        Path tries = temp.resolve("people.json.tries");
        Files.setPosixFilePermissions(tries, PosixFilePermissions.fromString("rw-r--r--"));
        assertThrows(RequestRefused.class, () -> SignInDesk.open(file, clock));
        Files.delete(tries);
        assertThrows(RequestRefused.class, () -> SignInDesk.open(file, clock));
        SignInFile.write(tries, SignInFile.Kept.fresh(new SecureRandom()));
        desk = SignInDesk.open(file, clock);
    }

    @Test
    void a_pin_is_changed_by_whoever_knows_the_old_one() throws IOException {
        Pin next = Committee.pin("284617");
        PinHash hash = PinHash.of(next, Committee.CHEAP, new SecureRandom());
        assertInstanceOf(WrongPin.class, desk.changePin(MEMBER.id(), Committee.WRONG, hash));
        assertInstanceOf(SignedIn.class, desk.changePin(MEMBER.id(), pinOf(MEMBER), hash));
        restart();
        assertInstanceOf(WrongPin.class, desk.enter(Sitting.READY, MEMBER.id(), pinOf(MEMBER)));
        assertInstanceOf(SignedIn.class, desk.enter(Sitting.READY, MEMBER.id(), next));
        String kept = Files.readString(temp.resolve("people.json.tries")) + Files.readString(file);
        assertFalse(kept.contains("284617"));
    }

    @Test
    void people_change_when_two_said_so() {
        ConfirmedPair opening = ((Permission.Allowed) Committee.confirmed(OPENING, HEAD, SUPERVISOR, clock)).pair();
        People fewer = Committee.PEOPLE.without(TECHNICIAN.id());
        assertThrows(IllegalArgumentException.class, () -> desk.change(fewer, opening, "Bỏ"));
        PlannedStep change = new PlannedStep(Step.PEOPLE_CHANGE, "bỏ kt");
        desk.change(fewer, ((Permission.Allowed) Committee.confirmed(change, HEAD, SUPERVISOR, clock)).pair(), "Bỏ kt");
        restart();
        assertTrue(desk.people().find(TECHNICIAN.id()).isEmpty());
    }

    private void lock() {
        for (int tries = 1; tries <= 15; tries++) {
            desk.enter(Sitting.OPEN, HEAD.id(), Committee.WRONG);
            clock.pass(Duration.ofDays(1));
        }
        assertTrue(desk.isLocked(HEAD.id()));
    }

    private void restart() {
        desk.close();
        desk = SignInDesk.open(file, clock);
    }

    @Test
    void what_is_kept_has_its_schema() throws IOException {
        desk.enter(Sitting.OPEN, MEMBER.id(), Committee.WRONG);
        Schemas.require(
                "sign-in",
                new JsonMapper().readTree(temp.resolve("people.json.tries").toFile()));
    }

    private SignInFile.Kept onDisk() {
        return SignInFile.read(temp.resolve("people.json.tries"));
    }

    /** A clock that stands until it is moved. */
    private static final class MovedClock extends Clock {
        private Instant now = Instant.parse("2026-11-27T01:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
