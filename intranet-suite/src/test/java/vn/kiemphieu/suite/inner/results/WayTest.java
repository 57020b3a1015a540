package vn.kiemphieu.suite.inner.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.Issue;
import vn.kiemphieu.bridge.bundle.Member;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.results.Certifying.Document;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Place;

/** The way of a package from the stick to a certified result. */
class WayTest {
    private static final Subject SUBJECT = new Subject("xa-a", "e1", 1);
    private static final Document DOCUMENT =
            new Document("127-QĐ/TU", LocalDate.of(2026, 11, 28), "Ban Thường vụ Tỉnh ủy");

    private final MadeCongress congress = new MadeCongress("xa-a", 1);
    private final Bundle bundle = congress.bundle(0, 7);
    private final String hash = bundle.hash().hex();

    @BothDatabases
    void from_the_stick_to_a_certified_result(Place place) {
        try (Office office = received(place)) {
            assertEquals(Optional.empty(), published(office));
            Office.require(office.type(hash));
            assertEquals(Optional.empty(), published(office));
            Office.require(office.results.approving().approve(hash, Office.MAI));
            assertEquals(Stage.PROVISIONAL, published(office).orElseThrow().stage());
            Certifying certifying = office.results.certifying();
            Office.require(certifying.propose(hash, DOCUMENT, Office.LAN));
            assertNotDone(certifying.confirm(hash, 1, Office.LAN), "không tự xác nhận");
            Office.require(certifying.confirm(hash, 1, Office.MAI));
            PublishedResult result = published(office).orElseThrow();
            assertEquals(Stage.CERTIFIED, result.stage());
            assertEquals(Optional.of(DOCUMENT), result.approval());
            assertTrue(office.results.find(hash).orElseThrow().checks().stream()
                    .allMatch(each -> each.verdict() == Check.Verdict.PASSED));
            assertEquals(Optional.empty(), office.database.read(office.audit::firstBroken));
        }
    }

    @BothDatabases
    void nothing_of_the_paper_is_shown_before_it_is_typed(Place place) {
        try (Office office = received(place)) {
            String fingerprint = office.database
                    .read(handle -> PackageTable.code(handle, hash))
                    .fingerprint();
            Results.Details details = office.results.find(hash).orElseThrow();
            assertEquals(2, details.code().stream().filter(Optional::isEmpty).count());
            for (String group : office.onPaper(hash)) {
                assertFalse(details.toString().contains(group), details.toString());
            }
            assertFalse(office.results.all().toString().contains(fingerprint));
            for (Member file : List.of(Member.MINUTES, Member.RESULT, Member.REPORT, Member.SUMMARY)) {
                assertTrue(office.database
                        .read(handle -> PublishedResults.file(handle, hash, file))
                        .isEmpty());
            }
            assertEquals(
                    Optional.of(0),
                    office.database.read(
                            handle -> handle.createQuery("SELECT COUNT(*) FROM audit_event WHERE detail LIKE :groups")
                                    .bind("groups", "%" + fingerprint + "%")
                                    .mapTo(Integer.class)
                                    .findFirst()));
        }
    }

    @BothDatabases
    void typed_wrong_once_it_waits_and_three_times_it_is_locked(Place place) {
        try (Office office = received(place)) {
            Typing typing = office.results.typing();
            List<Optional<String>> shown =
                    office.results.find(hash).orElseThrow().code();
            assertNotDone(typing.type(hash, "AAAA", "AAAA", Office.LAN), "còn 2 lần");
            assertEquals(shown, office.results.find(hash).orElseThrow().code(), "other blanks would show these");
            assertEquals(Stage.CHECKED, office.stage(hash));
            assertNotDone(typing.type(hash, "", "", Office.LAN), "còn 1 lần");
            assertNotDone(typing.type(hash, "AAAA", "BBBB", Office.MAI), "đã khóa");
            assertEquals(Stage.LOCKED, office.stage(hash));
            assertNotDone(office.type(hash), "không chờ gõ mã");
            assertNotDone(typing.unlock(hash, "cầm nhầm biên bản", Office.LAN), "không tự mở khóa");
            assertNotDone(typing.unlock(hash, "cầm nhầm biên bản", Office.MAI), "không tự mở khóa");
            assertNotDone(typing.unlock(hash, " ", Office.TAM), "lý do");
            Office.require(typing.unlock(hash, "cầm nhầm biên bản", Office.TAM));
            assertEquals(shown, office.results.find(hash).orElseThrow().code());
            Office.require(office.type(hash));
        }
    }

    @BothDatabases
    void groups_are_taken_as_people_write_them(Place place) {
        try (Office office = received(place)) {
            String[] paper = office.onPaper(hash);
            Office.require(office.results
                    .typing()
                    .type(hash, " " + paper[0].toLowerCase(Locale.ROOT), "-" + paper[1] + " ", Office.LAN));
        }
    }

    @BothDatabases
    void nobody_approves_what_they_typed(Place place) {
        try (Office office = received(place)) {
            assertNotDone(office.results.approving().approve(hash, Office.MAI), "không chờ duyệt");
            Office.require(office.type(hash));
            assertNotDone(office.results.approving().approve(hash, Office.LAN), "không tự duyệt");
            assertNotDone(office.results.approving().object(hash, "nhầm", Office.LAN), "không tự duyệt");
            Office.require(office.results.approving().approve(hash, Office.MAI));
        }
    }

