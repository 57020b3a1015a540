package vn.kiemphieu.suite.inner.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.Issue;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.publication.Arrival;
import vn.kiemphieu.bridge.publication.Direction;
import vn.kiemphieu.bridge.publication.Kind;
import vn.kiemphieu.bridge.publication.ProvinceBoard;
import vn.kiemphieu.bridge.publication.Publication;
import vn.kiemphieu.bridge.publication.PublishedResult.Person;
import vn.kiemphieu.bridge.publication.PublishedResult.Status;
import vn.kiemphieu.bridge.publication.Subscriber;
import vn.kiemphieu.bridge.publication.Withdrawal;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.publication.Publisher;
import vn.kiemphieu.suite.inner.publication.ResultPublishing;
import vn.kiemphieu.suite.inner.release.Releasing;
import vn.kiemphieu.suite.inner.results.Certifying.Document;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Place;

/** From what two people approved to what the portal is given. */
class ReleasingTest {
    private static final Subject SUBJECT = new Subject("xa-a", "e1", 1);
    private static final SignedIn PUBLISHER = new SignedIn("hoa", "hoa", Set.of(Role.PUBLISHER));
    private static final String PORTAL = "tinh-mau";

    private final SigningKey key = SigningKey.generate(new SecureRandom());
    private final MadeCongress congress = new MadeCongress("xa-a", 2);
    private final Bundle bundle = congress.bundle(0, 7);
    private final String hash = bundle.hash().hex();

    @BothDatabases
    void nothing_goes_out_before_two_people_approved_it_nor_by_whoever_may_not(Place place) {
        try (Office office = received(place)) {
            Releasing releasing = releasing(office);
            WayTest.assertNotDone(releasing.release(SUBJECT, "", "", PUBLISHER), "hai người duyệt");
            Office.require(office.type(hash));
            WayTest.assertNotDone(releasing.release(SUBJECT, "", "", PUBLISHER), "hai người duyệt");
            Office.require(office.results.approving().approve(hash, Office.MAI));
            WayTest.assertNotDone(releasing.release(SUBJECT, "", "", Office.LAN), "cần quyền");
            WayTest.assertNotDone(releasing.releaseNames(Office.LAN), "cần quyền");
            assertEquals(0, office.rows("publication_made"));
            Office.require(releasing.release(SUBJECT, "", "", PUBLISHER));
            assertEquals(Optional.empty(), office.database.read(office.audit::firstBroken));
        }
    }

    @BothDatabases
    void only_names_go_out_unless_a_document_allows_votes(Place place) {
        try (Office office = received(place)) {
            office.approve(hash);
            Releasing releasing = releasing(office);
            Office.require(releasing.release(SUBJECT, " ", "", PUBLISHER));
            Publication names = publication(office, 1);
            var shown = (vn.kiemphieu.bridge.publication.PublishedResult) names.content();
            assertEquals(Optional.empty(), shown.figures());
            assertTrue(names.files().isEmpty());
            CountedResult counted = CountedResult.parse(congress.result(0, 7).bytes());
            assertEquals(
                    counted.people().stream()
                            .filter(each -> each.standing().equals(Optional.of(CountedResult.Standing.ELECTED)))
                            .map(CountedResult.Person::name)
                            .toList(),
                    shown.people().stream().map(Person::name).toList());
            assertTrue(shown.people().stream().allMatch(each -> each.votes().isEmpty()));
            assertEquals(counted.fingerprint(), shown.origin().fingerprint());
            assertEquals(
                    List.of("Máy của xa-a", "Nguyễn Văn An", "Trần Thị Bình"),
                    shown.origin().signers().stream().map(each -> each.holder()).toList());

            Office.require(releasing.release(SUBJECT, "12-CV/TU", "", PUBLISHER));
            Publication votes = publication(office, 3);
            var all = (vn.kiemphieu.bridge.publication.PublishedResult) votes.content();
            assertEquals("12-CV/TU", all.figures().orElseThrow().authorisation());
            assertEquals(9, all.people().size());
            assertEquals(
                    Set.of("minutes.pdf", "report.json", "result.json", "summary.csv"),
                    votes.files().keySet());
        }
    }

    @BothDatabases
    void the_board_follows_each_result(Place place) {
        try (Office office = received(place)) {
            office.approve(hash);
            Office.require(releasing(office).releaseNames(PUBLISHER));
            ProvinceBoard board = (ProvinceBoard) publication(office, 2).content();
            assertEquals(
                    List.of(new ProvinceBoard.Unit(
                            "xa-a",
                            "Đảng bộ xa-a",
                            "Đại hội đại biểu lần thứ II",
                            ProvinceBoard.State.DONE,
                            Optional.of("xa-a"),
                            Optional.of(MadeCongress.DAY))),
                    board.units());
        }
    }

    @BothDatabases
    void a_correction_says_why_and_a_certified_result_keeps_its_votes(Place place) {
        try (Office office = received(place)) {
            office.approve(hash);
            Releasing releasing = releasing(office);
            Office.require(releasing.release(SUBJECT, "12-CV/TU", "", PUBLISHER));
            Bundle correction = congress.sign(congress.result(0, 8).bytes(), new Issue(2, Optional.of(bundle.hash())));
            assertInstanceOf(Receipt.Kept.class, office.receive(correction.bytes()));
            office.approve(correction.hash().hex());

            Effect all = releasing.releaseNames(PUBLISHER);
            assertTrue(all.sentence().contains("Còn 1 kết quả phải đưa riêng"), all.sentence());
            WayTest.assertNotDone(releasing.release(SUBJECT, "", "", PUBLISHER), "lý do đính chính");
            Office.require(releasing.release(SUBJECT, "15-CV/TU", "Đếm lại một tập", PUBLISHER));
            var corrected = result(office, newest(office) - 1);
            assertEquals(Status.CORRECTED, corrected.standing().status());
            assertEquals(Optional.of("Đếm lại một tập"), corrected.standing().reason());

            Document document = new Document("127-QĐ/TU", LocalDate.of(2026, 11, 28), "Ban Thường vụ Tỉnh ủy");
            Office.require(office.results.certifying().propose(correction.hash().hex(), document, Office.LAN));
            Office.require(office.results.certifying().confirm(correction.hash().hex(), 1, Office.MAI));
            Office.require(releasing.releaseNames(PUBLISHER));
            var certified = result(office, newest(office) - 1);
            assertEquals(Status.CERTIFIED, certified.standing().status());
            assertEquals("15-CV/TU", certified.figures().orElseThrow().authorisation());
            assertTrue(releasing.all().stream().allMatch(Releasing.Line::isShown));
        }
    }

