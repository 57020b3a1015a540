package vn.kiemphieu.suite.inner.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.bridge.bundle.Register;
import vn.kiemphieu.bridge.bundle.RegisteredKey;
import vn.kiemphieu.bridge.bundle.RegisteredKey.Scope;
import vn.kiemphieu.bridge.bundle.SignerRole;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.bridge.signing.VerifyingKey;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.Zone;

class KeysTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SignedIn LAN = new SignedIn("lan", "Lan", Set.of(Role.KEYS));
    private static final SignedIn MAI = new SignedIn("mai", "Mai", Set.of(Role.KEYS));

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-28T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private final AuditLog audit = new AuditLog(clock);

    @BothDatabases
    void a_key_counts_once_another_person_confirmed_it_and_until_it_is_revoked(Place place) {
        try (Database database = Database.open(place, Zone.INNER)) {
            Keys keys = new Keys(database, audit, clock);
            RegisteredKey key = key(SignerRole.KIOSK, "Máy 07");
            String fingerprint = key.key().fingerprint();
            done(keys.register(List.of(key), LAN));
            assertEquals(new Register(List.of()), database.read(keys::register));
            notDone(keys.confirm(fingerprint, LAN), "không tự xác nhận");
            done(keys.confirm(fingerprint, MAI));
            assertEquals(new Register(List.of(key)), database.read(keys::register));
            notDone(keys.revoke(fingerprint, " ", LAN), "lý do");
            done(keys.revoke(fingerprint, "mất USB", LAN));
            RegisteredKey revoked = database.read(keys::register).keys().get(0);
            assertTrue(revoked.scope().revoked());
            KeptKey kept = keys.find(fingerprint).orElseThrow();
            assertEquals(
                    Optional.of(new KeptKey.Revocation("lan", LocalDate.of(2026, 11, 28), "mất USB")),
                    kept.revocation());
            notDone(keys.revoke(fingerprint, "mất USB", LAN), "thu hồi rồi");
            notDone(keys.register(List.of(key), LAN), "đã có trong sổ");
            notDone(keys.confirm("AAAA", MAI), "Không có khóa này");
            assertEquals(Optional.empty(), database.read(audit::firstBroken));
        }
    }

    @BothDatabases
    void nobody_of_a_committee_gets_two_keys_that_count(Place place) {
        try (Database database = Database.open(place, Zone.INNER)) {
            Keys keys = new Keys(database, audit, clock);
            RegisteredKey first = key(SignerRole.COMMITTEE, "Trần Thị Bình");
            RegisteredKey second = key(SignerRole.COMMITTEE, "trần thị  bình");
            done(keys.register(List.of(first, second), LAN));
            done(keys.confirm(first.key().fingerprint(), MAI));
            notDone(keys.confirm(second.key().fingerprint(), MAI), "thay hai người");
            done(keys.revoke(first.key().fingerprint(), "mất USB", MAI));
            done(keys.confirm(second.key().fingerprint(), MAI));
        }
    }

    @BothDatabases
    void some_keys_are_registered_all_or_none(Place place) {
        try (Database database = Database.open(place, Zone.INNER)) {
            Keys keys = new Keys(database, audit, clock);
            RegisteredKey known = key(SignerRole.KIOSK, "Máy 07");
            done(keys.register(List.of(known), LAN));
            notDone(keys.register(List.of(key(SignerRole.KIOSK, "Máy 08"), known), LAN), "không đăng ký khóa nào");
            assertEquals(1, keys.all().size());
        }
    }

    @Test
    void a_register_file_and_a_pub_file_are_read() {
        VerifyingKey kiosk = SigningKey.generate(RANDOM).verifyingKey();
        VerifyingKey person = SigningKey.generate(RANDOM).verifyingKey();
        VerifyingKey lost = SigningKey.generate(RANDOM).verifyingKey();
        String json = "{\"schema\":1,\"keys\":[" + entry("kiosk", "Máy 07", kiosk, "", false) + ","
                + entry("committee", " Nguyễn  Văn An", person, "\"congress\":\"xa-a\",", false) + ","
                + entry("kiosk", "Máy 06", lost, "", true) + "]}";
        List<RegisteredKey> keys = KeyFile.register(json.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(kiosk, person), keys.stream().map(RegisteredKey::key).toList());
        assertEquals("Nguyễn Văn An", keys.get(1).holder());
        assertEquals(Optional.of("xa-a"), keys.get(1).scope().congress());
        assertEquals(Optional.of(kiosk), KeyFile.pub(kiosk.pem().getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Optional.empty(), KeyFile.pub("AAAA".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void what_is_no_register_is_refused() {
        VerifyingKey key = SigningKey.generate(RANDOM).verifyingKey();
        String kiosk = entry("kiosk", "Máy 07", key, "", false);
        for (String wrong : List.of(
                "",
                "null",
                "[]",
                "{}",
                "{\"schema\":2,\"keys\":[]}",
                "{\"schema\":1,\"keys\":[{}]}",
                "{\"schema\":1,\"keys\":[null]}",
                "{\"schema\":1,\"schema\":1,\"keys\":[]}",
                "{\"schema\":1,\"keys\":[],\"note\":1}",
                "{\"schema\":1,\"keys\":[" + kiosk.replace("kiosk", "KIOSK") + "]}",
                "{\"schema\":1,\"keys\":[" + kiosk.replace("kiosk", "committee") + "]}",
                "{\"schema\":1,\"keys\":[" + kiosk.replace("2026-01-01", "2031-01-01") + "]}",
                "{\"schema\":1,\"keys\":[" + kiosk.replace("2026-01-01", "01/01/2026") + "]}",
                "{\"schema\":1,\"keys\":[" + kiosk.replace("false", "\"false\"") + "]}",
                "{\"schema\":1,\"keys\":[" + kiosk.replace("Máy 07", " ") + "]}",
                "{\"schema\":1,\"keys\":[" + kiosk.replace(base64(key), "AAAA") + "]}")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> KeyFile.register(wrong.getBytes(StandardCharsets.UTF_8)),
                    wrong);
        }
    }

    private static String entry(String role, String holder, VerifyingKey key, String congress, boolean revoked) {
        return "{\"role\":\"" + role + "\",\"holder\":\"" + holder + "\",\"key\":\"" + base64(key) + "\"," + congress
                + "\"from\":\"2026-01-01\",\"until\":\"2030-12-31\",\"revoked\":" + revoked + "}";
    }

    private static String base64(VerifyingKey key) {
        return Base64.getEncoder().encodeToString(key.bytes());
    }

    private static RegisteredKey key(SignerRole role, String holder) {
        Optional<String> congress = role == SignerRole.COMMITTEE ? Optional.of("xa-a") : Optional.empty();
        return new RegisteredKey(
                SigningKey.generate(RANDOM).verifyingKey(),
                role,
                holder,
                new Scope(congress, LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31), false));
    }

    private static void done(Effect effect) {
        assertInstanceOf(Effect.Done.class, effect, effect.sentence());
    }

    private static void notDone(Effect effect, String sentence) {
        assertInstanceOf(Effect.NotDone.class, effect);
        assertTrue(effect.sentence().contains(sentence), effect.sentence());
    }
}