    @BothDatabases
    void what_differs_from_the_paper_cannot_be_typed_again_from_the_screen(Place place) {
        try (Office office = received(place)) {
            Office.require(office.type(hash));
            assertNotDone(office.results.approving().object(hash, " ", Office.MAI), "lý do");
            Office.require(office.results.approving().object(hash, "biên bản ghi khác", Office.MAI));
            assertEquals(Stage.QUARANTINED, office.stage(hash));
            assertNotDone(office.type(hash), "không chờ gõ mã");
            assertNotDone(office.results.approving().approve(hash, Office.MAI), "không chờ duyệt");
            Quarantine quarantine = office.results.quarantine();
            Office.require(quarantine.propose(SUBJECT, Optional.of(hash), "cầm nhầm biên bản", Office.LAN));
            Office.require(quarantine.confirm(SUBJECT, 1, Office.MAI));
            assertEquals(Stage.TYPED, office.stage(hash));
            Office.require(office.results.approving().approve(hash, Office.MAI));
        }
    }

    @BothDatabases
    void nothing_is_certified_without_a_document(Place place) {
        try (Office office = received(place)) {
            Certifying certifying = office.results.certifying();
            assertNotDone(certifying.propose(hash, DOCUMENT, Office.LAN), "Chỉ kết quả đang tạm công bố");
            office.approve(hash);
            assertNotDone(certifying.propose(hash, new Document(" ", DOCUMENT.day(), "TU"), Office.LAN), "số văn bản");
            assertNotDone(certifying.propose(hash, new Document("1", DOCUMENT.day(), ""), Office.LAN), "cơ quan");
            for (LocalDate day : List.of(LocalDate.of(2026, 11, 29), LocalDate.of(2026, 11, 26))) {
                assertNotDone(certifying.propose(hash, new Document("1", day, "TU"), Office.LAN), "Ngày văn bản");
            }
            assertNotDone(certifying.confirm(hash, 0, Office.MAI), "chưa ghi");
            Office.require(certifying.propose(hash, DOCUMENT, Office.LAN));
            Office.require(certifying.propose(hash, new Document("128-QĐ/TU", DOCUMENT.day(), "TU"), Office.LAN));
            assertNotDone(certifying.confirm(hash, 1, Office.MAI), "xem lần nữa");
            assertEquals(Stage.PROVISIONAL, office.stage(hash));
        }
    }

    @BothDatabases
    void a_correction_takes_the_place_of_what_it_corrects_once_it_is_approved(Place place) {
        try (Office office = received(place)) {
            office.approve(hash);
            Bundle correction = congress.sign(congress.result(0, 8).bytes(), new Issue(2, Optional.of(bundle.hash())));
            String second = correction.hash().hex();
            assertInstanceOf(Receipt.Kept.class, office.receive(correction.bytes()));
            assertEquals(hash, published(office).orElseThrow().hash());
            assertNotDone(office.results.certifying().propose(hash, DOCUMENT, Office.LAN), "gói mới hơn");
            office.approve(second);
            PublishedResult result = published(office).orElseThrow();
            assertEquals(second, result.hash());
            assertEquals(Stage.SUPERSEDED, office.stage(hash));
            assertEquals(
                    List.of(hash),
                    result.earlier().stream().map(PublishedResult.Earlier::hash).toList());
            Bundle third = congress.sign(congress.result(0, 9).bytes(), new Issue(3, Optional.of(correction.hash())));
            office.receive(third.bytes());
            office.approve(third.hash().hex());
            assertEquals(2, published(office).orElseThrow().earlier().size());
            assertInstanceOf(Receipt.Already.class, office.receive(bundle.bytes()));
        }
    }

    @BothDatabases
    void who_only_reads_changes_nothing(Place place) {
        try (Office office = received(place)) {
            SignedIn reader = Office.READER;
            Results results = office.results;
            for (Effect effect : List.of(
                    results.typing().type(hash, "", "", reader),
                    results.typing().unlock(hash, "x", reader),
                    results.approving().approve(hash, reader),
                    results.approving().object(hash, "x", reader),
                    results.certifying().propose(hash, DOCUMENT, reader),
                    results.certifying().confirm(hash, 1, reader),
                    results.quarantine().propose(SUBJECT, Optional.empty(), "x", reader),
                    results.quarantine().confirm(SUBJECT, 1, reader),
                    office.congresses.register(congress.file, reader),
                    office.congresses.confirm("0", reader),
                    office.keys.register(congress.registered(), reader),
                    office.keys.revoke(congress.kiosk.verifyingKey().fingerprint(), "x", reader))) {
                assertNotDone(effect, "cần quyền");
            }
        }
    }

    @BothDatabases
    void the_board_counts_what_is_done_and_what_waits(Place place) {
        MadeCongress other = new MadeCongress("xa-b", 3);
        try (Office office = received(place).knows(other)) {
            office.receive(other.bundle(0, 1).bytes());
            office.receive(other.bundle(1, 1).bytes());
            office.approve(other.bundle(1, 1).hash().hex());
            assertEquals(
                    List.of(
                            new CongressProgress("xa-a", "Đại hội đại biểu lần thứ II", "Đảng bộ xa-a", 1, 0, 0, 1, 0),
                            new CongressProgress("xa-b", "Đại hội đại biểu lần thứ II", "Đảng bộ xa-b", 3, 1, 0, 1, 0)),
                    office.database.read(PublishedResults::board));
            assertEquals(List.of(new Subject("xa-b", "e2", 1)), office.database.read(PublishedResults::subjects));
        }
    }

    private Office received(Place place) {
        Office office = new Office(place).knows(congress);
        assertInstanceOf(Receipt.Kept.class, office.receive(bundle.bytes()));
        return office;
    }

    private static Optional<PublishedResult> published(Office office) {
        return office.database.read(handle -> PublishedResults.find(handle, SUBJECT));
    }

    static void assertNotDone(Effect effect, String sentence) {
        assertInstanceOf(Effect.NotDone.class, effect, effect.sentence());
        assertTrue(effect.sentence().contains(sentence), effect.sentence());
    }
}
