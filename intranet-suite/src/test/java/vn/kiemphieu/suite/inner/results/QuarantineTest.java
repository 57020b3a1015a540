package vn.kiemphieu.suite.inner.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.kiemphieu.suite.inner.results.WayTest.assertNotDone;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.Issue;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Place;

/** Two packages of one election that contradict one another though all three keys signed both. */
class QuarantineTest {
    private static final Subject SUBJECT = new Subject("xa-a", "e1", 1);

    private final MadeCongress congress = new MadeCongress("xa-a", 1);
    private final Bundle one = congress.bundle(0, 7);
    private final Bundle other = congress.bundle(0, 8);

    @BothDatabases
    void both_are_held_and_nothing_of_the_election_is_published(Place place) {
        try (Office office = held(place)) {
            assertEquals(Stage.QUARANTINED, office.stage(one.hash().hex()));
            assertEquals(Stage.QUARANTINED, office.stage(other.hash().hex()));
            assertEquals(Optional.empty(), office.database.read(handle -> PublishedResults.find(handle, SUBJECT)));
            assertEquals(List.of(SUBJECT), office.database.read(PublishedResults::withheld));
            assertEquals(1, office.database.read(PublishedResults::board).get(0).quarantined());
            assertNotDone(office.type(other.hash().hex()), "không chờ gõ mã");
        }
    }

    @BothDatabases
    void two_people_decide_with_a_reason_and_the_kept_one_goes_on_where_it_stood(Place place) {
        try (Office office = held(place)) {
            Quarantine quarantine = office.results.quarantine();
            Optional<String> keep = Optional.of(one.hash().hex());
            assertNotDone(quarantine.propose(SUBJECT, keep, " ", Office.LAN), "lý do");
            assertNotDone(quarantine.propose(SUBJECT, Optional.of("0"), "x", Office.LAN), "không còn");
            Office.require(quarantine.propose(SUBJECT, keep, "đúng biên bản giấy", Office.LAN));
            assertNotDone(quarantine.confirm(SUBJECT, 1, Office.LAN), "không tự quyết định");
            assertNotDone(quarantine.confirm(SUBJECT, 2, Office.MAI), "xem lần nữa");
            Office.require(quarantine.confirm(SUBJECT, 1, Office.MAI));
            assertEquals(Stage.PROVISIONAL, office.stage(one.hash().hex()));
            assertEquals(Stage.REFUSED, office.stage(other.hash().hex()));
            assertNotDone(quarantine.confirm(SUBJECT, 1, Office.MAI), "đã quyết định");
            assertInstanceOf(Receipt.Already.class, office.receive(other.bytes()));
        }
    }

    @BothDatabases
    void the_later_one_may_be_kept_and_is_then_typed_like_any_other(Place place) {
        try (Office office = held(place)) {
            decide(office, Optional.of(other.hash().hex()));
            assertEquals(Stage.REFUSED, office.stage(one.hash().hex()));
            assertEquals(Stage.CHECKED, office.stage(other.hash().hex()));
            office.approve(other.hash().hex());
        }
    }

    @BothDatabases
    void none_may_be_kept_and_a_new_one_comes_in_as_the_first(Place place) {
        try (Office office = held(place)) {
            decide(office, Optional.empty());
            Bundle next = congress.sign(congress.result(0, 9).bytes(), new Issue(3, Optional.empty()));
            assertInstanceOf(Receipt.Kept.class, office.receive(next.bytes()));
        }
    }

    @BothDatabases
    void a_third_one_is_held_with_them_even_if_it_supersedes_one(Place place) {
        try (Office office = held(place)) {
            Bundle third = congress.sign(congress.result(0, 9).bytes(), new Issue(2, Optional.of(one.hash())));
            assertInstanceOf(Receipt.Quarantined.class, office.receive(third.bytes()));
            assertEquals(3, office.results.quarantine().held(SUBJECT).size());
            decide(office, Optional.of(third.hash().hex()));
            assertEquals(Stage.PROVISIONAL, office.stage(one.hash().hex()), "what it corrects stays until then");
            office.approve(third.hash().hex());
            assertEquals(Stage.SUPERSEDED, office.stage(one.hash().hex()));
        }
    }

