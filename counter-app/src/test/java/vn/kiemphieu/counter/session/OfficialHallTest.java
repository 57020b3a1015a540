package vn.kiemphieu.counter.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.counter.people.Committee.HEAD;
import static vn.kiemphieu.counter.people.Committee.MEMBER;
import static vn.kiemphieu.counter.people.Committee.SUPERVISOR;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.closing.IntegrityBroken;
import vn.kiemphieu.counter.conclusion.Conclusion.As;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.Standby;
import vn.kiemphieu.counter.journal.TakeOver;
import vn.kiemphieu.counter.journal.TakeOver.Offer;
import vn.kiemphieu.counter.people.Committee;
import vn.kiemphieu.counter.people.ConfirmedPair;
import vn.kiemphieu.counter.people.Permission;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.PlannedStep;
import vn.kiemphieu.counter.people.Role;
import vn.kiemphieu.counter.people.Sitting;
import vn.kiemphieu.counter.session.HallFolder.Founders;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.RecordId;
import vn.kiemphieu.tally.session.TwoPeople;
import vn.kiemphieu.testballots.demo.DemoCongress;

/** An official session is entered and worked only by people who sign in, and its journal shows that they did. */
class OfficialHallTest {
    private static final TwoPeople LAWFUL = new TwoPeople(HEAD.name(), SUPERVISOR.name());
    private static final TwoPeople WITHOUT_HEAD = new TwoPeople(MEMBER.name(), SUPERVISOR.name());
    private static final ElectionId ELECTION = new ElectionId("btv");

    @TempDir
    private Path temp;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-27T08:15:30Z"), ZoneOffset.UTC);
    private final JournalKeys keys =
            new JournalKeys(SigningKey.generate(new SecureRandom()), new SecureRandom(), clock);
    private Path congress;
    private Path folder;

    @BeforeEach
    void congress() throws IOException {
        folder = temp.resolve("phien");
        congress = temp.resolve("congress.json");
        String official =
                new String(DemoCongress.file(), StandardCharsets.UTF_8).replace("\"rehearsal\"", "\"official\"");
        Files.writeString(congress, official);
    }

    @Test
    void names_begin_and_enter_no_official_session() {
        List<String> elections = List.of("btv");
        assertThrows(
                RequestRefused.class, () -> HallFolder.prepare(folder, congress, elections, keys, Optional.empty()));
        Founders nobody = new Founders(this::confirmed, Optional.empty());
        assertThrows(
                NotConfirmed.class,
                () -> HallFolder.prepare(folder, congress, elections, keys, Optional.empty(), nobody));
        assertTrue(Files.notExists(folder));
        prepared().close();
        assertThrows(RequestRefused.class, () -> CountingHall.enter(folder, keys));
        try (CountingHall looking = CountingHall.enter(folder, keys, Authority.NOBODY)) {
            assertThrows(NotConfirmed.class, () -> looking.proofRead(ELECTION, LAWFUL));
            assertEquals(1, looking.journal().entries().size());
        }
    }

    @Test
    void two_who_may_not_leave_nothing_in_the_journal() {
        try (CountingHall hall = prepared()) {
            hall.printed(ELECTION, 40);
            hall.proofRead(ELECTION, WITHOUT_HEAD);
            hall.tested(ELECTION);
            assertThrows(NotConfirmed.class, () -> hall.open(WITHOUT_HEAD));
            assertEquals(4, hall.journal().entries().size());
            assertTrue(hall.open(LAWFUL) instanceof Open);
            var roles = hall.journal().entries().get(4).facts().path("roles");
            assertEquals("[\"head\",\"supervisor\"]", roles.toString());
        }
        VerifiedSession.of(folder, keys.kiosk().verifyingKey());
    }

    /** By a program that writes the chain without passing the gate. */
    @ParameterizedTest
    @CsvSource({
        "proof-read, supervisor, presidium",
        "proof-read, head, technician",
        "exported, member, supervisor",
        "archived, member, supervisor",
        "check-planned, head, member",
        "check-drawn, presidium, supervisor",
        "links-opened, head, head",
        "links-destroyed, member, supervisor",
        "taken-over, member, member",
        "exported, head, ''",
        "exported, '', ''",
    })
    void a_journal_with_two_who_may_not_is_refused(String word, String one, String other) {
        try (CountingHall hall = prepared()) {
            ObjectNode facts = Facts.by(LAWFUL).put("election", ELECTION.value());
            Facts.roles(
                    facts,
                    List.of(one, other).stream()
                            .flatMap(code -> Role.of(code).stream())
                            .toList());
            if (word.equals("taken-over")) {
                facts.put(
                        "from",
                        Base64.getEncoder()
                                .encodeToString(keys.kiosk().verifyingKey().bytes()));
            }
            hall.journal().append(word, facts);
        }
        String said = assertThrows(
                        IntegrityBroken.class,
                        () -> VerifiedSession.of(folder, keys.kiosk().verifyingKey()))
                .getMessage();
        assertTrue(said.startsWith("Mục 2 của sổ phiên"), said);
    }

