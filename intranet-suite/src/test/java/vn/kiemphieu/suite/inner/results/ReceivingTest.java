package vn.kiemphieu.suite.inner.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.suite.inner.results.WayTest.assertNotDone;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.Issue;
import vn.kiemphieu.bridge.bundle.Kind;
import vn.kiemphieu.bridge.bundle.Origin;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.suite.inner.results.Check.Outcome;
import vn.kiemphieu.suite.inner.results.Check.Verdict;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Place;

class ReceivingTest {
    private final MadeCongress congress = new MadeCongress("xa-a", 3);

    @BothDatabases
    void a_right_package_is_kept_with_its_six_checks(Place place) {
        try (Office office = new Office(place).knows(congress)) {
            for (int election = 0; election < 3; election++) {
                Receipt.Kept kept = assertInstanceOf(
                        Receipt.Kept.class,
                        office.receive(congress.bundle(election, 7).bytes()));
                List<Outcome> checks =
                        office.results.find(kept.hash()).orElseThrow().checks();
                assertEquals(kept.checks(), checks);
                for (Outcome each : checks) {
                    Verdict verdict = each.check().number() <= 6 ? Verdict.PASSED : Verdict.OPEN;
                    assertEquals(verdict, each.verdict(), each.sentence());
                }
            }
            assertEquals(3, office.results.all().size());
            assertEquals(Optional.empty(), office.database.read(office.audit::firstBroken));
        }
    }

    @BothDatabases
    void the_same_bytes_again_change_nothing(Place place) {
        try (Office office = new Office(place).knows(congress)) {
            byte[] bytes = congress.bundle(0, 7).bytes();
            office.receive(bytes);
            long entries = office.rows("audit_event");
            assertInstanceOf(Receipt.Already.class, office.receive(bytes));
            assertEquals(entries, office.rows("audit_event"));
            assertEquals(1, office.rows("result_package"));
        }
    }

    @BothDatabases
    void the_same_package_by_many_at_the_same_moment_is_in_once(Place place) throws Exception {
        try (Office office = new Office(place).knows(congress)) {
            byte[] bytes = congress.bundle(0, 7).bytes();
            ExecutorService people = Executors.newFixedThreadPool(4);
            List<Future<Receipt>> receipts = people.invokeAll(Collections.nCopies(8, () -> office.receive(bytes)));
            people.shutdown();
            int kept = 0;
            for (Future<Receipt> receipt : receipts) {
                kept += receipt.get() instanceof Receipt.Kept ? 1 : 0;
            }
            assertEquals(1, kept);
            assertEquals(1, office.rows("result_package"));
            assertEquals(Optional.empty(), office.database.read(office.audit::firstBroken));
        }
    }

    @BothDatabases
    void mutated_packages_leave_no_row_and_are_refused_in_words(Place place) {
        try (Office office = new Office(place).knows(congress)) {
            byte[] good = congress.bundle(0, 7).bytes();
            Random random = new Random(20261128);
            for (int i = 0; i < 200; i++) {
                byte[] bad = good.clone();
                int flips = 1 + random.nextInt(3);
                for (int flip = 0; flip < flips; flip++) {
                    bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
                }
                if (Hash.over(bad).equals(Hash.over(good))) {
                    continue;
                }
                assertRefused(office, bad, "KHÔNG NHẬP");
            }
            assertEquals(0, office.rows("result_package"));
            assertEquals(0, office.rows("result_check"));
            assertEquals(0, office.rows("result_file"));
        }
    }

    @BothDatabases
    void a_rehearsal_is_refused_by_its_kind(Place place) {
        MadeCongress rehearsal = new MadeCongress("xa-a", 1, "rehearsal");
        try (Office office = new Office(place).trusts(rehearsal)) {
            assertRefused(office, rehearsal.bundle(0, 7).bytes(), "tập dượt");
            assertTrue(office.congresses
                    .register(rehearsal.file, Office.LAN)
                    .sentence()
                    .contains("tập dượt"));
        }
    }

    @BothDatabases
    void a_part_of_several_kiosks_is_refused_with_what_to_do(Place place) {
        try (Office office = new Office(place).knows(congress)) {
            Origin part = new Origin(Kind.PARTIAL, Hash.over(congress.file), Issue.FIRST, congress.session());
            byte[] result = congress.result(0, 7).bytes();
            assertRefused(office, congress.sign(result, part, congress.keys()).bytes(), "một máy trong nhiều máy");
        }
    }