    @BothDatabases
    void a_package_that_came_after_the_proposal_is_not_refused_by_its_confirmation(Place place) {
        try (Office office = held(place)) {
            Quarantine quarantine = office.results.quarantine();
            Optional<String> keep = Optional.of(one.hash().hex());
            Office.require(quarantine.propose(SUBJECT, keep, "đúng biên bản giấy", Office.LAN));
            Bundle third = congress.sign(congress.result(0, 9).bytes(), new Issue(2, Optional.of(one.hash())));
            assertInstanceOf(Receipt.Quarantined.class, office.receive(third.bytes()));
            assertNotDone(quarantine.confirm(SUBJECT, 1, Office.MAI), "gói mới đến sau đề nghị");
            assertEquals(Stage.QUARANTINED, office.stage(third.hash().hex()));
            Office.require(quarantine.propose(SUBJECT, keep, "đã xem cả gói thứ ba", Office.LAN));
            Office.require(quarantine.confirm(SUBJECT, 2, Office.MAI));
            assertEquals(Stage.REFUSED, office.stage(third.hash().hex()));
        }
    }

    @BothDatabases
    void a_lower_number_that_nothing_supersedes_is_a_rival_in_either_order(Place place) {
        Bundle higher = congress.sign(congress.result(0, 9).bytes(), new Issue(2, Optional.empty()));
        MadeCongress elsewhere = new MadeCongress("xa-b", 1);
        Bundle there = elsewhere.sign(elsewhere.result(0, 9).bytes(), new Issue(2, Optional.empty()));
        try (Office office = new Office(place).knows(congress).knows(elsewhere)) {
            assertInstanceOf(Receipt.Kept.class, office.receive(one.bytes()));
            assertInstanceOf(Receipt.Quarantined.class, office.receive(higher.bytes()));
            assertInstanceOf(Receipt.Kept.class, office.receive(there.bytes()));
            assertInstanceOf(
                    Receipt.Quarantined.class,
                    office.receive(elsewhere.bundle(0, 7).bytes()));
            assertEquals(Stage.QUARANTINED, office.stage(there.hash().hex()));
        }
    }

    @BothDatabases
    void what_was_public_and_refused_stands_in_the_history(Place place) {
        try (Office office = held(place)) {
            decide(office, Optional.of(other.hash().hex()));
            office.approve(other.hash().hex());
            assertEquals(
                    List.of(one.hash().hex()),
                    office
                            .database
                            .read(handle -> PublishedResults.find(handle, SUBJECT))
                            .orElseThrow()
                            .earlier()
                            .stream()
                            .map(PublishedResult.Earlier::hash)
                            .toList());
        }
    }

    @BothDatabases
    void a_package_of_a_revoked_key_is_not_kept(Place place) {
        try (Office office = held(place)) {
            Quarantine quarantine = office.results.quarantine();
            Optional<String> keep = Optional.of(one.hash().hex());
            Office.require(quarantine.propose(SUBJECT, keep, "đúng biên bản giấy", Office.LAN));
            Office.require(office.keys.revoke(congress.kiosk.verifyingKey().fingerprint(), "mất USB", Office.TAM));
            assertNotDone(quarantine.confirm(SUBJECT, 1, Office.MAI), "đã bị thu hồi");
            assertNotDone(quarantine.propose(SUBJECT, keep, "đúng biên bản giấy", Office.LAN), "đã bị thu hồi");
            assertEquals(Stage.QUARANTINED, office.stage(one.hash().hex()));
            Office.require(quarantine.propose(SUBJECT, Optional.empty(), "khóa bị thu hồi", Office.LAN));
            Office.require(quarantine.confirm(SUBJECT, 2, Office.MAI));
        }
    }

    private Office held(Place place) {
        Office office = new Office(place).knows(congress);
        assertInstanceOf(Receipt.Kept.class, office.receive(one.bytes()));
        office.approve(one.hash().hex());
        assertInstanceOf(Receipt.Quarantined.class, office.receive(other.bytes()));
        return office;
    }

    private static void decide(Office office, Optional<String> keep) {
        Office.require(office.results.quarantine().propose(SUBJECT, keep, "đúng biên bản giấy", Office.LAN));
        Office.require(office.results.quarantine().confirm(SUBJECT, 1, Office.MAI));
    }
}
