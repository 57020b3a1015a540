package vn.kiemphieu.suite.inner.keys;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.bundle.Register;
import vn.kiemphieu.bridge.bundle.RegisteredKey;
import vn.kiemphieu.bridge.bundle.SignerRole;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.Effect.Done;
import vn.kiemphieu.suite.inner.Effect.NotDone;
import vn.kiemphieu.suite.inner.OfficeTime;
import vn.kiemphieu.suite.inner.keys.KeptKey.Revocation;
import vn.kiemphieu.suite.store.Database;

/** The register of keys. One person registers, another confirms; whoever sees a reason revokes at once and alone. */
public final class Keys {
    private static final NotDone UNKNOWN =
            new NotDone("Không có khóa này trong sổ. Mở lại danh sách khóa và chọn lại.");

    private final Database database;
    private final AuditLog audit;
    private final Clock clock;
    private volatile Prepared prepared = new Prepared(new KeyTable.Version(0, 0), new Register(List.of()));

    /** The register as bundles are opened with it: parsing a thousand keys for each of them would take its time. */
    private record Prepared(KeyTable.Version version, Register register) {}

    /**
     * The register in a database.
     *
     * @param clock in the zone whose days count
     */
    public Keys(Database database, AuditLog audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Registers some keys, all or none; they do not count yet. */
    public Effect register(List<RegisteredKey> keys, SignedIn by) {
        if (!by.may(Role.KEYS)) {
            return withoutRole();
        }
        return database.write(handle -> {
            Optional<RegisteredKey> known = keys.stream()
                    .filter(key -> Collections.frequency(keys, key) > 1
                            || KeyTable.find(handle, key.key().fingerprint()).isPresent())
                    .findFirst();
            if (known.isPresent()) {
                return new NotDone(
                        "Khóa của " + named(known.get()) + " đã có trong sổ hoặc đứng hai lần; không đăng ký khóa"
                                + " nào. Mỗi khóa chỉ đăng ký một lần, khóa đã thu hồi thì tạo khóa mới.");
            }
            for (RegisteredKey key : keys) {
                KeyTable.insert(handle, key, by.account(), now());
                audit.write(handle, by.account(), "key.registered", key.key().fingerprint(), described(key));
            }
            return new Done("Đã ghi " + keys.size() + " khóa, chưa có giá trị. Một người khác có quyền “"
                    + Role.KEYS.vietnamese()
                    + "” so dấu vân tay với quyết định thành lập ban kiểm phiếu rồi xác nhận.");
        });
    }

    /** Confirms a key that somebody else registered: from now on it counts. */
    public Effect confirm(String fingerprint, SignedIn by) {
        return change(fingerprint, by, handle -> kept -> {
            if (kept.revocation().isPresent() || kept.confirmedBy().isPresent()) {
                return new NotDone("Khóa của " + named(kept.key()) + " đã "
                        + (kept.revocation().isPresent() ? "thu hồi" : "được xác nhận") + " rồi.");
            }
            if (kept.registeredBy().equals(by.account())) {
                return new NotDone("Người đã đăng ký không tự xác nhận. Nhờ một người khác có quyền “"
                        + Role.KEYS.vietnamese() + "”.");
            }
            if (!fits(handle, kept.key())) {
                return new NotDone(
                        kept.key().holder() + " còn một khóa khác có giá trị cho đại hội này, như vậy một người"
                                + " ký được thay hai người. Thu hồi khóa kia trước.");
            }
            KeyTable.confirm(handle, fingerprint, by.account(), now());
            audit.write(handle, by.account(), "key.confirmed", fingerprint, described(kept.key()));
            return new Done("Khóa của " + named(kept.key()) + " có giá trị từ bây giờ.");
        });
    }

    /** Revokes a key: nothing counts any more that it signed, whenever. */
    public Effect revoke(String fingerprint, String reason, SignedIn by) {
        return change(fingerprint, by, handle -> kept -> {
            if (kept.revocation().isPresent()) {
                return new NotDone("Khóa của " + named(kept.key()) + " đã thu hồi rồi.");
            }
            if (reason.isBlank()) {
                return new NotDone("Ghi lý do thu hồi, ví dụ: mất USB, người ký thôi ở ban kiểm phiếu.");
            }
            KeyTable.revoke(handle, fingerprint, new Revocation(by.account(), OfficeTime.today(clock), reason.strip()));
            audit.write(
                    handle, by.account(), "key.revoked", fingerprint, described(kept.key()) + "; " + reason.strip());
            return new Done("Đã thu hồi khóa của " + named(kept.key())
                    + ". Gói nào có chữ ký của khóa này từ nay không nhập, không duyệt được nữa.");
        });
    }

    /** Every key that ever stood in the register. */
    public List<KeptKey> all() {
        return database.read(KeyTable::all);
    }

    /** One key. */
    public Optional<KeptKey> find(String fingerprint) {
        return database.read(handle -> KeyTable.find(handle, fingerprint));
    }

    /** One key, as this transaction sees it. */
    public Optional<KeptKey> find(Handle handle, String fingerprint) {
        return KeyTable.find(handle, fingerprint);
    }

    /** The register as this transaction sees it: the confirmed keys, the revoked ones of them marked. */
    public Register register(Handle handle) {
        KeyTable.Version version = KeyTable.version(handle);
        Prepared before = prepared;
        if (before.version().equals(version)) {
            return before.register();
        }
        Register register = new Register(confirmed(handle));
        prepared = new Prepared(version, register);
        return register;
    }

    private Effect change(String fingerprint, SignedIn by, Function<Handle, Function<KeptKey, Effect>> work) {
        if (!by.may(Role.KEYS)) {
            return withoutRole();
        }
        return database.write(handle ->
                KeyTable.find(handle, fingerprint).map(work.apply(handle)).orElse(UNKNOWN));
    }

    private static boolean fits(Handle handle, RegisteredKey key) {
        List<RegisteredKey> all = new ArrayList<>(confirmed(handle));
        all.add(key);
        try {
            return new Register(all).entry(key.key(), key.role()).isPresent();
        } catch (IllegalArgumentException twoOfOne) {
            return false;
        }
    }

    private static List<RegisteredKey> confirmed(Handle handle) {
        return KeyTable.all(handle).stream()
                .filter(each -> each.confirmedBy().isPresent())
                .map(KeptKey::key)
                .toList();
    }

    private static NotDone withoutRole() {
        return new NotDone("Việc này cần quyền “" + Role.KEYS.vietnamese() + "”.");
    }

    private static String described(RegisteredKey key) {
        String whose = key.role() == SignerRole.KIOSK
                ? "máy " + key.holder()
                : key.holder() + ", đại hội " + key.scope().congress().orElseThrow();
        return whose + ", từ " + key.scope().from() + " đến " + key.scope().until();
    }

    private static String named(RegisteredKey key) {
        return key.holder() + " (" + key.key().fingerprint() + ")";
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