    @BothDatabases
    void a_congress_file_that_nobody_registered_refuses_until_it_is(Place place) {
        try (Office office = new Office(place).trusts(congress)) {
            byte[] bytes = congress.bundle(0, 7).bytes();
            assertRefused(office, bytes, "Tệp đại hội");
            office.registers(congress);
            assertInstanceOf(Receipt.Kept.class, office.receive(bytes));
        }
    }

    @BothDatabases
    void a_congress_file_counts_once_another_person_confirmed_it(Place place) {
        try (Office office = new Office(place).trusts(congress)) {
            byte[] bytes = congress.bundle(0, 7).bytes();
            String file = Hash.over(congress.file).hex();
            Office.require(office.congresses.register(congress.file, Office.LAN));
            assertRefused(office, bytes, "chưa được người thứ hai xác nhận");
            assertEquals(List.of(), office.database.read(PublishedResults::board));
            assertNotDone(office.congresses.confirm(file, Office.LAN), "không tự xác nhận");
            assertNotDone(office.congresses.confirm(file, Office.READER), "cần quyền");
            assertNotDone(office.congresses.confirm("0", Office.MAI), "Không có tệp này");
            Office.require(office.congresses.confirm(file, Office.MAI));
            assertNotDone(office.congresses.confirm(file, Office.MAI), "đã được xác nhận");
            assertEquals(3, office.database.read(PublishedResults::board).get(0).elections());
            assertInstanceOf(Receipt.Kept.class, office.receive(bytes));
        }
    }

    @BothDatabases
    void an_id_of_another_unit_is_refused(Place place) {
        byte[] foreign = new String(congress.file, StandardCharsets.UTF_8)
                .replace("Đảng bộ xa-a", "Đảng bộ xã khác")
                .getBytes(StandardCharsets.UTF_8);
        try (Office office = new Office(place)) {
            Office.require(office.congresses.register(foreign, Office.LAN));
            office.registers(congress);
            assertNotDone(
                    office.congresses.confirm(Hash.over(foreign).hex(), Office.MAI), "đã đăng ký cho Đảng bộ xa-a");
            byte[] again = (new String(foreign, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
            assertNotDone(office.congresses.register(again, Office.LAN), "đã đăng ký cho Đảng bộ xa-a");
            assertEquals(
                    "Đảng bộ xa-a",
                    office.database.read(PublishedResults::board).get(0).unit());
        }
    }

    @BothDatabases
    void the_file_confirmed_last_is_the_newest(Place place) {
        MadeCongress changed = new MadeCongress("xa-a", 2);
        try (Office office = new Office(place)) {
            Office.require(office.congresses.register(changed.file, Office.LAN));
            office.registers(congress);
            assertEquals(3, office.database.read(PublishedResults::board).get(0).elections());
            Office.require(office.congresses.confirm(Hash.over(changed.file).hex(), Office.MAI));
            assertEquals(2, office.database.read(PublishedResults::board).get(0).elections());
        }
    }

    @BothDatabases
    void a_package_is_too_old_once_a_newer_one_came(Place place) {
        try (Office office = new Office(place).knows(congress)) {
            Bundle first = congress.bundle(0, 7);
            Bundle second = congress.sign(congress.result(0, 8).bytes(), new Issue(2, Optional.of(first.hash())));
            assertInstanceOf(Receipt.Kept.class, office.receive(second.bytes()));
            assertRefused(office, first.bytes(), "đã cũ");
        }
    }

    @BothDatabases
    void who_has_not_the_role_hands_in_nothing(Place place) {
        try (Office office = new Office(place).knows(congress)) {
            byte[] bytes = congress.bundle(0, 7).bytes();
            assertInstanceOf(Receipt.Refused.class, office.results.receive(bytes, Office.READER));
            assertEquals(0, office.rows("result_package"));
        }
    }

    static void assertRefused(Office office, byte[] bytes, String sentence) {
        long entries = office.rows("audit_event");
        long packages = office.rows("result_package");
        Receipt.Refused refused = assertInstanceOf(Receipt.Refused.class, office.receive(bytes));
        assertTrue(refused.sentence().contains(sentence), refused.sentence());
        assertEquals(packages, office.rows("result_package"));
        assertEquals(entries + 1, office.rows("audit_event"));
        var last = office.database.read(office.audit::last).orElseThrow();
        assertEquals("result.refused", last.action());
        assertEquals(Hash.over(bytes).hex(), last.subject());
    }
}