    @BothDatabases
    void a_published_result_that_is_contradicted_or_refused_is_off_the_portal(Place place) {
        try (Office office = received(place)) {
            office.approve(hash);
            Releasing releasing = releasing(office);
            Office.require(releasing.release(SUBJECT, "12-CV/TU", "", PUBLISHER));
            assertTrue(releasing.toWithdraw().isEmpty());
            Bundle rival = congress.bundle(0, 8);
            assertInstanceOf(Receipt.Quarantined.class, office.receive(rival.bytes()));
            assertEquals(List.of(SUBJECT), subjectsToWithdraw(releasing));
            WayTest.assertNotDone(releasing.withdraw(Office.LAN), "cần quyền");
            Office.require(releasing.withdraw(PUBLISHER));
            assertWithdrawn(office, "mâu thuẫn");
            assertTrue(releasing.toWithdraw().isEmpty());

            decide(office, Optional.of(hash));
            Office.require(releasing.releaseNames(PUBLISHER));
            assertEquals(
                    "12-CV/TU",
                    result(office, newest(office) - 1).figures().orElseThrow().authorisation());
            assertInstanceOf(
                    Receipt.Quarantined.class,
                    office.receive(congress.bundle(0, 9).bytes()));
            decide(office, Optional.empty());
            assertEquals(List.of(SUBJECT), subjectsToWithdraw(releasing));
            Effect all = releasing.releaseNames(PUBLISHER);
            assertTrue(all.sentence().contains("rút 1 kết quả"), all.sentence());
            assertWithdrawn(office, "không còn được dùng");
            assertTrue(releasing.all().isEmpty() && releasing.toWithdraw().isEmpty());
        }
    }

    @BothDatabases
    void every_congress_that_the_kiosk_takes_can_be_published(Place place) {
        MadeCongress capital = new MadeCongress("Xa.A_2027-X", 1);
        assertEquals("", capital.congress.level());
        try (Office office = new Office(place).knows(capital)) {
            Bundle package1 = capital.bundle(0, 7);
            assertInstanceOf(Receipt.Kept.class, office.receive(package1.bytes()));
            office.approve(package1.hash().hex());
            Office.require(releasing(office).releaseNames(PUBLISHER));
            assertEquals("", result(office, 1).congress().level());
            Office.require(releasing(office).release(new Subject("Xa.A_2027-X", "e1", 1), "12-CV/TU", "", PUBLISHER));
            assertInstanceOf(
                    ProvinceBoard.class, publication(office, newest(office)).content());
        }
    }

    private static List<Subject> subjectsToWithdraw(Releasing releasing) {
        return releasing.toWithdraw().stream().map(each -> each.subject()).toList();
    }

    private static void decide(Office office, Optional<String> keep) {
        int number = office.results
                        .quarantine()
                        .find(SUBJECT)
                        .map(each -> each.number())
                        .orElse(0)
                + 1;
        Office.require(office.results.quarantine().propose(SUBJECT, keep, "đúng biên bản giấy", Office.LAN));
        Office.require(office.results.quarantine().confirm(SUBJECT, number, Office.MAI));
    }

    /** The last publication but for the board. */
    private void assertWithdrawn(Office office, String why) {
        Withdrawal withdrawal = assertInstanceOf(
                Withdrawal.class, publication(office, newest(office) - 1).content());
        assertEquals(Kind.RESULT, withdrawal.what());
        assertEquals("xa-a/e1/1", withdrawal.of());
        assertTrue(withdrawal.reason().contains(why), withdrawal.reason());
    }

    private Releasing releasing(Office office) {
        Publisher publisher = new Publisher(PORTAL, key, office.clock, office.audit);
        return new Releasing(office.database, office.congresses, new ResultPublishing(publisher));
    }

    private Office received(Place place) {
        Office office = new Office(place).knows(congress);
        assertInstanceOf(Receipt.Kept.class, office.receive(bundle.bytes()));
        return office;
    }

    private int newest(Office office) {
        return (int) office.rows("publication_made");
    }

    private vn.kiemphieu.bridge.publication.PublishedResult result(Office office, int number) {
        return (vn.kiemphieu.bridge.publication.PublishedResult)
                publication(office, number).content();
    }

    /** What the portal would open of a publication. */
    private Publication publication(Office office, int number) {
        byte[] bytes = office.database.read(
                handle -> handle.createQuery("SELECT bytes FROM publication_made WHERE number = :number")
                        .bind("number", number)
                        .mapTo(byte[].class)
                        .one());
        Arrival opened = Arrival.of(
                bytes,
                new Subscriber(
                        PORTAL, Direction.OUTWARD, Set.of(key.verifyingKey()), number - 1, any -> Optional.empty()));
        return assertInstanceOf(Arrival.Genuine.class, opened, opened.vietnamese())
                .publication();
    }
}