    @Test
    void a_paper_is_printed_again_only_by_somebody_who_is_signed_in() {
        try (CountingHall hall = prepared()) {
            assertThrows(NotConfirmed.class, () -> hall.reprinted("Bản soát"));
            assertEquals(1, hall.journal().entries().size());
        }
        try (CountingHall hall = CountingHall.enter(folder, keys, atTheMachine())) {
            hall.reprinted("Bản soát");
        }
        VerifiedSession.of(folder, keys.kiosk().verifyingKey());
    }

    @Test
    void a_paper_that_nobody_printed_again_is_refused() {
        try (CountingHall hall = prepared()) {
            hall.journal().append(Words.REPRINTED, Facts.none().put("paper", "Bản soát"));
        }
        String said = assertThrows(
                        IntegrityBroken.class,
                        () -> VerifiedSession.of(folder, keys.kiosk().verifyingKey()))
                .getMessage();
        assertTrue(said.startsWith("Mục 2 của sổ phiên không nêu ai vận hành máy"), said);
    }

    @Test
    void a_conclusion_of_two_who_may_not_is_refused() {
        try (CountingHall hall = prepared()) {
            Decision decision = new Decision(
                    new RecordId("0".repeat(32)), ELECTION, As.MISFED, Optional.empty(), Map.of(), WITHOUT_HEAD);
            byte[] bytes = JsonBytes.of(
                    decision.confirmedAs(List.of(Role.MEMBER, Role.SUPERVISOR)).json());
            hall.journal().conclude(Words.CONCLUDED, Facts.none(), bytes);
        }
        String said = assertThrows(
                        IntegrityBroken.class,
                        () -> VerifiedSession.of(folder, keys.kiosk().verifyingKey()))
                .getMessage();
        assertTrue(said.startsWith("Kết luận về phiếu 000"), said);
    }

    @Test
    void another_kiosk_takes_over_only_with_two_who_may() {
        SecureRandom random = keys.random();
        Shares shares = Shares.generate(random);
        Path device = temp.resolve("usb");
        Path taken = temp.resolve("may-hai");
        try (CountingHall hall = prepared()) {
            hall.journal().copyTo(Standby.on(device, shares.sealingKey(), random));
        }
        JournalKeys other = new JournalKeys(SigningKey.generate(random), random, clock);
        try (OpeningKey key = OpeningKey.of(shares.first(), shares.second())) {
            Offer offer = TakeOver.offer(device);
            TakeOver.Destination there = new TakeOver.Destination(taken, other);
            var byNames = HallFolder.takingOver(other, Authority.NAMES_ONLY, LAWFUL, "máy hỏng");
            assertThrows(RequestRefused.class, () -> TakeOver.from(device, key, offer, there, byNames));
            var withoutHead = HallFolder.takingOver(other, this::confirmed, WITHOUT_HEAD, "máy hỏng");
            assertThrows(NotConfirmed.class, () -> TakeOver.from(device, key, offer, there, withoutHead));
            assertTrue(Files.notExists(taken));
            TakeOver.from(device, key, offer, there, HallFolder.takingOver(other, this::confirmed, LAWFUL, "máy hỏng"));
        }
        VerifiedSession.of(taken, other.kiosk().verifyingKey());
    }

    private CountingHall prepared() {
        return HallFolder.prepare(
                folder,
                congress,
                List.of("btv"),
                keys,
                Optional.empty(),
                new Founders(this::confirmed, Optional.of(LAWFUL)));
    }

    private Optional<ConfirmedPair> confirmed(PlannedStep planned, TwoPeople by) {
        Permission permission = Committee.confirmed(planned, person(by.first()), person(by.second()), clock);
        if (permission instanceof Permission.Allowed allowed) {
            return Optional.of(allowed.pair());
        }
        throw new NotConfirmed(permission.vietnamese());
    }

    private static Authority atTheMachine() {
        return new Authority() {
            @Override
            public Optional<ConfirmedPair> confirmed(PlannedStep planned, TwoPeople by) {
                return Optional.empty();
            }

            @Override
            public Optional<Person> operator(Sitting sitting) {
                return Optional.of(MEMBER);
            }
        };
    }

    private static Person person(String name) {
        return Committee.PEOPLE.named(name).orElseThrow();
    }
}
