package vn.kiemphieu.suite.inner.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.suite.inner.results.ReceivingTest.assertRefused;
import static vn.kiemphieu.suite.inner.results.WayTest.assertNotDone;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.Issue;
import vn.kiemphieu.bridge.bundle.RegisteredKey;
import vn.kiemphieu.bridge.bundle.RegisteredKey.Scope;
import vn.kiemphieu.bridge.bundle.SignerRole;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Place;

/** Whose signatures let a package in. */
class SigningKeysTest {
    private final MadeCongress congress = new MadeCongress("xa-a", 1);
    private final SigningKey stranger = SigningKey.generate(new SecureRandom());

    @BothDatabases
    void one_signature_of_the_committee_is_not_enough(Place place) {
        try (Office office = new Office(place).knows(congress)) {
            for (Bundle.Keys keys : List.of(
                    new Bundle.Keys(congress.kiosk, congress.first, stranger),
                    new Bundle.Keys(congress.kiosk, stranger, congress.second))) {
                assertRefused(office, signed(keys), "người trong ban kiểm phiếu không có trong sổ khóa");
            }
            assertRefused(
                    office,
                    signed(new Bundle.Keys(stranger, congress.first, congress.second)),
                    "máy kiểm phiếu không có trong sổ khóa");
        }
    }

    @BothDatabases
    void the_committee_of_another_congress_is_refused_by_name(Place place) {
        MadeCongress other = new MadeCongress("xa-b", 1);
        try (Office office = new Office(place).knows(congress).knows(other)) {
            assertRefused(
                    office,
                    signed(new Bundle.Keys(congress.kiosk, congress.first, other.second)),
                    "chỉ ký được kết quả của đại hội xa-b");
        }
    }

    @BothDatabases
    void a_key_that_nobody_confirmed_does_not_count(Place place) {
        try (Office office = new Office(place)) {
            office.registers(congress);
            Office.require(office.keys.register(congress.registered(), Office.LAN));
            assertRefused(office, signed(congress.keys()), "chưa được người thứ hai xác nhận");
        }
    }

    @BothDatabases
    void a_revoked_key_refuses_at_once(Place place) {
        try (Office office = new Office(place).knows(congress)) {
            revoke(office, congress.second);
            assertRefused(office, signed(congress.keys()), "đã bị thu hồi");
        }
    }

    @BothDatabases
    void a_key_out_of_its_time_refuses(Place place) {
        try (Office office = new Office(place)) {
            office.registers(congress);
            Scope late =
                    new Scope(Optional.of("xa-a"), MadeCongress.DAY.plusDays(1), MadeCongress.DAY.plusDays(9), false);
            List<RegisteredKey> keys = List.of(
                    congress.key(congress.kiosk, SignerRole.KIOSK, "Máy 07"),
                    congress.key(congress.first, SignerRole.COMMITTEE, "Nguyễn Văn An"),
                    new RegisteredKey(congress.second.verifyingKey(), SignerRole.COMMITTEE, "Trần Thị Bình", late));
            Office.require(office.keys.register(keys, Office.LAN));
            keys.forEach(each -> Office.require(office.keys.confirm(each.key().fingerprint(), Office.MAI)));
            assertRefused(office, signed(congress.keys()), "đóng phiên từ 28/11/2026 đến 6/12/2026");
        }
    }

    @BothDatabases
    void a_key_revoked_after_the_package_came_stops_it_on_its_way(Place place) {
        try (Office office = new Office(place).knows(congress)) {
            String hash = assertInstanceOf(Receipt.Kept.class, office.receive(signed(congress.keys())))
                    .hash();
            Office.require(office.type(hash));
            revoke(office, congress.kiosk);
            Effect effect = office.results.approving().approve(hash, Office.MAI);
            assertInstanceOf(Effect.NotDone.class, effect);
            assertTrue(effect.sentence().contains("đã bị thu hồi sau khi nhận gói"), effect.sentence());
        }
    }

    @BothDatabases
    void who_let_the_keys_in_do_not_bring_a_result_out_alone(Place place) {
        try (Office office = new Office(place).knows(congress)) {
            String hash = Hash.over(signed(congress.keys())).hex();
            office.receive(signed(congress.keys()));
            String[] paper = office.onPaper(hash);
            Office.require(office.results.typing().type(hash, paper[0], paper[1], Office.KEEPER));
            Approving approving = office.results.approving();
            assertNotDone(approving.approve(hash, Office.OTHER_KEEPER), "không xác nhận khóa nào của gói này");
            assertEquals(Stage.TYPED, office.stage(hash));
            Office.require(approving.approve(hash, Office.MAI));
        }
    }

    @BothDatabases
    void a_key_that_counts_only_since_after_the_vote_is_told_to_whoever_approves(Place place) {
        try (Office office = new Office(place).knows(congress)) {
            office.database.change(handle -> handle.createUpdate(
                            "UPDATE signing_key SET confirmed_at = '2026-11-01T02:00:00Z' WHERE fingerprint <> :late")
                    .bind("late", congress.second.verifyingKey().fingerprint())
                    .execute());
            Receipt receipt = office.receive(signed(congress.keys()));
            Check.Outcome told = office.results.find(receipt.hash()).orElseThrow().checks().stream()
                    .filter(each -> each.check() == Check.SIGNATURES)
                    .findFirst()
                    .orElseThrow();
            assertEquals(Check.Verdict.PASSED, told.verdict());
            assertTrue(told.sentence().contains("CHÚ Ý: khóa của Trần Thị Bình được xác nhận"), told.sentence());
        }
    }

    private static void revoke(Office office, SigningKey key) {
        Office.require(office.keys.revoke(key.verifyingKey().fingerprint(), "mất USB", Office.TAM));
    }

    private byte[] signed(Bundle.Keys keys) {
        return congress.sign(congress.result(0, 7).bytes(), Issue.FIRST, keys).bytes();
    }
}
